import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fanlight, freshFolder, other, STACK, setTo, siteIn } from "./archive.ts";

const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) spawnSync("umount", [folder]);
});

/** A small disk in memory, in a folder of its own; null where mounting is not allowed. */
function disk(): string | null {
  const folder = freshFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m,mode=777", "tmpfs", folder]).status !== 0)
    return null;
  mounted.push(folder);
  return folder;
}

const small = disk();
if (!small)
  console.warn("The tests of full and read-only disks are passed over: mounting needs root on Linux.");

const remount = (options: string) =>
  execFileSync("mount", ["-o", `remount,${options}`, small as string], { stdio: "pipe" });

/** Bytes taken on the small disk. */
function taken(): number {
  const { blocks, bfree, bsize } = fs.statfsSync(small as string);
  return (blocks - bfree) * bsize;
}

describe.runIf(small)("a disk that takes no more", () => {
  const SIZES = 10;

  test(`full at ${SIZES} sizes: it is said, and the site is as it was`, () => {
    const root = path.join(small as string, "full");
    fs.mkdirSync(root);
    setTo("dusk", root);
    const empty = taken();
    expect(fanlight(root).code).toBe(0);
    const used = taken();
    const before = siteIn(root);
    setTo("dawn", root);
    let failed = 0;
    for (let n = 0; n < SIZES; n++) {
      remount(`size=${used + Math.ceil(((used - empty) * n) / SIZES)}`);
      const { code, stderr } = fanlight(root);
      remount("size=64m");
      expect(stderr).not.toMatch(STACK);
      if (code === 0) break;
      failed += 1;
      expect(stderr).toContain("the disk is full");
      expect(stderr).toContain("Make room");
      expect(siteIn(root)).toEqual(before);
      expect(fs.readdirSync(root).sort()).toEqual([".cache", "_site", "archive.yaml", "stories"]);
    }
    expect(failed).toBeGreaterThan(SIZES / 2);
    expect(fanlight(root).code).toBe(0);
    const rebuilt = siteIn(root);
    fanlight(root, ["moved", "--keep"]);
    for (const name of ["_site", ".cache"]) fs.rmSync(path.join(root, name), { recursive: true });
    fanlight(root);
    expect(rebuilt).toEqual(siteIn(root));
  }, 120_000);

  test("read-only: it is said, and the site is as it was", () => {
    const archive = freshFolder();
    const inside = path.join(small as string, "read-only");
    fs.mkdirSync(inside);
    for (const [root, args] of [
      [inside, []],
      [archive, ["--output", path.join(small as string, "elsewhere")]],
    ] as const) {
      const output = args[1] ?? path.join(root, "_site");
      setTo("dusk", root);
      expect(fanlight(root, ["build", "--quiet", ...args]).code).toBe(0);
      const before = siteIn(output, "");
      setTo(other("dusk"), root);
      remount("ro");
      const { code, stderr } = fanlight(root, ["build", "--quiet", ...args]);
      remount("rw");
      expect(code).toBe(2);
      expect(stderr).toContain("the disk can only be read");
      expect(stderr).toContain(output);
      expect(stderr).not.toMatch(STACK);
      expect(siteIn(output, "")).toEqual(before);
      expect(fanlight(root, ["build", "--quiet", ...args]).code).toBe(0);
    }
  }, 120_000);
});

test.runIf(process.getuid && process.getuid() !== 0)("a folder one may not write into is named", () => {
  const root = freshFolder();
  setTo("dusk", root);
  fs.chmodSync(root, 0o555);
  const { code, stderr } = fanlight(root);
  fs.chmodSync(root, 0o755);
  expect(code).toBe(2);
  expect(stderr).toContain(root);
  expect(stderr).not.toMatch(STACK);
});
