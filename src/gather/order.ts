import { displayTitle, type StoryHead } from "../records/index.ts";
import { byCodePoint } from "./names.ts";

/** Latin letters that Unicode does not take apart, as the letters readers look for them under. */
const LETTERS: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
};

/**
 * The key a name is ordered by: accents folded, case ignored, punctuation dropped, so that “Émile” stands
 * beside “Emile” and “Æsop” beside “Aesop”. Own rules and not Intl.Collator, whose order changes with the
 * version of Node.
 */
export function sortKey(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[æœøłđðþßıħŧŋ]/g, (letter) => LETTERS[letter] as string);
  const words = folded
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return words || folded;
}

/** As `sortKey`, without the article a title in a language of the site begins with: “The Loom” is under L. */
export function titleKey(title: string, language: string): string {
  const article = ARTICLES[language.split("-")[0] as string];
  const key = sortKey(title);
  const bare = article ? key.replace(article, "") : key;
  return bare || key;
}

const ARTICLES: Record<string, RegExp> = {
  en: /^(?:a|an|the) (?=.)/,
  fr: /^(?:le|la|les|un|une|des) (?=.)/,
  es: /^(?:el|la|los|las|un|una) (?=.)/,
  de: /^(?:der|die|das|ein|eine) (?=.)/,
  pt: /^(?:o|a|os|as|um|uma) (?=.)/,
};

/** Orders items by a key that is made once for each; ties keep code-point order of `tie`. */
export function orderBy<T>(items: T[], key: (item: T) => string, tie: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: key(item), tie: tie(item) }));
  keyed.sort((a, b) => byCodePoint(a.key, b.key) || byCodePoint(a.tie, b.tie));
  return keyed.map(({ item }) => item);
}

/** Newest first: by the day it was last updated, then published; undated stories last, by title. */
export function newestFirst(heads: StoryHead[]): StoryHead[] {
  const keyed = heads.map((head) => ({
    head,
    updated: head.updatedAt ?? head.publishedAt ?? "",
    published: head.publishedAt ?? "",
    title: titleKey(displayTitle(head), head.language),
  }));
  keyed.sort(
    (a, b) =>
      byCodePoint(b.updated, a.updated) ||
      byCodePoint(b.published, a.published) ||
      byCodePoint(a.title, b.title) ||
      byCodePoint(a.head.slug, b.head.slug),
  );
  return keyed.map(({ head }) => head);
}
