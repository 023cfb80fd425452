import fs from "node:fs";
import path from "node:path";
import type { SearchRecord } from "./record.ts";
import { settleFilters } from "./settle.ts";

/** What a search page loads of every index; Pagefind's own widgets it does not. */
const DATA = /^(pagefind-entry\.json|.*\.pf_meta|(fragment|index|filter)\/.*)$/;
/** The program, which it loads once. */
const PROGRAM = /^(pagefind\.js|pagefind-worker\.js|wasm\.en\.pagefind)$/;

/**
 * Indexes `records` into the folder `out`, made anew. The bytes depend on the records alone. Pagefind's process
 * is ended afterwards, so the memory of one bundle (about 0.6 MB a chapter) is free before the next.
 * @param program whether the program that searches goes with it.
 * @throws Error with Pagefind's own words when it refuses a record or cannot write.
 */
export async function writeBundle(
  records: Iterable<SearchRecord>,
  out: string,
  program: boolean,
): Promise<void> {
  const { close, createIndex } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ forceLanguage: "en" });
    if (index === undefined) throw new Error(errors.join("\n"));
    for (const record of records) refuse((await index.addCustomRecord(record)).errors);
    // Pagefind answers a request to write before its files are whole, so their bytes are asked for instead.
    const { errors: failed, files } = await index.getFiles();
    refuse(failed);
    fs.rmSync(out, { recursive: true, force: true });
    for (const file of files) {
      if (DATA.test(file.path) || (program && PROGRAM.test(file.path)))
        write(path.join(out, file.path), file.content);
    }
  } finally {
    await close();
  }
  settleFilters(out);
}

function write(file: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join("\n"));
}
