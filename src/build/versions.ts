import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { PageKind } from "../plan/index.ts";
import { PAGE_KINDS } from "./eleventy.ts";
import { PACKAGE_ROOT } from "./places.ts";

/** What Fanlight's own code is, as digests: a change of it makes what it produced out of date. */
export interface Versions {
  /** Of everything between a story's bytes and its record. */
  reader: string;
  /** Of everything between records and each kind of page. */
  pages: Record<PageKind, string>;
  /** Of everything between a story's bytes and what is published beside the pages. */
  published: string;
}

const IMPORT = /(?:from|import)\s*\(?\s*["'](\.[^"']+\.ts)["']/g;

/** A digest of source files and all they import from the project, and of the libraries the project uses. */
class SourceDigests {
  readonly #texts = new Map<string, { text: string; imports: string[] }>();
  readonly #libraries: string;

  constructor() {
    const { dependencies } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    this.#libraries = JSON.stringify(dependencies);
  }

  of(...entries: string[]): string {
    const hash = createHash("sha1").update(this.#libraries);
    const files = new Set(entries);
    for (const file of files) for (const next of this.#read(file).imports) files.add(next);
    for (const file of [...files].sort()) hash.update(`\0${file}\0`).update(this.#read(file).text);
    return hash.digest("hex");
  }

  #read(file: string): { text: string; imports: string[] } {
    const known = this.#texts.get(file);
    if (known) return known;
    const text = readFileSync(join(PACKAGE_ROOT, file), "utf8");
    const folder = dirname(file).replaceAll("\\", "/");
    const imports = [...text.matchAll(IMPORT)].map(([, target]) => posix.join(folder, target as string));
    const read = { text, imports };
    this.#texts.set(file, read);
    return read;
  }
}

/** Reads Fanlight's own sources; about 10 ms. */
export function versionsOf(): Versions {
  const digests = new SourceDigests();
  const page = (kind: PageKind) => digests.of(`templates/pages/${kind}.11ty.ts`, "src/plan/index.ts");
  return {
    reader: digests.of("src/read/index.ts"),
    pages: Object.fromEntries(PAGE_KINDS.map((kind) => [kind, page(kind)])) as Record<PageKind, string>,
    published: digests.of("src/read/index.ts", "src/publish/index.ts"),
  };
}
