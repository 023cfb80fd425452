import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** The process that holds a lock. */
export interface Owner {
  pid: number;
  /** The computer's name. */
  host: string;
  /** Which start of which system the process belongs to, and which space of process numbers; "" where unknown. */
  system: string;
  /** When the process began, in the system's own count; "" where unknown. Tells it from a later one of its number. */
  began: string;
  /** When the lock was taken, in ms, by that computer's clock: for people to read, never to reckon with. */
  since: number;
}

/** This process. */
export function ownerHere(): Owner {
  return {
    pid: process.pid,
    host: hostname(),
    system: systemHere(),
    began: beganOf(process.pid) ?? "",
    since: Date.now(),
  };
}

/** Whether an owner still runs; null where that cannot be told from here. */
export function runs(owner: Owner): boolean | null {
  if (owner.host !== hostname() || owner.system !== systemHere()) return null;
  if (!isThere(owner.pid)) return false;
  const began = beganOf(owner.pid);
  return began === null || owner.began === "" || began === owner.began;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Fields after the name in `/proc/<pid>/stat` (proc(5)): the state, and the start in clock ticks since boot. */
const STATE = 0;
const START = 19;

/** When a process began; "dead" for one that only waits to be buried; null where there is no `/proc`. */
function beganOf(pid: number): string | null {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[STATE] === "Z" ? "dead" : (fields[START] ?? null);
}

function systemHere(): string {
  const boot = quietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim());
  const space = quietly(() => readlinkSync("/proc/self/ns/pid"));
  return [boot, space].filter(Boolean).join(" ");
}

function quietly(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
