import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Lock } from "../../src/build/lock/index.ts";
import { ownerHere } from "../../src/build/lock/owner.ts";
import { fanlight, freshFolder, pause, STACK, setTo, siteIn, start } from "./archive.ts";

let root = "";
let live = "";
let file = "";
beforeEach(() => {
  root = freshFolder();
  live = path.join(root, "_site");
  file = path.join(root, "._site.lock");
  setTo("dusk", root);
});

const owned = (more: object) => fs.writeFileSync(file, `${JSON.stringify({ ...ownerHere(), ...more })}\n`);

describe("two builds at once", () => {
  test("the second is told who builds, where, and what to do; the site stays as it is", async () => {
    const lock = await Lock.take(live);
    const { code, stderr } = fanlight(root);
    expect(code).toBe(2);
    expect(stderr).toContain(live);
    expect(stderr).toContain(`process ${process.pid} on this computer`);
    expect(stderr).toContain("Wait until it is done");
    expect(stderr).toContain(file);
    expect(stderr).not.toMatch(STACK);
    expect(siteIn(root)).toBeNull();
    lock.release();
    expect(fanlight(root).code).toBe(0);
    expect(fs.existsSync(file)).toBe(false);
  });

  test("whoever comes first builds, and the site is whole whoever that is", async () => {
    const codes = await Promise.all(
      [1, 2, 3].map(() => {
        const child = start(root);
        return new Promise((resolve) => child.on("exit", resolve));
      }),
    );
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    const alone = freshFolder();
    setTo("dusk", alone);
    fanlight(alone);
    expect(siteIn(root)).toEqual(siteIn(alone));
  });

  test("a preview waits for its turn", async () => {
    const lock = await Lock.take(live);
    let done = false;
    const second = Lock.take(live, 60_000).then((taken) => {
      done = true;
      return taken;
    });
    await pause(400);
    expect(done).toBe(false);
    lock.release();
    (await second).release();
    expect(fs.existsSync(file)).toBe(false);
  });

  test("sites in two folders are built side by side", async () => {
    const lock = await Lock.take(path.join(root, "elsewhere"));
    (await Lock.take(live)).release();
    lock.release();
  });
});

describe("a lock nobody holds any more", () => {
  const takenAtOnce = async () => (await Lock.take(live)).release();

  test("of a killed process is taken over at once", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    owned({ pid: child.pid, began: "" });
    await expect(Lock.take(live)).rejects.toThrow(`process ${child.pid} on this computer`);
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    await takenAtOnce();
  });

  test("of an earlier process with a number that is in use again", async () => {
    owned({ pid: process.ppid, began: "1" });
    if (fs.existsSync("/proc/self/stat")) await takenAtOnce();
  });

  test("of this process's own number in an earlier life", async () => {
    owned({ began: "1" });
    await takenAtOnce();
  });

  test.each([
    ["empty", ""],
    ["cut off", '{"pid":12'],
    ["of something else", "null"],
  ])("that is %s", async (_what, text) => {
    fs.writeFileSync(file, text);
    await takenAtOnce();
  });

  test("of another computer, once it is silent, by whatever clock", async () => {
    for (const year of [1980, 2100]) {
      owned({ host: "elsewhere", pid: 1, since: Date.now() });
      const then = new Date(year, 0);
      fs.utimesSync(file, then, then);
      (await Lock.take(live, 0, 600)).release();
    }
  });

  test("but never of another computer that gives signs of life", async () => {
    owned({ host: "elsewhere", pid: 1 });
    let beats = 0;
    const beat = setInterval(() => fs.utimesSync(file, ++beats, beats), 50);
    await expect(Lock.take(live, 0, 2_000)).rejects.toThrow("on the computer “elsewhere”");
    clearInterval(beat);
    expect(os.hostname()).not.toBe("elsewhere");
  });

  test("is taken over by one of many", async () => {
    owned({ pid: process.pid, began: "1" });
    const taken = await Promise.allSettled([1, 2, 3, 4].map(() => Lock.take(live)));
    const locks = taken.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expect(locks).toHaveLength(1);
    locks[0]?.release();
  });
});
