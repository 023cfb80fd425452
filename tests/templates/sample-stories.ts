import type { Blurb, Link, SeriesNav } from "../../src/plan/views.ts";
import type { Chapter, StoryHead } from "../../src/records/index.ts";

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "x";

/** A link into an archive under `/fic/`. */
export const linkTo = (kind: string, name: string): Link => ({ name, url: `/fic/${kind}/${slugOf(name)}/` });

const PARAGRAPHS = [
  "<p>The lamp over Mrs. Hudson’s door had been out for a week before anybody but the postman remarked on it. I had been remarking on it nightly, in the dark, with my shins; but Holmes held that a man who cannot find his own threshold has no business crossing it, and so the matter rested.</p>",
  "<p>“You observe the glass,” he said.</p>",
  "<p>I observed the glass. It was a plain half-round of leaded panes, seven in all, and one of them — the third from the left — was newer than its fellows by a good twenty years. In 1894 I should have passed it by. <em>Nobody</em>, I thought, <em>breaks a fanlight by accident</em>.</p>",
  "<p>“Somebody has been in the habit of looking out,” I ventured, “or in.”</p>",
  "<p>“Capital, Watson! And which?”</p>",
  "<hr>",
  "<p>It rained until four. The street emptied, filled, emptied again; a boy sold 12 papers and kept 3; and Holmes, who had not moved from the hearthrug, announced without opening his eyes that our client was on the stair and that she had walked from Paddington, though she could have afforded a cab.</p>",
  "<blockquote><p>My dear Mr. Holmes,</p><p>I shall call upon you at half past four. I beg that you will leave the lamp unlit.</p><p>— E. B.</p></blockquote>",
  "<p>She had the look of someone who has carried a question a long way and is afraid to set it down. I took her umbrella. Holmes took the question.</p>",
  "<p>“It concerns a door,” she said, “that was not there on Tuesday.”</p>",
];

/** Prose for a chapter: safe HTML, about `times` screens of it. */
export const prose = (times = 2) =>
  Array.from({ length: times }, () => PARAGRAPHS.join("\n")).join("\n<hr>\n");

export interface Sketch extends Partial<Omit<Blurb, "fandoms" | "creators" | "rating" | "series">> {
  title: string;
  creators?: string[];
  fandoms?: string[];
  rating?: StoryHead["rating"];
  tags?: string[];
  people?: string[];
  pairs?: string[];
  warnings?: string[];
  series?: SeriesNav[];
}

/** A blurb from a few words about it. */
export function blurbOf(sketch: Sketch): Blurb {
  const slug = sketch.slug ?? slugOf(sketch.title);
  return {
    slug,
    url: `/fic/stories/${slug}/`,
    title: sketch.title,
    creators: (sketch.creators ?? ["plainwater"]).map((name) => linkTo("creators", name)),
    fandoms: (sketch.fandoms ?? ["Sherlock Holmes – Arthur Conan Doyle"]).map((name) =>
      linkTo("fandoms", name),
    ),
    relationships: (sketch.pairs ?? []).map((name) => linkTo("relationships", name)),
    characters: (sketch.people ?? []).map((name) => linkTo("characters", name)),
    additionalTags: (sketch.tags ?? []).map((name) => linkTo("tags", name)),
    rating: linkTo("ratings", sketch.rating ?? "General Audiences"),
    archiveWarnings: (sketch.warnings ?? ["No Archive Warnings Apply"]).map((name) =>
      linkTo("warnings", name),
    ),
    categories: [linkTo("categories", "Gen")],
    series: sketch.series ?? [],
    summary: sketch.summary === undefined ? "<p>A short summary.</p>" : sketch.summary,
    language: sketch.language ?? "en",
    status: sketch.status ?? "complete",
    words: sketch.words ?? 4210,
    chapters: sketch.chapters ?? 1,
    expectedChapters:
      sketch.expectedChapters === undefined ? (sketch.chapters ?? 1) : sketch.expectedChapters,
    publishedAt: sketch.publishedAt === undefined ? "2009-07-14" : sketch.publishedAt,
    updatedAt: sketch.updatedAt ?? null,
    needsConsent: sketch.needsConsent ?? false,
  };
}

/** A chapter with everything a chapter can have, unless told otherwise. */
export function chapterOf(position: number, over: Partial<Chapter> = {}): Chapter {
  return {
    position,
    number: position,
    label: "Chapter",
    title: "The Third Pane",
    summary: null,
    notes: null,
    endNotes: null,
    warnings: [],
    epigraph: null,
    language: null,
    content: prose(),
    words: 3204,
    publishedAt: "2009-07",
    ...over,
  };
}

/** The record that stands behind a blurb. */
export function storyOf(blurb: Blurb, chapters: Chapter[], over: Partial<StoryHead> = {}): StoryHead {
  const names = (links: Link[]) => links.map(({ name }) => name);
  return {
    slug: blurb.slug,
    title: blurb.title,
    creators: names(blurb.creators),
    summary: blurb.summary,
    notes: null,
    endNotes: null,
    disclaimer: null,
    epigraph: null,
    rating: blurb.rating.name as StoryHead["rating"],
    archiveWarnings: names(blurb.archiveWarnings) as StoryHead["archiveWarnings"],
    categories: ["Gen"],
    fandoms: names(blurb.fandoms),
    relationships: names(blurb.relationships),
    characters: names(blurb.characters),
    additionalTags: names(blurb.additionalTags),
    language: blurb.language,
    series: blurb.series.map(({ name, position }) => ({ name, position })),
    status: blurb.status,
    expectedChapters: blurb.expectedChapters,
    publishedAt: blurb.publishedAt,
    updatedAt: blurb.updatedAt,
    words: blurb.words,
    origin: null,
    relatedWorks: [],
    featured: false,
    chapters,
    source: {
      path: `stories/${blurb.slug}.md`,
      files: [],
      format: "markdown",
      encoding: "utf-8",
      digest: "0",
    },
    ...over,
  };
}
