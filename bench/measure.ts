import { spawn } from "node:child_process";
import fs from "node:fs";

/** What one run of a command cost, its child processes included. */
export interface Cost {
  /** Wall-clock seconds. */
  wall: number;
  /** User + system CPU seconds. */
  cpu: number;
  /** Peak memory in MB: proportional set size of all its processes together, sampled; null off Linux. */
  peak: number | null;
}

function descendants(root: number): number[] {
  const found = [root];
  for (const pid of found) {
    try {
      for (const task of fs.readdirSync(`/proc/${pid}/task`)) {
        const children = fs.readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim();
        if (children) found.push(...children.split(" ").map(Number));
      }
    } catch {
      // The process ended while it was looked at.
    }
  }
  return found;
}

function memoryOf(pid: number): number {
  try {
    const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Runs one command to its end.
 * @throws Error with the command's own words when it exits with anything but 0.
 */
export function measure(command: string[], cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    // bash's own `time` counts every descendant that was waited for, to the millisecond.
    const script = 'TIMEFORMAT="@@ %R %U %S"; time "$@"';
    const child = spawn("bash", ["-c", script, "bench", ...command], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    let peak = 0;
    const sampler = setInterval(() => {
      if (child.pid === undefined || !fs.existsSync("/proc/self/smaps_rollup")) return;
      peak = Math.max(
        peak,
        descendants(child.pid).reduce((sum, pid) => sum + memoryOf(pid), 0),
      );
    }, 50);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      const times = /@@ ([\d.]+) ([\d.]+) ([\d.]+)/.exec(output);
      if (code !== 0 || times === null)
        return reject(new Error(`${command.join(" ")} exited with ${code}:\n${output}`));
      const [, wall, user, system] = times.map(Number) as [number, number, number, number];
      resolve({ wall, cpu: user + system, peak: peak > 0 ? peak : null });
    });
  });
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
