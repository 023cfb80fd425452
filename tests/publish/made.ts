import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { PublishSource } from "../../src/publish/index.ts";
import type { Publication } from "../../src/publish/publication.ts";

/** What publications write, by path. */
export async function made(publications: Iterable<Publication>): Promise<Record<string, Buffer>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-made-"));
  const out = path.join(folder, "file");
  const files: Record<string, Buffer> = {};
  for (const { path: name, write } of publications) {
    await write(out);
    files[name] = fs.readFileSync(out);
  }
  fs.rmSync(folder, { recursive: true });
  return files;
}

/** The file of the site an absolute address leads to. */
export const pathOf = (address: string, { urls }: PublishSource): string =>
  address.slice(urls.address.length);
