import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { Staging } from "../../src/build/site/staging.ts";
import { freshFolder, pause, RUNS, randomFrom, SEED } from "./archive.ts";

const PUBLISHER = path.join(import.meta.dirname, "publisher.ts");
let program = "";

beforeAll(async () => {
  program = path.join(freshFolder(), "publisher.mjs");
  await build({
    entryPoints: [PUBLISHER],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
});

/** The edition each file of a site is of; a file that is not whole is of none. */
function editionsIn(site: string): Set<string> {
  const names = fs.readdirSync(site, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".html"));
  const editions = files.map((name) => {
    const text = fs.readFileSync(path.join(site, name), "utf8");
    const [, edition = "torn"] = /^<!-- (\d+) -->/.exec(text) ?? [];
    return text.endsWith(`<!-- end of ${edition} -->`) ? edition : "torn";
  });
  return new Set(editions);
}

describe("kill -9 while a site is switched in", () => {
  test.each([
    ["as one folder", 10_000],
    ["file by file", 0],
  ])(
    "%s",
    async (_how, linkedAtMost) => {
      const random = randomFrom(SEED);
      const root = freshFolder();
      const live = path.join(root, "_site");
      for (let run = 1; run <= RUNS / 2; run++) {
        const child = spawn(process.execPath, [program, root, String(linkedAtMost)], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        await new Promise((resolve) => child.stdout.once("data", resolve));
        await pause(random() * 25);
        const ended = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGKILL");
        await ended;
        const left = fs.existsSync(live) ? live : path.join(root, "._site.old");
        const found = editionsIn(left);
        expect(found, `kill ${run}`).not.toContain("torn");
        if (linkedAtMost > 0) expect(found.size, `kill ${run}`).toBe(1);
        const next = new Staging(live, root, linkedAtMost);
        const whole = editionsIn(live);
        expect(whole.size, `after kill ${run}`).toBe(1);
        expect(next.liveId(), `after kill ${run}`).toBe(String([...whole][0]));
        expect(fs.readdirSync(root)).toEqual(["_site"]);
      }
    },
    300_000,
  );
});
