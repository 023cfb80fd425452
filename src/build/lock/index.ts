import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuildFault } from "../fault.ts";
import { type Owner, ownerHere, runs } from "./owner.ts";

/** Time in ms between two signs of life in the lock. */
const BEAT = 2_000;

/** Time in ms without a sign of life after which an owner that cannot be asked is taken for dead. */
const SILENCE = 30_000;

/** Time in ms between two looks at a lock that somebody else holds. */
const LOOK = 150;

/** Looks at a lock with nothing readable in it, which may be one that is just being written, before it is broken. */
const LOOKS_AT_UNREADABLE = 5;

/** Locks of this process. */
const held = new Set<string>();

/**
 * The right to write one site: a file beside the site's folder that names who holds it. A lock whose owner has
 * ended is taken over at once; one of another computer or container, which cannot be asked, when it has shown no
 * sign of life for half a minute. No clock is compared with another, so none that jumps can mislead.
 */
export class Lock {
  readonly #file: string;
  readonly #text: string;
  readonly #beat: NodeJS.Timeout;

  private constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    held.add(file);
    let beats = 0;
    this.#beat = setInterval(() => {
      beats += 1;
      quietly(() => utimesSync(file, beats, beats));
    }, BEAT).unref();
  }

  /**
   * Takes the lock of a site.
   * @param live the site's folder, absolute. @param wait time in ms to wait for somebody else's build. @param silence time in
   * ms without a sign of life after which an owner that cannot be asked is taken for dead.
   * @throws BuildFault where another build has it, saying which.
   */
  static async take(live: string, wait = 0, silence = SILENCE): Promise<Lock> {
    const file = lockOf(live);
    mkdirSync(dirname(file), { recursive: true });
    const text = `${JSON.stringify(ownerHere())}\n`;
    const until = performance.now() + wait;
    for (let unreadable = 0; ; ) {
      if (written(file, text)) return new Lock(file, text);
      const theirs = textOf(file);
      if (theirs === null) continue;
      const owner = ownerOf(theirs);
      if (owner === null) {
        unreadable += 1;
        if (unreadable >= LOOKS_AT_UNREADABLE) breakLock(file, theirs);
      } else if (!held.has(file) && !(await isAlive(owner, file, silence))) {
        breakLock(file, theirs);
        continue;
      } else if (performance.now() >= until) {
        throw refusal(owner, live, file);
      }
      await pause(LOOK);
    }
  }

  /** Gives it back. */
  release(): void {
    clearInterval(this.#beat);
    held.delete(this.#file);
    if (textOf(this.#file) === this.#text) quietly(() => rmSync(this.#file, { force: true }));
  }
}

const lockOf = (live: string) => join(dirname(live), `.${basename(live)}.lock`);

/** Writes the lock where there is none. Throws as the system does where it cannot be written at all. */
function written(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return false;
    if (textOf(file) === "") rmSync(file, { force: true });
    throw fault;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}

function ownerOf(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner | null;
    return typeof owner?.pid === "number" && typeof owner.host === "string" ? owner : null;
  } catch {
    return null;
  }
}

async function isAlive(owner: Owner, file: string, silence: number): Promise<boolean> {
  const known = runs(owner);
  if (known !== null) return known;
  const before = signOf(file);
  for (let waited = 0; waited < silence; waited += LOOK) {
    await pause(LOOK);
    if (signOf(file) !== before) return true;
  }
  return false;
}

const signOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Takes a dead lock away. One that somebody else has taken over meanwhile is put back. */
function breakLock(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  if (!quietly(() => renameSync(file, aside))) return;
  if (textOf(aside) === text) rmSync(aside, { force: true });
  else quietly(() => renameSync(aside, file));
}

function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function refusal({ pid, host, since }: Owner, live: string, file: string): BuildFault {
  const here = ownerHere().host === host;
  const time = Number.isFinite(since) ? `, since ${new Date(since).toLocaleTimeString("en-GB")}` : "";
  return new BuildFault(
    `Another build is writing the site in ${live}: process ${pid} on ${here ? "this computer" : `the computer “${host}”`}${time}.`,
    `Wait until it is done, then build again. If it hangs, end it${here ? ` (process ${pid})` : ""}; if it is long gone, delete ${file}.`,
  );
}
