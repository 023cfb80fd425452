import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reportFault } from "../../src/cli/fault.ts";
import { fanlight, folderWith, STACK } from "./run.ts";

describe("fanlight", () => {
  it("without a command, or asked for help, explains itself", () => {
    for (const args of [[], ["--help"], ["help"]]) {
      const { stdout, code } = fanlight(args, folderWith());
      expect(code).toBe(0);
      for (const command of ["build", "serve", "check", "new", "explain", "tidy", "parse"]) {
        expect(stdout).toMatch(new RegExp(`^  ${command} .*\\w`, "m"));
      }
    }
  });

  it("explains each command", () => {
    for (const command of ["build", "serve", "check", "new", "explain", "tidy", "parse"]) {
      const { stdout, code } = fanlight([command, "--help"], folderWith());
      expect(code).toBe(0);
      expect(stdout).toContain(`fanlight ${command}`);
    }
  });

  it("guesses what a mistyped command meant", () => {
    const { stderr, code } = fanlight(["chek"], folderWith());
    expect(code).not.toBe(0);
    expect(stderr).toContain("Did you mean check?");
    expect(stderr).not.toMatch(STACK);
  });

  it("prints its version", () => {
    expect(fanlight(["--version"], folderWith()).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("stops quietly when nobody reads its output any more", async () => {
    const story = `---\ntitle: X\n---\n\n${"The lamp was out. ".repeat(20).concat("\n\n").repeat(2000)}`;
    const folder = folderWith({ "story.md": story });
    const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), main, "parse", "story.md"],
      {
        cwd: folder,
      },
    );
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("reportFault", () => {
  /** What it writes about `fault`. */
  function told(fault: unknown, debug = ""): string {
    const written: string[] = [];
    const { write } = process.stderr;
    const { exitCode } = process;
    process.env.FANLIGHT_DEBUG = debug;
    process.stderr.write = ((text: string) => written.push(text) > 0) as typeof write;
    try {
      reportFault(fault, "1.2.3");
    } finally {
      process.stderr.write = write;
      process.exitCode = exitCode;
      delete process.env.FANLIGHT_DEBUG;
    }
    return written.join("");
  }

  it("tells of a fault of ours without a stack, and what to report", () => {
    const text = told(new TypeError("x is not a function"));
    expect(text).toContain("Something went wrong inside Fanlight: x is not a function");
    expect(text).toContain("fanlight 1.2.3, Node v");
    expect(text).not.toMatch(STACK);
    expect(told(new TypeError("x"), "1")).toMatch(STACK);
  });

  it("tells of a full disk as such", () => {
    const fault = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    expect(told(fault)).toBe("the disk is full\n");
  });

  it("tells anything that is thrown", () => {
    for (const thrown of ["words", null, undefined, 7]) expect(told(thrown)).not.toMatch(STACK);
  });
});
