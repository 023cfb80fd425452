const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the library says in English on lists and stories. Kept apart from the library's own page. */
export const marks = {
  read: "Read",
  readPart: (read: number, all: number) => `Read ${read} of ${all}`,
  fresh: (count: number) => plural(count, "new chapter", "new chapters"),
  later: "For later",
  bookmarked: "Bookmarked",
  chapterRead: "read",
  muted: (names: string) => `Muted: ${names}`,
  show: "Show",
  showStory: (title: string) => `Show ${title}`,
  hidden: (count: number) =>
    `${plural(count, "story", "stories")} hidden, as you muted what ${count === 1 ? "it holds" : "they hold"}.`,
  hiddenWhere: "Change what is muted",
  mute: { tag: "Mute this tag", creator: "Mute this creator" },
  unmute: { tag: "Mute this tag no longer", creator: "Mute this creator no longer" },
  shelve: { later: "Read later", bookmark: "Bookmark" },
  note: "Your note",
  noteKept: "Kept on this device only.",
  noteSave: "Save",
  noteRemove: "Remove bookmark",
};
