import fs from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { build } from "../../src/build/index.ts";
import { EDITIONS, fanlight, freshFolder, randomFrom, SEED, setTo, siteIn } from "./archive.ts";

const random = randomFrom(SEED);
const root = freshFolder();
const kept = freshFolder();
const at = (...names: string[]) => path.join(root, ...names);

/** Puts folders of the archive where they are kept, or back. */
function copy(from: string, to: string): void {
  for (const name of ["_site", ".cache"]) {
    fs.rmSync(path.join(to, name), { recursive: true, force: true });
    fs.cpSync(path.join(from, name), path.join(to, name), { recursive: true, preserveTimestamps: true });
  }
}

/** One story written anew, as between any two builds. */
const edit = (word: string) =>
  fs.writeFileSync(at("stories/bees.md"), EDITIONS.dawn["stories/bees.md"].replace("*Bees*", word));

/** The cache as an earlier build left it, by file name. */
const earlier = new Map<string, Buffer>();
let files: string[] = [];
let right: ReturnType<typeof siteIn> = null;

beforeAll(async () => {
  setTo("dusk", root);
  fanlight(root);
  for (const name of fs.readdirSync(at(".cache"))) earlier.set(name, fs.readFileSync(at(".cache", name)));
  setTo("dawn", root);
  fanlight(root);
  files = fs.readdirSync(at(".cache"));
  copy(root, kept);
  fs.rmSync(at(".cache"), { recursive: true });
  edit("hives");
  await build({ root, processes: 1 });
  right = siteIn(root);
});

const KINDS: Record<string, (bytes: Buffer, name: string) => Buffer> = {
  "cut off": (bytes) => bytes.subarray(0, Math.floor(bytes.length * random())),
  "with a bit turned": (bytes) => {
    const turned = Buffer.from(bytes);
    const place = Math.floor(turned.length * random());
    turned[place] = (turned[place] as number) ^ (1 << Math.floor(random() * 8));
    return turned;
  },
  empty: () => Buffer.alloc(0),
  "of an earlier build": (bytes, name) => earlier.get(name) ?? bytes,
  "in another's place": (_bytes, name) =>
    fs.readFileSync(path.join(kept, ".cache", files[(files.indexOf(name) + 1) % files.length] as string)),
  "full of noise": (bytes) => Buffer.from(bytes.map(() => Math.floor(random() * 256))),
};

test.each(Object.keys(KINDS))(
  "whichever file of the cache is %s, the next build is right",
  async (kind) => {
    expect(files.length).toBeGreaterThan(2);
    for (const name of files) {
      copy(kept, root);
      const bytes = fs.readFileSync(at(".cache", name));
      fs.writeFileSync(at(".cache", name), (KINDS[kind] as (typeof KINDS)[string])(bytes, name));
      edit("hives");
      if (name.startsWith("seen")) expect(fanlight(root).code).toBe(0);
      else await build({ root, processes: 1 });
      expect(siteIn(root), name).toEqual(right);
    }
  },
  120_000,
);

test("a site that lacks a file is made whole", async () => {
  copy(kept, root);
  fs.rmSync(at("_site/stories/loom/2/index.html"));
  edit("hives");
  await build({ root, processes: 1 });
  expect(siteIn(root)).toEqual(right);
});
