import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  EDITIONS,
  fanlight,
  freshFolder,
  PROGRAM,
  pause,
  randomFrom,
  SEED,
  STACK,
  setTo,
  siteIn,
} from "./archive.ts";

const STORY = EDITIONS.dawn["stories/bees.md"];

/** Writes, renames and deletes stories, as a busy keeper would, one change in `pace` ms, until told to stop. */
async function keep(root: string, pace: number, random: () => number, isOver: () => boolean): Promise<void> {
  const folder = path.join(root, "stories");
  for (let n = 0; !isOver(); n++) {
    const names = fs.readdirSync(folder).filter((name) => name.startsWith("busy"));
    const some = names[Math.floor(random() * names.length)];
    const what = random();
    if (some === undefined || what < 0.25)
      fs.writeFileSync(path.join(folder, `busy-${n % 7}.md`), `${STORY}\n${n}\n`);
    else if (what < 0.6) fs.appendFileSync(path.join(folder, some), `\nMore ${n}.\n`);
    else if (what < 0.8) fs.renameSync(path.join(folder, some), path.join(folder, `busy-${(n + 3) % 7}.md`));
    else fs.rmSync(path.join(folder, some));
    await pause(pace);
  }
}

/** Starts a command and gathers what it says. */
function begin(root: string, args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: root });
  const said = { text: "" };
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said.text += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, said, ended };
}

test("stories written, renamed and deleted while the site is built cost no build, and the next one is right", async () => {
  const random = randomFrom(SEED);
  const root = freshFolder();
  setTo("dawn", root);
  fanlight(root);
  for (const pace of [3, 200]) {
    // Every page is made anew, so that prose is looked up again under the keeper's hands.
    fs.writeFileSync(path.join(root, "archive.yaml"), `name: At pace ${pace}\n`);
    const { said, ended } = begin(root, ["build", "--quiet"]);
    let over = false;
    const busy = keep(root, pace, random, () => over);
    const code = await ended;
    over = true;
    await busy;
    // Where the keeper is too quick to follow at all, that is said.
    if (code !== 0) expect(said.text).toContain("Build again when nobody is changing it.");
    if (pace > 50) expect(code, said.text).toBe(0);
    expect(said.text).not.toMatch(STACK);
    for (const name of Object.keys(siteIn(root) ?? {}).filter((each) => each.endsWith(".html"))) {
      expect(fs.readFileSync(path.join(root, "_site", name), "utf8"), name).toMatch(/<\/html>\s*$/);
    }
  }
  expect(fanlight(root).code).toBe(0);
  const rebuilt = siteIn(root);
  fanlight(root, ["moved", "--keep"]);
  for (const name of ["_site", ".cache"]) fs.rmSync(path.join(root, name), { recursive: true });
  expect(fanlight(root).code).toBe(0);
  expect(rebuilt).toEqual(siteIn(root));
}, 120_000);

test("nor do they end the preview, which comes to show what is there", async () => {
  const root = freshFolder();
  setTo("dawn", root);
  const port = 18_000 + (process.pid % 20_000);
  const { child, said, ended } = begin(root, ["serve", "--port", String(port)]);
  const until = async (isSo: () => boolean) => {
    for (let n = 0; n < 900 && !isSo(); n++) await pause(50);
    expect(isSo(), said.text).toBe(true);
  };
  await until(() => said.text.includes("Your site is at"));
  let over = false;
  const busy = keep(root, 60, randomFrom(SEED), () => over);
  await pause(2_500);
  over = true;
  await busy;
  fs.writeFileSync(path.join(root, "stories/last.md"), STORY.replace("Bees", "The Last Word"));
  const page = path.join(root, ".cache/preview/stories/last/1/index.html");
  await until(() => fs.existsSync(page));
  expect(fs.readFileSync(page, "utf8")).toContain("The Last Word");
  expect(said.text).not.toMatch(STACK);
  expect(child.exitCode).toBeNull();
  child.kill("SIGINT");
  expect(await ended).toBe(0);
}, 120_000);
