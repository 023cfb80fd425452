import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/** Characters of rich text above which a note before the prose folds away. */
const LONG = 420;

export interface NoteOptions {
  /** What it is called: "Chapter notes". */
  label: string;
  /** Which one it is, where a page holds several of a name; added to its name for screen readers. */
  which?: string | undefined;
  /** Language of the text within. */
  language: string;
  /** Whether it folds, so that the prose starts early: only where it is long, or always. */
  fold?: "long" | "always";
}

/**
 * A labelled aside: notes, summaries, a disclaimer. It can be skipped as a landmark, and opened and folded by
 * anyone. Nothing where the record has none.
 */
export function note(text: string | null, w: Words, options: NoteOptions): Html | null {
  if (text === null || text === "") return null;
  const { label, which, language, fold } = options;
  const folded = fold === "always" || (fold === "long" && text.length > LONG);
  return html`<aside class="note" aria-label="${nameOf(label, which)}"><details${!folded && html` open`}><summary>${label}</summary><div class="rich"${langAttributes(language, w.tag)}>${raw(text)}</div></details></aside>`;
}

/** An epigraph before the prose. */
export function epigraph(text: string | null, w: Words, language: string): Html | null {
  if (text === null || text === "") return null;
  return html`<div class="epigraph" role="note" aria-label="${w.epigraph}"${langAttributes(language, w.tag)}>${raw(text)}</div>`;
}

/** An author's warnings for one chapter, folded until asked for, with the way past it: `after`, a place on the page. */
export function chapterWarnings(
  warnings: readonly string[],
  w: Words,
  { language, which, after }: Pick<NoteOptions, "language" | "which"> & { after: string },
): Html | null {
  if (warnings.length === 0) return null;
  return html`<aside class="note warnings" aria-label="${nameOf(w.chapterWarnings, which)}"><details><summary>${w.chapterWarnings}</summary><ul${langAttributes(
    language,
    w.tag,
  )}>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul></details><a href="#${after}">${w.skipChapter}</a></aside>`;
}

function nameOf(label: string, which: string | undefined): string {
  return which === undefined ? label : `${label}, ${which}`;
}
