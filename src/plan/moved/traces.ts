import { hash } from "node:crypto";
import type { Archive, StoryHead } from "../../records/index.ts";

/**
 * What a story is known by when it is at another address: digests, so that nothing of a story that was taken
 * down stays behind. "" where it has nothing of the kind.
 */
export interface Trace {
  chapters: number;
  /** Whether it has a page with the entire story. */
  entire: boolean;
  /** Of its file's path. */
  path: string;
  /** Of where it was first published. */
  origin: string;
  /** Of its title and creators, however spelt. */
  name: string;
  /** Of its language and the length of each chapter. */
  shape: string;
}

const KINDS = ["path", "origin", "name", "shape"] as const;

/** Words a story must have for its chapters' lengths to tell it from others. */
const TELLING_WORDS = 200;

/** A story's trace. @param entire whether it has a page with the entire story. */
export function traceOf(head: StoryHead, entire: boolean): Trace {
  const { source, origin, title, creators, language, chapters, words } = head;
  const names = creators.map(folded).sort();
  return {
    chapters: chapters.length,
    entire,
    path: digestOf(source.path),
    origin: origin?.url ? digestOf(origin.url) : "",
    name: title === null ? "" : digestOf([folded(title), ...names].join("\n")),
    shape:
      words < TELLING_WORDS
        ? ""
        : digestOf(`${language} ${chapters.map((chapter) => chapter.words).join(" ")}`),
  };
}

/** Finds where a story is now. */
export class Recogniser {
  readonly #archive: Archive;
  readonly #isNew: (slug: string) => boolean;
  #by: Map<string, string[]> | null = null;

  /** @param isNew whether an address was not there before. */
  constructor(archive: Archive, isNew: (slug: string) => boolean) {
    this.#archive = archive;
    this.#isNew = isNew;
  }

  /** Slugs by everything their stories are known by; made when first asked for, as few builds move a story. */
  #index(): Map<string, string[]> {
    if (this.#by) return this.#by;
    this.#by = new Map();
    for (const [slug, head] of this.#archive.stories) {
      const trace = traceOf(head, false);
      for (const kind of KINDS) {
        if (trace[kind] === "") continue;
        const key = `${kind} ${trace[kind]}`;
        const slugs = this.#by.get(key);
        if (slugs) slugs.push(slug);
        else this.#by.set(key, [slug]);
      }
    }
    return this.#by;
  }

  /**
   * The slug of the story that left this trace. In this order: it has the same file; it comes from the same place;
   * it is new, with the same title and creators; it is new, with chapters of the same lengths; it is a copy with the
   * same title, creators and lengths. Null where none is, or where several may be: no guess sends a reader astray.
   */
  find(trace: Trace): string | null {
    const index = this.#index();
    const all = (kind: (typeof KINDS)[number]) => index.get(`${kind} ${trace[kind]}`) ?? [];
    const fresh = (kind: (typeof KINDS)[number]) => all(kind).filter(this.#isNew);
    const copies = all("name").filter((slug) => all("shape").includes(slug));
    const found = [all("path"), all("origin"), fresh("name"), fresh("shape"), copies];
    const [only] = found.find((slugs) => slugs.length === 1) ?? [];
    return only ?? null;
  }
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const folded = (text: string) => {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : unmarked(lower);
};

const unmarked = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Short: it tells some thousands of stories apart. */
const digestOf = (text: string) => hash("sha1", text, "base64url").slice(0, 10);
