const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** What is said in English of stories kept for offline reading. Kept apart so that few pages carry it. */
export const offline = {
  size,
  keep: "Keep this story offline",
  about: (bytes: number) => `About ${size(bytes)}`,
  keeping: (done: number, total: number) => `Keeping it: ${done} of ${total}`,
  kept: (bytes: number) => `Kept on this device, ${size(bytes)}`,
  failed: {
    network: "The network gave out. Press again to go on from there.",
    full: "There is no room for it on this device.",
    gone: "The archive has it no longer.",
  },
  heading: "Kept offline",
  none: "Nothing yet. “Keep this story offline” on a story’s page puts it here, all its chapters and its e-book with it.",
  story: (chapters: number, bytes: number) => `${plural(chapters, "chapter", "chapters")}, ${size(bytes)}`,
  total: (stories: number, bytes: number, room: number | null) =>
    `${plural(stories, "story", "stories")}, ${size(bytes)}${room === null ? "" : `; this device has room for ${size(room)} more`}`,
  epub: "EPUB",
  epubOf: (title: string) => `Save the EPUB of ${title}`,
  remove: (title: string) => `Let go of ${title}`,
  closed: "This browser keeps nothing for offline reading from this address.",
  missing: "There is no network, and this page is not on your device. These stories are:",
  intro: "Stories you keep on this device can be read without a network, from first to last chapter.",
  noScripts: "Stories are kept by scripts, which are switched off in this browser.",
};
