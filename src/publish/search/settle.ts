import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "fflate";

/** `["name", "en_0123abc"]` in CBOR, as Pagefind's metadata lists each filter with the file that holds it. */
const FILTER = "\\x82[\\x61-\\x77](?:[A-Za-z]{1,23})\\x6aen_[0-9a-f]{7}";

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the filters in an index's metadata in order. Pagefind 1.5 lists them in another order each time, and names
 * the file after its bytes, so that the same stories would not give the same site.
 */
export function settleFilters(folder: string): void {
  const entryFile = path.join(folder, "pagefind-entry.json");
  const entry = JSON.parse(fs.readFileSync(entryFile, "utf8")) as Entry;
  for (const language of Object.values(entry.languages)) {
    const file = path.join(folder, `pagefind.${language.hash}.pf_meta`);
    const bytes = Buffer.from(gunzipSync(fs.readFileSync(file))).toString("latin1");
    const settled = bytes.replace(new RegExp(`(?:${FILTER}){2,}`), (run) =>
      (run.match(new RegExp(FILTER, "g")) ?? []).sort().join(""),
    );
    language.hash = `en_${createHash("sha1").update(settled, "latin1").digest("hex").slice(0, 10)}`;
    fs.rmSync(file);
    const packed = gzipSync(Buffer.from(settled, "latin1"), { level: 9, mtime: 0 });
    fs.writeFileSync(path.join(folder, `pagefind.${language.hash}.pf_meta`), packed);
  }
  fs.writeFileSync(entryFile, JSON.stringify(entry));
}
