import { downloads } from "./en-downloads.ts";
import { moved } from "./en-moved.ts";
import { settings } from "./en-settings.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const plural = (count: number, one: string, many: string) => `${group(count)} ${count === 1 ? one : many}`;

function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The site's own words in English. */
export const en = {
  /** BCP 47 tag of these words. */
  tag: "en",

  // Numbers and dates
  number: group,
  wordCount: (count: number) => plural(count, "word", "words"),
  storyCount: (count: number) => plural(count, "story", "stories"),
  creatorCount: (count: number) => plural(count, "creator", "creators"),
  fandomCount: (count: number) => plural(count, "fandom", "fandoms"),
  entryCount: (count: number) => plural(count, "entry", "entries"),
  /** Month is 1–12; month and day are null where the author gave none. */
  date: (year: string, month: number | null, day: number | null) =>
    [day, month === null ? null : MONTHS[month - 1], year].filter((part) => part !== null).join(" "),
  minutes: (count: number) => (count < 1 ? "under a minute" : `about ${count} min`),
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `about ${hours} h` : `about ${hours} h ${minutes} min`,

  // The frame of every page
  skip: "Skip to content",
  mainMenu: "Main",
  menu: "Menu",
  search: "Search",
  breadcrumbs: "You are here",
  footerMenu: "Footer",
  about: "About this archive",
  contact: "Contact",
  privacy: "No account, no tracking, no advertisements. What you choose here stays on your device.",
  madeWith: "Built with Fanlight",

  // Story facts
  by: "by",
  anonymous: "creator unknown",
  rating: "Rating",
  archiveWarnings: "Archive warnings",
  categories: "Categories",
  fandoms: "Fandoms",
  relationships: "Relationships",
  characters: "Characters",
  additionalTags: "Additional tags",
  language: "Language",
  length: "Length",
  published: "Published",
  updated: "Updated",
  status: "Status",
  statuses: {
    complete: "Complete",
    "in-progress": "In progress",
    abandoned: "Abandoned",
    hiatus: "On hiatus",
  },
  series: "Series",
  partOf: (position: number | null, total: number) =>
    position === null ? `one of ${total} in` : `Part ${position} of ${total} in`,
  previousIn: "Previous in series",
  nextIn: "Next in series",
  moreTags: (count: number) => `${count} more ${count === 1 ? "tag" : "tags"}`,
  summary: "Summary",
  storyNotes: "Notes on this story",
  storyEndNotes: "End notes of the story",
  chapterSummary: "Chapter summary",
  chapterNotes: "Chapter notes",
  chapterEndNotes: "Chapter end notes",
  chapterText: "Chapter text",
  storyText: "Text",
  chapterWarnings: "Content warnings for this chapter",
  warningsShort: "warnings",
  skipChapter: "Skip to after this chapter",
  sceneBreak: "Scene break",
  table: "Table",
  consentAsk: "Before you read",
  consentRated: "This story is rated and tagged:",
  consentYes: "Yes, show me the story",
  consentNo: "No, take me home",
  consentRemember: "Do not ask me again on this device",
  disclaimer: "Disclaimer",
  epigraph: "Epigraph",
  relatedWorks: "Related works",
  relations: {
    "inspired by": "Inspired by",
    "translation of": "A translation of",
    "remix of": "A remix of",
    "podfic of": "A podfic of",
  },
  origin: "Origin",
  firstPublished: "First published",
  at: "at",
  permission: "Permission",

  // Reading
  startReading: "Start reading",
  readStory: "Read the story",
  allChapters: (count: number) => `All ${group(count)} chapters`,
  moreLikeThis: "More like this",
  entireStory: "Entire story on one page",
  chapters: "Chapters",
  contents: "Contents",
  chapterMenu: "Chapters",
  chapterMenuEnd: "Where next",
  previous: "Previous",
  next: "Next",
  previousChapter: "Previous chapter",
  nextChapter: "Next chapter",
  aboutStory: "About this story",
  chapterOf: (position: number, total: number) => `${position} of ${total}`,
  endOfStory: "The end",
  endSoFar: "That is all there is so far",
  backToTop: "Back to top",

  // Lists
  listKinds: {
    fandoms: "Fandom",
    relationships: "Relationship",
    characters: "Character",
    additionalTags: "Additional tag",
    archiveWarnings: "Archive warning",
    categories: "Category",
    rating: "Rating",
    creators: "Creator",
    stories: "",
    recent: "",
  },
  widerTags: "Part of",
  narrowerTags: "Also holds",
  pages: "Pages",
  page: (number: number) => `Page ${number}`,
  showing: (from: number, to: number, total: number) =>
    `${group(from)}–${group(to)} of ${plural(total, "story", "stories")}`,
  letters: "Jump to a letter",
  empty: "Nothing here yet.",

  // Home
  featured: "Featured",
  recent: "Recently updated",
  inProgress: "Still being told",
  browseFandoms: "Fandoms",
  browseSeries: "Series",
  browseRatings: "Ratings",
  allStories: "All stories",
  allFandoms: "All fandoms",
  allSeries: "All series",
  surprise: "Surprise me",
  continueReading: "Continue reading",
  tagKinds: "Kinds of tags",

  ...downloads,
  ...moved,
  ...settings,
};
