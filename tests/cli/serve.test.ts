import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer, get, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { folderWith } from "./run.ts";

const BIN = fileURLToPath(new URL("../../bin/fanlight.mjs", import.meta.url));
const STORY = "---\ntitle: The Lamp\nauthor: wick\n---\n\nIt burned all night.\n";

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function serve(cwd: string, port: number) {
  const child = spawn(process.execPath, [BIN, "serve", "--port", String(port)], { cwd });
  running.push(child);
  const told = { text: "" };
  child.stderr.setEncoding("utf8").on("data", (text) => {
    told.text += text;
  });
  return { child, told };
}

/** Asks for a path exactly as it is written: `fetch` would put a bad one right. */
function ask(port: number, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    }).on("error", reject);
  });
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came to be so");
}

describe("fanlight serve", () => {
  test("shows the site, follows every save, and tells over the page what was lost", async () => {
    const root = folderWith({ "stories/the-lamp.md": STORY });
    const port = await freePort();
    const { child, told } = serve(root, port);
    await until(() => told.text.includes(`Your site is at http://localhost:${port}/`));
    const page = async (path: string) => (await ask(port, path)).text;
    expect(await page("/stories/the-lamp/1/")).toContain("It burned all night.");

    appendFileSync(join(root, "stories/the-lamp.md"), "\nThen it went out.\n");
    await until(async () => (await page("/stories/the-lamp/1/")).includes("Then it went out."));

    writeFileSync(join(root, "stories/empty.md"), "");
    await until(async () => (await page("/")).includes("stories/empty.md"));
    expect(await page("/stories/the-lamp/1/")).toContain("Then it went out.");

    const over = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGINT");
    expect(await over).toBe(0);
  });

  test("lives through requests that make no sense", async () => {
    const root = folderWith({ "stories/the-lamp.md": STORY });
    const port = await freePort();
    const { told } = serve(root, port);
    await until(() => told.text.includes("Your site is at"));
    for (const path of [
      "/%E0%A4%A",
      "/..%2f..%2fpackage.json",
      "//",
      "/%00",
      "/.fanlight/",
      "/stories//../..",
    ]) {
      const { status } = await ask(port, path);
      expect([200, 301, 302, 400, 404], path).toContain(status);
    }
    expect((await ask(port, "/")).status).toBe(200);
  });

  test("takes the next free port, says so, and serves under the archive's own path", async () => {
    const root = folderWith({
      "stories/the-lamp.md": STORY,
      "archive.yaml": "address: https://example.org/fic/\n",
    });
    const port = await freePort();
    const other: Server = createServer().listen(port, "127.0.0.1");
    const { told } = serve(root, port);
    await until(() => told.text.includes(`Your site is at http://localhost:${port + 1}/fic/`));
    expect(told.text).toContain(`Port ${port} is in use`);
    expect((await ask(port + 1, "/fic/stories/the-lamp/")).status).toBe(200);
    other.close();
  });
});
