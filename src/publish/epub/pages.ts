import { html, raw } from "../../../templates/html.ts";
import { langAttributes } from "../../../templates/languages.ts";
import type { Words } from "../../../templates/words/index.ts";
import { headingOf } from "../../plan/index.ts";
import { type Chapter, displayTitle, type StoryHead } from "../../records/index.ts";
import type { BookPage, BookStory } from "./book.ts";
import { documentOf } from "./document.ts";
import { epigraph, note } from "./notes.ts";
import { titlePage } from "./title-page.ts";
import { xhtmlOf } from "./xhtml/index.ts";

/** A story's pages: its title page, its chapters, its end notes. @param prefix of every file's name: `part-02-`. */
export function pagesOf(story: BookStory, prefix: string, isPart: boolean, w: Words): BookPage[] {
  const { head, chapters } = story;
  const depth = isPart ? 1 : 0;
  const title = displayTitle(head);
  const page = (
    file: string,
    more: Omit<BookPage, "file" | "xhtml"> & { body: ReturnType<typeof html> },
  ): BookPage => {
    const { body, ...rest } = more;
    return { file: `${prefix}${file}.xhtml`, ...rest, xhtml: documentOf({ ...rest, body }) };
  };
  return [
    page("title", { title, language: head.language, depth: 0, type: "titlepage", body: titlePage(story, w) }),
    ...chapters.map((chapter) =>
      page(`chapter-${chapter.position}`, {
        title: headingOf(chapter, head),
        language: chapter.language ?? head.language,
        depth,
        type: "chapter",
        body: chapterBody(chapter, head, w),
      }),
    ),
    ...(head.endNotes
      ? [
          page("end", {
            title: w.storyEndNotes,
            language: head.language,
            depth,
            type: "afterword",
            body: html`${note(w.storyEndNotes, head.endNotes, head.language, w)}`,
          }),
        ]
      : []),
  ];
}

function chapterBody(chapter: Chapter, head: StoryHead, w: Words) {
  const language = chapter.language ?? head.language;
  const warnings =
    chapter.warnings.length > 0 &&
    html`<section class="note" aria-label="${w.chapterWarnings}"><p class="label"${langAttributes(w.tag, language)}>${w.chapterWarnings}</p>
<ul>${chapter.warnings.map((warning) => html`<li>${warning}</li>`)}</ul></section>
`;
  return html`<h2>${headingOf(chapter, head)}</h2>
${warnings}${note(w.chapterSummary, chapter.summary, language, w)}${note(w.chapterNotes, chapter.notes, language, w)}${epigraph(
  chapter.epigraph,
  w,
)}<div class="prose">
${raw(xhtmlOf(chapter.content))}
</div>
${note(w.chapterEndNotes, chapter.endNotes, language, w)}`;
}
