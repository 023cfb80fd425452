import type {
  ChapterLink,
  ChapterView,
  EntireView,
  HomeView,
  IndexView,
  ListView,
  PageBase,
  SeriesView,
  Site,
  StoryView,
  TextView,
} from "../../src/plan/views.ts";
import { blurbOf, chapterOf, linkTo, storyOf } from "./sample-stories.ts";

const at = (path: string) => `/fic/${path}`;

/** An archive called The Lamp Room, under `/fic/`. */
export const site: Site = {
  name: "The Lamp Room",
  tagline: "Stories left burning in the window",
  about:
    "<p>An archive of stories from a mailing list that met between 1998 and 2011, kept by two of its readers. Everything here was sent in by the person who wrote it, or is here with their leave.</p>",
  language: "en",
  address: "https://example.org/fic/",
  base: "/fic/",
  contact: "keeper@example.org",
  nav: [
    { name: "Stories", url: at("stories/") },
    { name: "Fandoms", url: at("fandoms/") },
    { name: "Creators", url: at("creators/") },
    { name: "Series", url: at("series/") },
    { name: "Tags", url: at("tags/") },
    { name: "About", url: at("about/") },
  ],
  assets: {
    "site.css": at("assets/site.css"),
    "prefs.js": at("assets/prefs.js"),
    "settings.js": at("assets/settings.js"),
    "literata-latin-wght-normal.woff2": at("assets/literata-latin-wght-normal.woff2"),
    "atkinson-hyperlegible-next-latin-wght-normal.woff2": at(
      "assets/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    ),
  },
  urls: {
    home: at(""),
    stories: at("stories/"),
    titles: at("titles/"),
    recent: at("recent/"),
    fandoms: at("fandoms/"),
    creators: at("creators/"),
    series: at("series/"),
    tags: at("tags/"),
    about: at("about/"),
    search: at("search/"),
    library: at("library/"),
  },
};

const base = (path: string, title: string, crumbs: string[] = []): PageBase => ({
  site,
  url: at(path),
  canonical: `https://example.org/fic/${path}`,
  title,
  description: "",
  language: "en",
  breadcrumbs: [{ name: site.name, url: at("") }, ...crumbs.map((name) => linkTo("x", name))],
  indexable: true,
});

export const lamp = blurbOf({
  title: "The Third Pane",
  creators: ["plainwater", "Margery Dawes"],
  fandoms: ["Sherlock Holmes – Arthur Conan Doyle", "The Woman in White – Wilkie Collins"],
  rating: "Teen And Up Audiences",
  warnings: ["Major Character Death", "Graphic Depictions Of Violence"],
  people: ["Sherlock Holmes", "John Watson", "Mrs. Hudson", "Marian Halcombe"],
  pairs: ["Sherlock Holmes & John Watson", "Sherlock Holmes/John Watson"],
  tags: ["Case Fic", "Slow Burn", "Epistolary", "London Fog", "Architectural Detail", "Period-Typical Doors"],
  summary:
    "<p>A door appears in Montague Street that was not there on Tuesday. Holmes is delighted. Watson would like it noted that he was <em>not</em>.</p>",
  words: 48213,
  chapters: 9,
  expectedChapters: null,
  status: "in-progress",
  updatedAt: "2011-02-03",
  series: [
    {
      name: "The Montague Street Papers",
      url: at("series/montague/"),
      position: 2,
      total: 4,
      previous: linkTo("stories", "A Lodger’s Inventory"),
      next: linkTo("stories", "What the Postman Saw"),
    },
  ],
});

export const others = [
  blurbOf({
    title: "Longbourn, in the Wet",
    creators: ["a_wet_hen"],
    fandoms: ["Pride and Prejudice – Jane Austen"],
    pairs: ["Elizabeth Bennet/Fitzwilliam Darcy"],
    people: ["Elizabeth Bennet", "Mary Bennet"],
    tags: ["Fluff", "Mud"],
    summary: "<p>Six inches deep in mud, and nobody’s petticoat the better for it. Mary learns the oboe.</p>",
    words: 6120,
    publishedAt: "2003",
  }),
  blurbOf({
    title: "Ιθάκη / The Long Way Round",
    creators: ["oarsman"],
    fandoms: ["Ὀδύσσεια – Homer"],
    rating: "Mature",
    warnings: ["Creator Chose Not To Use Archive Warnings"],
    tags: ["Second Person", "Verse"],
    summary: "<p>You have told this one before, and better, and to worse company.</p>",
    words: 911,
    publishedAt: "2010-11-30",
  }),
  blurbOf({
    title: "عتبة الدار",
    creators: ["ليلى"],
    fandoms: ["One Thousand and One Nights"],
    language: "ar",
    summary: "<p>في الليلة الثانية بعد الألف سكتت شهرزاد، وتكلّم الباب.</p>",
    words: 15044,
    chapters: 4,
    expectedChapters: 4,
    publishedAt: "2008-05",
  }),
  blurbOf({
    title:
      "The Modern Prometheus’s Landlady: Being a True and Complete Account of the Rooms Let at Ingolstadt",
    creators: [],
    fandoms: ["Frankenstein – Mary Shelley"],
    summary: null,
    words: 132400,
    chapters: 31,
    expectedChapters: 40,
    status: "hiatus",
    updatedAt: "2006-10-09",
  }),
  blurbOf({
    title: "Salt",
    fandoms: ["Moby-Dick – Herman Melville"],
    words: 300,
    summary: "<p>He was a whale. Can I make it any more obvious?</p>",
  }),
];

const HEADINGS = [
  "Prologue",
  "Chapter 1: A Lamp Unlit",
  "Chapter 2: The Third Pane",
  "Chapter 3: In Which the Postman Gives Evidence and Nobody Thanks Him",
  "Chapter 4",
  "Chapter 5: Marian",
  "Chapter 6: The House with No Number",
  "Interlude: Inventory",
  "Chapter 7: Fog",
];
export const chapters: ChapterLink[] = HEADINGS.map((heading, i) => ({
  position: i + 1,
  url: at(`stories/the-third-pane/${i + 1}/`),
  heading,
  words: 1800 + i * 911,
  publishedAt: `2009-${String(i + 3).padStart(2, "0")}-14`,
  warnings: i === 4 ? ["blood"] : [],
}));

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
  story: { ...story.story, chapters: chapters.slice(0, 3).map((_, i) => chapterOf(i + 1)), spans: [] },
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

export const views = { home, story, chapter, oneShot, entire, list, series, index, text };
