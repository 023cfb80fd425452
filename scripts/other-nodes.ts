import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Builds the sample archive with other versions of Node and tells whether the bytes are the same as with this one:
 * `npx tsx scripts/other-nodes.ts 22 24`. Each version comes from npm's `node-<platform>-<cpu>` packages, into a
 * folder that is removed afterwards.
 */
const PROJECT = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "fanlight-nodes-"));

function nodeOf(version: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(work, `node-${version}`);
  execFileSync("npm", ["install", "--silent", "--prefix", folder, `${name}@${version}`], {
    stdio: "inherit",
  });
  return join(folder, "node_modules", name, "bin/node");
}

/** A digest of every file of the site that a Node builds. */
function siteBy(node: string, name: string): Map<string, string> {
  const root = join(work, `archive-${name}`);
  for (const each of ["stories", "archive.yaml", "tags.yaml"])
    cpSync(join(PROJECT, each), join(root, each), { recursive: true });
  execFileSync(node, [join(PROJECT, "bin/fanlight.mjs"), "build", "--quiet"], {
    cwd: root,
    stdio: "inherit",
  });
  const site = join(root, "_site");
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).sort();
  const digest = (file: string) =>
    createHash("sha1")
      .update(readFileSync(join(site, file)))
      .digest("hex");
  return new Map(
    files.filter((file) => statSync(join(site, file)).isFile()).map((file) => [file, digest(file)]),
  );
}

try {
  writeFileSync(join(work, "package.json"), "{}");
  const here = siteBy(process.execPath, "here");
  for (const version of process.argv.slice(2)) {
    const there = siteBy(nodeOf(version), version);
    const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
      (file) => here.get(file) !== there.get(file),
    );
    const verdict = differing.length === 0 ? "the same bytes" : `${differing.length} files differ`;
    process.stdout.write(`Node ${version} and ${process.version}: ${verdict} (${here.size} files)\n`);
    for (const file of differing.slice(0, 10)) process.stdout.write(`  ${file}\n`);
    if (differing.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
