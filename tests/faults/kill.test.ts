import fs from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Edition,
  fanlight,
  freshFolder,
  other,
  pause,
  RUNS,
  randomFrom,
  SEED,
  seasoned,
  setTo,
  siteIn,
  start,
} from "./archive.ts";

let ready: ReturnType<typeof seasoned>;
/** How long a build takes here until it begins to write, and until it ends, in ms. */
const time = { writing: 0, end: 0 };

const isWriting = (root: string) => fs.readdirSync(root).some((name) => name.startsWith("._site.next-"));

beforeAll(async () => {
  ready = seasoned();
  const root = copied();
  setTo("dawn", root);
  const began = performance.now();
  const child = start(root);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  while (!isWriting(root)) await pause(2);
  time.writing = performance.now() - began;
  await ended;
  time.end = performance.now() - began;
});

function copied(): string {
  const root = freshFolder();
  fs.cpSync(ready.root, root, { recursive: true, preserveTimestamps: true });
  return root;
}

/** Kills a build with all it has begun undone, at a moment that `when` waits for. */
async function killed(root: string, when: () => Promise<void>): Promise<void> {
  const child = start(root);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  await Promise.race([when(), ended]);
  child.kill("SIGKILL");
  await ended;
}

const MOMENTS: Record<string, (root: string, random: () => number) => Promise<void>> = {
  "at any moment": (_root, random) => pause(random() * time.end),
  "while it writes and publishes": async (root, random) => {
    while (!isWriting(root)) await pause(1);
    await pause(random() * (time.end - time.writing));
  },
};

describe("kill -9", () => {
  test.each(Object.keys(MOMENTS))(
    "%s leaves the last site or the new one, whole, and the next build is right",
    async (moment) => {
      const random = randomFrom(SEED);
      const { clean } = ready;
      const root = copied();
      let [live, wanted]: [Edition, Edition] = ["dusk", "dawn"];
      for (let run = 1; run <= RUNS / 5; run++) {
        setTo(wanted, root);
        await killed(root, () => (MOMENTS[moment] as (typeof MOMENTS)[string])(root, random));
        // Between two renames the site stands beside its place for some microseconds.
        const site = siteIn(root) ?? siteIn(root, "._site.old");
        expect([clean[live], clean[wanted]], `kill ${run}`).toContainEqual(site);
        // Most times the next build is killed as well, so that one comes upon what several have left.
        if (run % 3 === 0) {
          expect(fanlight(root).code).toBe(0);
          expect(siteIn(root), `after kill ${run}`).toEqual(clean[wanted]);
          [live, wanted] = [wanted, other(wanted)];
        }
      }
      setTo("dusk", root);
      fanlight(root);
      expect(siteIn(root)).toEqual(clean.dusk);
      expect(fs.readdirSync(root).sort()).toEqual([".cache", "_site", "archive.yaml", "stories"]);
      expect(fs.readdirSync(`${root}/.cache`).filter((name) => name.includes("."))).toEqual([]);
    },
    600_000,
  );
});
