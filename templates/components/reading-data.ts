import type { ChapterView, EntireView } from "../../src/plan/views.ts";
import { CHARACTERS_A_MINUTE, WORDS_A_MINUTE } from "../format.ts";
import { type Html, html } from "../html.ts";
import { countsCharacters } from "../languages.ts";

/**
 * What the reading scripts need to know of the page's story, as attributes with a leading space: which it is, how
 * fast such text is read on the whole, and the words that follow this page in the story and in its first series.
 */
export function readingData(view: ChapterView | EntireView): Html {
  const { blurb } = view;
  const rate = countsCharacters(blurb.language) ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
  const here = view.kind === "chapter" ? view.chapter.position : view.chapters.length;
  const rest = view.chapters.slice(here).reduce((sum, { words }) => sum + words, 0);
  const ahead = blurb.series[0]?.wordsAhead ?? 0;
  const { base, assets } = view.site;
  return html` data-base="${base}" data-story="${blurb.slug}" data-title="${blurb.title}" data-chapters="${view.chapters.length}" data-rate="${rate}" data-rest="${rest}"${
    ahead > 0 && html` data-ahead="${ahead}"`
  }${assets["reading.js"] && html` data-script="${assets["reading.js"]}"`}`;
}
