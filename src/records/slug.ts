import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import slugify from "@sindresorhus/slugify";

/** Loaded when the first name needs it: its tables take longer to load than most builds to run. */
const transliterate = (text: string): string =>
  (createRequire(import.meta.url)("transliteration") as typeof import("transliteration")).transliterate(text);

/** The longest slug, in characters (all of them ASCII, so in bytes too). */
export const MAX_SLUG = 80;

const HASH_LENGTH = 8;

/**
 * Names no slug may have: device names of Windows (learn.microsoft.com, "Naming Files, Paths, and Namespaces")
 * and `page`, which lists use for their later pages.
 */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout|clock|page)$/;

/** Zero-width, bidirectional and other invisible characters, and what is not text at all. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/gu;

/** Names that need nothing but lower case and hyphens: most of them. */
const PLAIN = /^[A-Za-z0-9 -]*[A-Za-z0-9][A-Za-z0-9 -]*$/;

const FOREIGN_RUN = /(?:(?!\p{ASCII})[\p{L}\p{N}\p{M}])+/gu;

/**
 * The part of a URL and of a file name made from a name in any script: lower-case ASCII letters, digits and
 * single hyphens, 1 to 80 characters, safe on every file system. The same name always gives the same slug,
 * however its characters are composed; different names may share one (`Éa` and `Ea`), so whoever needs it
 * unique must see to that (see `distinctSlug`).
 *
 * `A/B` becomes `a-x-b` and `A & B` becomes `a-and-b`, as a romance and a friendship are different tags.
 */
export function slugOf(name: string): string {
  if (PLAIN.test(name)) {
    return settled(name.toLowerCase().replace(/[ -]+/g, "-").replace(/^-|-$/g, ""));
  }
  const text = name
    .replace(/[\t\n\r]/g, " ")
    .normalize("NFKC")
    .replace(INVISIBLE, "");
  const latin = text.replace(FOREIGN_RUN, romanised).replace(/\//g, " x ").replace(/&/g, " and ");
  const slug = asciiSlug(latin);
  if (slug === "") return `n-${shortHash(text.trim() || name.normalize("NFC"))}`;
  return settled(slug);
}

/** A slug that is neither too long nor reserved. */
function settled(slug: string): string {
  return slug.length > MAX_SLUG || RESERVED.test(slug) ? distinctSlug(slug, slug) : slug;
}

/** `slug` made different by a short hash of `source`, still at most 80 characters: `the-lamp-1f0c9a2b`. */
export function distinctSlug(slug: string, source: string): string {
  return `${cutAtWord(slug, MAX_SLUG - HASH_LENGTH - 1)}-${shortHash(source)}`;
}

/** Eight hex digits that depend on `text` alone. */
export function shortHash(text: string): string {
  return createHash("sha1").update(text).digest("hex").slice(0, HASH_LENGTH);
}

function asciiSlug(text: string): string {
  return slugify(text.replace(/[‘’ʼ`]/g, "'"), { decamelize: false });
}

/** Slugify reads the scripts it knows better than transliteration does, and drops the others without a word. */
function romanised(run: string): string {
  for (const character of run) {
    if (!/\p{M}/u.test(character) && asciiSlug(character) === "") return ` ${transliterate(run)} `;
  }
  return run;
}

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const word = cut.lastIndexOf("-");
  return word > length / 2 ? cut.slice(0, word) : cut.slice(0, length);
}
