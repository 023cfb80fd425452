import fs from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";
import type { SearchRecord } from "./record.ts";

/** What a search page loads; Pagefind's own widgets are not. */
const LOADED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|fragment|index|filter)$/;

/**
 * Indexes `records` into the folder `out`, made anew. The bytes depend on the records alone. Pagefind's process
 * is ended afterwards, so the memory of one bundle (about 0.6 MB a chapter) is free before the next.
 * @throws Error with Pagefind's own words when it refuses a record or cannot write.
 */
export async function writeBundle(records: Iterable<SearchRecord>, out: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "en" });
    if (index === undefined) throw new Error(errors.join("\n"));
    for (const record of records) refuse((await index.addCustomRecord(record)).errors);
    fs.rmSync(out, { recursive: true, force: true });
    refuse((await index.writeFiles({ outputPath: out })).errors);
  } finally {
    await close();
  }
  for (const name of fs.readdirSync(out)) {
    if (!LOADED.test(name)) fs.rmSync(path.join(out, name), { recursive: true });
  }
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}
