import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Checks every EPUB of a built site (`_site` unless another folder is named) with the real EPUBCheck. */
const site = process.argv[2] ?? "_site";
const books = fs
  .readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".epub"))
  .map((name) => path.join(site, name));
const jar = spawnSync("which", ["epubcheck"], { encoding: "utf8" }).stdout.trim();
if (jar === "" || spawnSync("javac", ["-version"]).status !== 0) {
  console.error("EPUBCheck and a Java compiler are needed: apt install epubcheck default-jdk-headless");
  process.exit(2);
}
const program = path.join(import.meta.dirname, "CheckAll.java");
const { status } = spawnSync("java", ["-cp", jar, program, ...books], { stdio: "inherit" });
process.exit(status ?? 1);
