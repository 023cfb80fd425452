import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { bytesOf, storyFile, TestArchive } from "./archive.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const SAMPLES = path.resolve(PROJECT, "../shared/samples");

const twenty = () =>
  new TestArchive(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `stories/s${n}.md`,
        storyFile(`Story ${n}`, "", `# Chapter 1: One\n\nProse *${n}*.\n\n# Chapter 2: Two\n\nMore of ${n}.`),
      ]),
    ),
  );

describe("the site", () => {
  test("is the same for any number of processes, and built anew", async () => {
    const archive = twenty();
    await archive.build({ output: path.join(archive.root, "one"), processes: 1 });
    await archive.build({ output: path.join(archive.root, "three"), processes: 3 });
    expect(archive.site("three")).toEqual(archive.site("one"));
  });

  test("is the same in another folder, time zone and language", async () => {
    const [one, other] = [twenty(), twenty()];
    const run = (root: string, env: object) =>
      execFileSync(process.execPath, [path.join(PROJECT, "bin/fanlight.mjs"), "build", "--quiet"], {
        cwd: root,
        env: { ...process.env, ...env },
      });
    run(one.root, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    run(other.root, { TZ: "America/Anchorage", LANG: "C", LC_ALL: "C" });
    expect(one.site()).toEqual(other.site());
  });

  test("stands under the base path of its address", async () => {
    const archive = twenty();
    await archive.build({ address: "https://example.org/fic/" });
    const page = archive.page("stories/s1/index.html");
    expect(page).toContain('href="/fic/stories/s1/1/"');
    expect(page).toContain('<link rel="canonical" href="https://example.org/fic/stories/s1/">');
    expect(page).not.toMatch(/(?:href|src)="\/(?!fic\/)/);
  });

  test("is left alone by a build that fails", async () => {
    const archive = twenty();
    await archive.build();
    const before = archive.site();
    await expect(archive.build({ address: "not an address" })).rejects.toThrow("not the address of a site");
    expect(archive.site()).toEqual(before);
  });

  test("never replaces a folder that is not a site", async () => {
    const archive = twenty();
    archive.write("photos/cat.jpg", "precious");
    await expect(archive.build({ output: path.join(archive.root, "photos") })).rejects.toThrow(
      "did not make",
    );
    await expect(archive.build({ output: archive.root })).rejects.toThrow("your archive is in that folder");
    expect(fs.readFileSync(path.join(archive.root, "photos/cat.jpg"), "utf8")).toBe("precious");
  });
});

test("plain Eleventy makes the same pages", () => {
  const archive = twenty();
  const plain = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-plain-"));
  const copy = path.join(archive.root, "project");
  fs.mkdirSync(copy);
  for (const name of ["src", "templates", "package.json", "tsconfig.json", ".eleventy.ts", "bin"]) {
    fs.cpSync(path.join(PROJECT, name), path.join(copy, name), { recursive: true });
  }
  fs.symlinkSync(path.join(PROJECT, "node_modules"), path.join(copy, "node_modules"));
  fs.cpSync(path.join(archive.root, "stories"), path.join(copy, "stories"), { recursive: true });
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: copy, stdio: "pipe" });
  run("bin/fanlight.mjs", "build", "--quiet");
  run(
    "--import",
    "tsx",
    "node_modules/@11ty/eleventy/cmd.cjs",
    "--config=.eleventy.ts",
    "--quiet",
    `--output=${plain}`,
  );
  const {
    ".fanlight": _mark,
    ".fanlight-addresses": _addresses,
    ...ours
  } = bytesOf(path.join(copy, "_site"));
  expect(bytesOf(plain)).toEqual(ours);
  fs.rmSync(plain, { recursive: true });
});

test.runIf(fs.existsSync(SAMPLES))(
  "files copied out of old archives become stories with chapters",
  async () => {
    const names = fs.readdirSync(SAMPLES);
    const archive = new TestArchive(
      Object.fromEntries(names.map((name) => [`stories/${name}`, fs.readFileSync(path.join(SAMPLES, name))])),
    );
    const report = await archive.build();
    expect(report.stories).toEqual({ built: 3, leftOut: 0 });
    for (const name of names)
      expect(archive.has(`stories/${name.replace(".txt", "")}/1/index.html`)).toBe(true);
  },
);
