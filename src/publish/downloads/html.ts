import fs from "node:fs";
import { chapterFraction, date } from "../../../templates/format.ts";
import { type Html, html, join, raw } from "../../../templates/html.ts";
import { directionOf, langAttributes, languageName } from "../../../templates/languages.ts";
import { type Words, wordsFor } from "../../../templates/words/index.ts";
import { headingOf, withPictures } from "../../plan/index.ts";
import { type Chapter, displayTitle, type StoryHead } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { bytesOf, mediaTypeOf } from "../pictures.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { STYLE } from "./style.ts";

/** A story as one HTML file that needs no other: its header, every chapter, its notes. */
export function storyHtml(head: StoryHead, source: PublishSource): Publication {
  const { urls, archive } = source;
  const { name, language } = archive.settings;
  return {
    path: urls.storyFile(head.slug, "html").output,
    inputs: digestOf([urls.address, name, language, storyDigest(head)]),
    what: "downloads",
    write: (out) => fs.writeFileSync(out, htmlOf(head, source)),
  };
}

/** The document. */
export function htmlOf(head: StoryHead, { archive, urls, chaptersOf, pictureAt }: PublishSource): string {
  const w = wordsFor(archive.settings.language);
  const url = urls.absolute(urls.story(head.slug).url);
  const title = displayTitle(head);
  const within = new Map(
    (head.pictures ?? []).map((each): [string, string] => {
      const data = Buffer.from(bytesOf(each, pictureAt)).toString("base64");
      return [each.name, `data:${mediaTypeOf(each.name)};base64,${data}`];
    }),
  );
  const chapters = chaptersOf(head).map((chapter) => ({
    ...chapter,
    content: withPictures(chapter.content, (name) => within.get(name) ?? ""),
  }));
  const dir = directionOf(head.language) === "rtl" && raw(' dir="rtl"');
  const { value } = html`<!DOCTYPE html>
<html lang="${head.language}"${dir}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${head.creators.map((name) => html`<meta name="author" content="${name}">\n`)}<link rel="canonical" href="${url}">
<style>
${raw(STYLE)}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p${langAttributes(w.tag, head.language)}>${head.creators.length > 0 ? html`${w.by} <bdi>${head.creators.join(", ")}</bdi>` : w.anonymous} · <a href="${url}">${archive.settings.name}</a></p>
${facts(head, w)}
</header>
${note(w.summary, head.summary, w, head.language)}${note(w.storyNotes, head.notes, w, head.language)}${note(w.disclaimer, head.disclaimer, w, head.language)}${
  chapters.length > 1 && contents(head, w)
}${epigraph(head.epigraph, w)}${chapters.map((chapter) => section(chapter, head, w))}${note(w.storyEndNotes, head.endNotes, w, head.language)}</main>
</body>
</html>
`;
  return value;
}

function facts(head: StoryHead, w: Words): Html {
  const fact = (term: string, values: readonly (string | Html)[]) =>
    values.length > 0 &&
    html`<dt>${term}</dt><dd>${join(
      values.map((value) => html`<bdi>${value}</bdi>`),
      ", ",
    )}</dd>\n`;
  return html`<dl${langAttributes(w.tag, head.language)}>
${fact(w.rating, [head.rating])}${fact(w.archiveWarnings, head.archiveWarnings)}${fact(w.categories, head.categories)}${fact(w.fandoms, head.fandoms)}${fact(w.relationships, head.relationships)}${fact(w.characters, head.characters)}${fact(w.additionalTags, head.additionalTags)}${fact(
  w.series,
  head.series.map(({ name, position }) => (position === null ? name : `${name} #${position}`)),
)}${fact(w.language, [languageName(head.language)])}${fact(w.length, [w.wordCount(head.words)])}${fact(w.chapters, [chapterFraction(w, head.chapters.length, head.expectedChapters)])}${fact(w.status, [w.statuses[head.status]])}${
  head.publishedAt !== null && fact(w.published, [date(w, head.publishedAt)])
}${head.updatedAt !== null && head.updatedAt !== head.publishedAt && fact(w.updated, [date(w, head.updatedAt)])}${fact(w.origin, originOf(head))}</dl>
`;
}

const originOf = ({ origin }: StoryHead): string[] =>
  [origin?.archive, origin?.url, origin?.permission].filter((part) => typeof part === "string");

function contents(head: StoryHead, w: Words): Html {
  return html`<nav aria-label="${w.contents}"><ol>
${head.chapters.map((chapter) => html`<li><a href="#chapter-${chapter.position}">${headingOf(chapter, head)}</a></li>\n`)}</ol></nav>
`;
}

function section(chapter: Chapter, head: StoryHead, w: Words): Html {
  const language = chapter.language ?? head.language;
  return html`<section id="chapter-${chapter.position}"${langAttributes(language, head.language)}>
<h2>${headingOf(chapter, head)}</h2>
${chapter.warnings.length > 0 && html`<div class="note"><p class="label">${w.chapterWarnings}</p><ul>${chapter.warnings.map((warning) => html`<li>${warning}</li>`)}</ul></div>\n`}${note(w.chapterSummary, chapter.summary, w, language)}${note(w.chapterNotes, chapter.notes, w, language)}${epigraph(chapter.epigraph, w)}${raw(chapter.content)}
${note(w.chapterEndNotes, chapter.endNotes, w, language)}</section>
`;
}

function note(label: string, text: string | null, w: Words, language: string): Html | null {
  if (text === null || text === "") return null;
  return html`<div class="note"><p class="label"${langAttributes(w.tag, language)}>${label}</p>
${raw(text)}
</div>
`;
}

function epigraph(text: string | null, w: Words): Html | null {
  if (text === null || text === "") return null;
  return html`<div class="epigraph" role="note" aria-label="${w.epigraph}">${raw(text)}</div>
`;
}
