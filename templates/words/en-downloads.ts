/** What downloads, feeds and e-books say in English. */
export const downloads = {
  // On the story's page
  download: "Download",
  formats: { epub: "EPUB", html: "HTML", txt: "Plain text", azw3: "AZW3", pdf: "PDF" },
  feed: "Feed",
  feedOf: (name: string) => `Feed of ${name}`,

  allCreators: "Creators",

  // Within a book
  cover: "Cover",
  coverOf: (title: string) => `Cover of ${title}`,
  titlePage: "Title page",
  landmarks: "Landmarks",
  accessibilitySummary:
    "All of the text can be read aloud, enlarged and restyled. Headings, a table of contents and landmarks lead through it. The cover is the only picture and carries no information.",
};
