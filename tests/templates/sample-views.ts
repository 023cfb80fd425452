import type {
  ChapterLink,
  ChapterView,
  EntireView,
  HomeView,
  IndexView,
  ListView,
  MovedView,
  SeriesView,
  StoryView,
  TextView,
} from "../../src/plan/views.ts";
import { chapters, HEADINGS, lamp, others } from "./sample-blurbs.ts";
import { at, base, site } from "./sample-site.ts";
import { chapterOf, linkTo, storyOf } from "./sample-stories.ts";

const LONG_NOTE = `<p>Thank you to everyone who wrote after the last part, and to H., who read this in draft and made me take out the second horse. ${"I have moved house since; if you sent a letter to the old address, please send it again. ".repeat(6)}</p>`;
const heads = chapters.map(({ position }) => chapterOf(position));

export const home: HomeView = {
  ...base("", site.name),
  kind: "home",
  totals: { stories: 214, chapters: 871, words: 1284310, creators: 63, fandoms: 18 },
  description: "Stories left burning in the window.",
  featured: [lamp, ...others.slice(0, 3)],
  recent: [lamp, ...others],
  inProgress: [lamp, ...others.slice(3, 4)],
  series: [{ name: "The Montague Street Papers", url: at("series/montague/"), count: 4 }],
  fandoms: [
    "Sherlock Holmes – Arthur Conan Doyle",
    "Pride and Prejudice – Jane Austen",
    "Frankenstein – Mary Shelley",
  ].map((name, i) => ({ ...linkTo("fandoms", name), count: 90 - i * 31 })),
  ratings: [{ ...linkTo("ratings", "General Audiences"), count: 120 }],
};

export const story: StoryView = {
  ...base("stories/the-third-pane/", "The Third Pane", ["Stories"]),
  kind: "story",
  blurb: lamp,
  story: storyOf(lamp, heads, {
    notes: LONG_NOTE,
    disclaimer: "<p>Holmes belongs to everyone now. The door is mine.</p>",
    epigraph: "<p>“The world is full of obvious things which nobody by any chance ever observes.”</p>",
    endNotes: "<p>With thanks to the list.</p>",
    origin: { url: "https://example.org/old/", archive: "The Montague List", permission: "Here with leave." },
    relatedWorks: [
      {
        relation: "inspired by",
        title: "The Fourth Pane",
        creators: ["someone"],
        url: "https://example.org/4",
      },
    ],
  }),
  chapters,
  entireUrl: at("stories/the-third-pane/all/"),
  similar: others.slice(0, 3),
};

export const chapter: ChapterView = {
  ...base("stories/the-third-pane/3/", "Chapter 2: The Third Pane"),
  kind: "chapter",
  blurb: lamp,
  story: story.story,
  chapter: chapterOf(3, {
    summary: "<p>Holmes counts the panes.</p>",
    notes: LONG_NOTE,
    endNotes: "<p>The fog is real. The postman is not.</p>",
    warnings: ["Blood", "A dead bird"],
  }),
  heading: HEADINGS[2] as string,
  chapters,
  previous: chapters[1] as ChapterLink,
  next: chapters[3] as ChapterLink,
  entireUrl: story.entireUrl,
};

export const oneShot: ChapterView = {
  ...base("stories/salt/1/", "Salt"),
  kind: "chapter",
  blurb: others[4] as typeof lamp,
  story: storyOf(others[4] as typeof lamp, [chapterOf(1)]),
  chapter: chapterOf(1, { number: null, label: null, title: null }),
  heading: "Salt",
  chapters: [
    { position: 1, url: at("stories/salt/1/"), heading: "Salt", words: 300, publishedAt: null, warnings: [] },
  ],
  previous: null,
  next: null,
  entireUrl: null,
};

export const entire: EntireView = {
  ...base("stories/the-third-pane/all/", "The Third Pane, entire"),
  kind: "entire",
  blurb: lamp,
  story: { ...story.story, chapters: chapters.slice(0, 3).map((_, i) => chapterOf(i + 1)) },
  chapters: chapters.slice(0, 3),
};

export const list: ListView = {
  ...base("fandoms/holmes/", "Sherlock Holmes – Arthur Conan Doyle", ["Fandoms"]),
  kind: "list",
  listKind: "fandoms",
  heading: "Sherlock Holmes – Arthur Conan Doyle",
  intro: "Stories about the detective, his friend and their landlady.",
  blurbs: [lamp, ...others],
  pagination: {
    page: 2,
    pages: 9,
    total: 430,
    previous: at("fandoms/holmes/"),
    next: at("fandoms/holmes/3/"),
    urls: Array.from({ length: 9 }, (_, i) => at(i === 0 ? "fandoms/holmes/" : `fandoms/holmes/${i + 1}/`)),
  },
  parents: [linkTo("fandoms", "Detective fiction")],
  children: [{ ...linkTo("fandoms", "Sherlock Holmes (1916 film)"), count: 3 }],
};

export const series: SeriesView = {
  ...base("series/montague/", "The Montague Street Papers", ["Series"]),
  kind: "series",
  name: "The Montague Street Papers",
  creators: lamp.creators,
  words: 98000,
  entries: [lamp, ...others].map((blurb, i) => ({ position: i === 3 ? null : i + 1, blurb })),
};

export const index: IndexView = {
  ...base("fandoms/", "Fandoms"),
  kind: "index",
  indexKind: "fandoms",
  heading: "Fandoms",
  intro: "",
  groups: ["0–9", "A", "B", "D", "F", "M", "O", "P", "S", "T", "あ"].map((letter, i) => ({
    letter,
    entries: Array.from({ length: 1 + ((i * 7) % 5) }, (_, j) => ({
      ...linkTo(
        "fandoms",
        `${letter}${["nother House", " Tale of Two Doors", "n Inventory of Windows"][j % 3]} ${j + 1}`,
      ),
      count: 1 + ((i * 13 + j * 29) % 240),
    })),
  })),
  pagination: { page: 1, pages: 1, total: 33, previous: null, next: null, urls: [at("fandoms/")] },
};

export const text: TextView = {
  ...base("404.html", "Page not found"),
  kind: "text",
  heading: "There is no such room",
  content: '<p>Nothing is kept at this address.</p><p><a href="/fic/">Back to the front door</a></p>',
  indexable: false,
};

export const moved: MovedView = {
  ...base("stories/the-fourth-pane/2/", "This page has moved"),
  kind: "moved",
  heading: "This page has moved",
  was: "story",
  target: { name: "The Third Pane", url: at("stories/the-third-pane/2/") },
};

export const removed: MovedView = {
  ...moved,
  heading: "This page was removed",
  title: "This page was removed",
  target: null,
  indexable: false,
};

export const views = {
  home,
  story,
  chapter,
  oneShot,
  entire,
  list,
  series,
  index,
  text,
  moved,
  removed,
};
