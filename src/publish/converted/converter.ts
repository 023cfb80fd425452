import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Calibre's installers put its programs when they leave the PATH alone (manual.calibre-ebook.com). */
const HOMES = [
  "/Applications/calibre.app/Contents/MacOS",
  "/opt/calibre",
  "C:\\Program Files\\Calibre2",
  "C:\\Program Files\\Calibre2\\Calibre Portable\\Calibre",
];

/** Calibre's `ebook-convert`; null where it is not installed. @param path the folders programs are looked for in. */
export function findConverter(path = process.env.PATH ?? ""): string | null {
  const name = process.platform === "win32" ? "ebook-convert.exe" : "ebook-convert";
  const places = [...path.split(delimiter).filter(Boolean), ...HOMES].map((folder) => join(folder, name));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Longest that one book may take, in ms. */
const PATIENCE = 600_000;

/**
 * Makes one e-book from another; `to` ends with what it is to be.
 * @throws Error with the converter's last words.
 */
export function convert(program: string, from: string, to: string): Promise<void> {
  // PDFs are drawn by a browser within Calibre, which needs no screen, and no sandbox where everything runs as root.
  const isRoot = process.getuid?.() === 0;
  const env = {
    ...process.env,
    QT_QPA_PLATFORM: "offscreen",
    ...(isRoot && { QTWEBENGINE_DISABLE_SANDBOX: "1", QTWEBENGINE_CHROMIUM_FLAGS: "--no-sandbox" }),
  };
  return new Promise((resolve, reject) => {
    execFile(program, [from, to], { env, timeout: PATIENCE, maxBuffer: 1 << 26 }, (fault, out, told) => {
      if (fault === null && existsSync(to)) return resolve();
      const words = `${out}\n${told}`.trim().split("\n").at(-1) ?? "";
      reject(new Error(words || "it said nothing"));
    });
  });
}
