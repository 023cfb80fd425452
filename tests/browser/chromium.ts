import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const HOW = "Install it (on Debian or Ubuntu: apt install chromium), or set CHROME_PATH to where it is.";

function onPath(name: string): string | null {
  try {
    return (
      execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
    );
  } catch {
    return null;
  }
}

/** Where Chromium is; null where there is none. In CI it must be there. */
export function chromiumPath(): string | null {
  const given = process.env.CHROME_PATH;
  const found =
    given && existsSync(given) ? given : (NAMES.map(onPath).find((path) => path !== null) ?? null);
  if (found === null && process.env.CI) throw new Error(`The browser tests need Chromium. ${HOW}`);
  return found;
}

const path = chromiumPath();
if (path === null) console.warn(`\nNo Chromium found: the browser tests are left out. ${HOW}\n`);

/** Whether the browser tests can run here. */
export const hasChromium = path !== null;

/** A fresh browser without a profile, that asks nobody outside for anything. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path as string,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
