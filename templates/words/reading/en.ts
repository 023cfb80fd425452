/** What the reading scripts say in English. Kept apart from the rest so that they carry no more than this. */
export const reading = {
  percent: (part: number) => `${Math.floor(part * 100)} %`,
  continueAt: (place: string, part: string) => `Continue: ${place}, ${part}`,
  chapterNumber: (position: number) => `chapter ${position}`,
  continueHere: (part: string) => `Continue where you stopped, ${part}`,
  leftInChapter: (time: string) => `${time} left in chapter`,
  leftInStory: (time: string) => `${time} in story`,
  leftInSeries: (time: string) => `${time} in series`,
  time: (minutes: number) =>
    minutes < 60
      ? `${Math.max(1, Math.round(minutes))} min`
      : `${Math.floor(Math.round(minutes / 5) / 12)} h ${(Math.round(minutes / 5) % 12) * 5} min`,
  keys: "Keys",
  keysClose: "Close",
  keyNames: {
    n: "next chapter, or next page of a list",
    p: "previous chapter, or previous page",
    s: "about this story",
    c: "contents",
    j: "next paragraph",
    k: "previous paragraph",
    a: "reading settings",
    "/": "search",
    "?": "these keys",
  },
};
