import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";

const COMMON: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  eacute: "é",
  copy: "©",
  middot: "·",
  bull: "•",
};
const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});?/giy;

/** A character reference at `at` in `text`: what it stands for and how long it is; null where there is none. */
export function referenceAt(text: string, at: number): { value: string; length: number } | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text)?.[0];
  if (found === undefined) return null;
  const name = found.slice(1).replace(/;$/, "");
  const common = COMMON[name];
  if (common !== undefined) return { value: common, length: found.length };
  const value = toText(fromHtml(found, { fragment: true }), { whitespace: "pre" });
  return value === found ? null : { value, length: found.length };
}
