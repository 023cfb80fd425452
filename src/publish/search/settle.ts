import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { decode, encode } from "cborg";
import { gunzipSync, gzipSync } from "fflate";

/** What stands before the CBOR of every file of an index. */
const SIGNATURE = Buffer.from("pagefind_dcd", "latin1");

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** An index's metadata; of interest are the filters, as name and file, and the orders, as name and pages. */
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, file: string][],
  sorts: [name: string, pages: number[]][],
  ...unknown[],
];

/** One filter: its name, and for each value the pages that bear it. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

function read<T>(file: string): T {
  const bytes = gunzipSync(fs.readFileSync(file));
  return decode(bytes.subarray(SIGNATURE.length)) as T;
}

const packed = (value: unknown): Buffer => Buffer.concat([SIGNATURE, encode(value)]);
const nameOf = (bytes: Buffer, length: number) =>
  `en_${createHash("sha1").update(bytes).digest("hex").slice(0, length)}`;

function write(file: string, bytes: Buffer): void {
  fs.writeFileSync(file, gzipSync(bytes, { level: 9, mtime: 0 }));
}

/** Whatever comes first by code point stands first. */
const byName = ([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts the filters of an index, the values of each, and its sorts in order. Pagefind 1.5 writes them in another order each
 * time, and names files after their bytes, so that the same stories would not give the same site.
 */
export function settleFilters(folder: string): void {
  const entryFile = path.join(folder, "pagefind-entry.json");
  const entry = JSON.parse(fs.readFileSync(entryFile, "utf8")) as Entry;
  for (const language of Object.values(entry.languages)) {
    const metaFile = path.join(folder, `pagefind.${language.hash}.pf_meta`);
    const meta = read<Meta>(metaFile);
    meta[3] = meta[3]
      .map(([name, file]): [string, string] => [name, settleFilter(folder, file)])
      .sort(byName);
    meta[4].sort(byName);
    const bytes = packed(meta);
    language.hash = nameOf(bytes, 10);
    fs.rmSync(metaFile);
    write(path.join(folder, `pagefind.${language.hash}.pf_meta`), bytes);
  }
  fs.writeFileSync(entryFile, JSON.stringify(entry));
}

/** @returns the filter's new name. */
function settleFilter(folder: string, file: string): string {
  const before = path.join(folder, "filter", `${file}.pf_filter`);
  const [name, values] = read<Filter>(before);
  const bytes = packed([name, values.toSorted(byName)]);
  const settled = nameOf(bytes, 7);
  fs.rmSync(before);
  write(path.join(folder, "filter", `${settled}.pf_filter`), bytes);
  return settled;
}
