import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach } from "vitest";
import { loadAddresses } from "../../src/build/addresses.ts";
import { type BuildReport, build } from "../../src/build/index.ts";
import { movedText } from "../../src/settings/index.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A small archive in a folder of its own, removed after the test. */
export class TestArchive {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-build-"));

  constructor(files: Record<string, string | Uint8Array>) {
    made.push(this.root);
    fs.mkdirSync(path.join(this.root, "stories"));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }

  remove(name: string): void {
    fs.rmSync(path.join(this.root, name), { recursive: true });
  }

  build(options: { output?: string; address?: string; processes?: number } = {}): Promise<BuildReport> {
    return build({ root: this.root, processes: 1, ...options });
  }

  /** Writes the site's former addresses into moved.yaml, as `fanlight moved --keep` does. */
  keepMoved(output = "_site"): void {
    const addresses = loadAddresses(path.join(this.root, output));
    if (addresses) this.write("moved.yaml", movedText(addresses.moved));
  }

  /** A page's HTML. */
  page(name: string, output = "_site"): string {
    return fs.readFileSync(path.join(this.root, output, name), "utf8");
  }

  has(name: string, output = "_site"): boolean {
    return fs.existsSync(path.join(this.root, output, name));
  }

  /** Every file of the built site, by path, with a digest of its bytes. */
  site(output = "_site"): Record<string, string> {
    return bytesOf(path.join(this.root, output));
  }
}

/** Every file under a folder, by path, with a digest of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, digestOf(path.join(folder, name))]));
}

const digestOf = (file: string) =>
  createHash("sha1").update(fs.readFileSync(file)).digest("hex").slice(0, 12);

/** A story file with front matter. */
export function storyFile(title: string, more = "", prose = "It rained in Ithaca."): string {
  return `---\ntitle: ${title}\ncreators: quill\nfandoms: The Odyssey\n${more}---\n\n${prose}\n`;
}
