const group = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const plural = (count: number, one: string, many: string) => `${group(count)} ${count === 1 ? one : many}`;

/** What the library's own page says in English. Kept apart so that pages without it do not carry it. */
export const library = {
  intro:
    "What you have read, saved and muted in this archive. It is kept on this device only: there is no account, and nobody else sees it.",
  noScripts:
    "Your library is kept by scripts, which are switched off in this browser. Everything can be read without them, from these lists:",
  fresh: "New since you last read",
  freshChapters: (count: number) => plural(count, "new chapter", "new chapters"),
  later: "For later",
  laterNone: "Nothing yet. “Read later” on a story’s page puts it here.",
  bookmarks: "Bookmarks",
  bookmarksNone: "Nothing yet. “Bookmark” on a story’s page puts it here, with a note if you like.",
  history: "History",
  historyNone: "Nothing yet. What you read shows here, with the place you stopped at.",
  stoppedAt: (chapter: number, all: number, part: string) =>
    all > 1 ? `Stopped in chapter ${chapter} of ${all}, ${part}` : `Stopped at ${part}`,
  allRead: "Read to the end",
  chaptersRead: (read: number, all: number) => `${read} of ${all} chapters read`,
  goOn: "Read on",
  gone: "No longer in the archive",
  remove: (title: string) => `Remove ${title}`,
  more: "Show all",
  muted: "Muted",
  mutedIntro:
    "Stories with any of these are folded away with the reason, or not shown at all, in every list and search.",
  mutedNone: "Nothing is muted.",
  muteKind: "What",
  muteKinds: { tag: "Tag", creator: "Creator", phrase: "Words in title or summary" },
  muteName: "Name or words",
  muteWay: "How",
  muteWays: { fold: "Fold away, say why", hide: "Do not show" },
  muteAdd: "Mute",
  unmute: (name: string) => `Mute ${name} no longer`,
  filters: "Saved filters",
  forgetFilter: (name: string) => `Forget ${name}`,
  numbers: "What you read",
  numbersNone: "Nothing yet. Chapters count once you reach their end.",
  month: "Month",
  words: "Words",
  chapters: "Chapters",
  stories: "Stories",
  plot: (months: number) => `Words read in each of the last ${months} months`,
  total: (words: number, stories: number) =>
    `${plural(words, "word", "words")} in ${plural(stories, "story", "stories")} altogether`,
  data: "Your data",
  dataIntro:
    "All of this is one small file on this device. Take it with you to another one, or let go of it.",
  export: "Save it as a file",
  exportName: "my-library.json",
  import: "Add a file you saved",
  imported: (stories: number) => `Added. Your library now holds ${plural(stories, "story", "stories")}.`,
  importedNot:
    "This device did not take all of it: the storage it gives to this site is full or switched off.",
  importWrong: "That file is no library saved here, so nothing was changed.",
  importLarge: "That file is too large to be a library, so nothing was changed.",
  forget: "Forget everything",
  forgetSure:
    "This lets go of all of the above and of your reading settings, on this device. It cannot be undone.",
  forgetYes: "Yes, forget it all",
  forgetNo: "Keep it",
  forgotten: "Everything is forgotten.",
};
