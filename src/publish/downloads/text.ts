import fs from "node:fs";
import { chapterFraction } from "../../../templates/format.ts";
import { languageName } from "../../../templates/languages.ts";
import { type Words, wordsFor } from "../../../templates/words/index.ts";
import { headingOf } from "../../plan/index.ts";
import { type Chapter, displayTitle, type StoryHead } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { proseText } from "./prose-text.ts";
import { wrapped } from "./wrap.ts";

/** A story as plain text, for whatever reads nothing else. */
export function storyText(head: StoryHead, source: PublishSource): Publication {
  const { urls, archive } = source;
  const { language, downloads } = archive.settings;
  return {
    path: urls.storyFile(head.slug, "txt").output,
    inputs: digestOf([urls.address, language, downloads.textColumns, storyDigest(head)]),
    what: "downloads",
    write: (out) => fs.writeFileSync(out, textOf(head, source)),
  };
}

/** The text: UTF-8 with a byte order mark, without which Windows takes it for another encoding. */
export function textOf(head: StoryHead, { archive, urls, chaptersOf }: PublishSource): string {
  const { language, downloads } = archive.settings;
  const w = wordsFor(language);
  const parts = [
    displayTitle(head),
    head.creators.length > 0 ? `${w.by} ${head.creators.join(", ")}` : w.anonymous,
    facts(head, w, urls.absolute(urls.story(head.slug).url)),
    labelled(w.summary, head.summary),
    labelled(w.storyNotes, head.notes),
    labelled(w.disclaimer, head.disclaimer),
    labelled(w.epigraph, head.epigraph),
    ...chaptersOf(head).map((chapter) => chapterText(chapter, head, w)),
    labelled(w.storyEndNotes, head.endNotes),
  ];
  const text = parts.filter((part) => part !== "").join("\n\n");
  return `\ufeff${downloads.textColumns === null ? text : wrapped(text, downloads.textColumns)}\n`;
}

function facts(head: StoryHead, w: Words, url: string): string {
  const rows: [string, readonly string[]][] = [
    [w.rating, [head.rating]],
    [w.archiveWarnings, head.archiveWarnings],
    [w.categories, head.categories],
    [w.fandoms, head.fandoms],
    [w.relationships, head.relationships],
    [w.characters, head.characters],
    [w.additionalTags, head.additionalTags],
    [w.series, head.series.map(({ name, position }) => (position === null ? name : `${name} #${position}`))],
    [w.language, [languageName(head.language)]],
    [w.length, [w.wordCount(head.words)]],
    [w.chapters, [chapterFraction(w, head.chapters.length, head.expectedChapters)]],
    [w.status, [w.statuses[head.status]]],
    [w.published, head.publishedAt === null ? [] : [head.publishedAt]],
    [w.updated, head.updatedAt === null || head.updatedAt === head.publishedAt ? [] : [head.updatedAt]],
    [
      w.origin,
      [head.origin?.archive, head.origin?.url, head.origin?.permission].filter(
        (one) => typeof one === "string",
      ),
    ],
  ];
  const lines = rows.flatMap(([term, values]) =>
    values.length > 0 ? [`${term}: ${values.join(", ")}`] : [],
  );
  return [...lines, url].join("\n");
}

function labelled(label: string, rich: string | null): string {
  return rich === null || rich === "" ? "" : `${label}:\n\n${proseText(rich)}`;
}

/** A chapter after two empty lines, its heading underlined, so that the eye finds it. */
function chapterText(chapter: Chapter, head: StoryHead, w: Words): string {
  const heading = headingOf(chapter, head);
  return [
    `\n${heading}\n${"-".repeat(Math.min(40, [...heading].length))}`,
    chapter.warnings.length > 0 ? `${w.chapterWarnings}: ${chapter.warnings.join(", ")}` : "",
    labelled(w.chapterSummary, chapter.summary),
    labelled(w.chapterNotes, chapter.notes),
    labelled(w.epigraph, chapter.epigraph),
    proseText(chapter.content),
    labelled(w.chapterEndNotes, chapter.endNotes),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
