import type { MarkWords } from "../../../words/library/marks.ts";
import type { Library } from "../library/library.ts";
import type { Shelf } from "../library/shelf.ts";
import { cardsIn, slugOf } from "./cards.ts";

/** Says on each card how far its story was read, and whether it is on the shelf. */
export function markCards(root: ParentNode, { stories }: Library, shelf: Shelf, m: MarkWords): void {
  for (const card of cardsIn(root)) {
    const slug = slugOf(card);
    const facts = card.querySelector(".facts");
    if (!facts || card.querySelector(".kept")) continue;
    const marks: string[] = [];
    const kept = stories[slug];
    const now = Number(card.dataset.chapters ?? kept?.chapters);
    if (kept && now > kept.chapters) marks.push(m.fresh(now - kept.chapters));
    if (kept && kept.read.length >= now) marks.push(m.read);
    else if (kept && kept.read.length > 0) marks.push(m.readPart(kept.read.length, now));
    if (shelf[slug]?.later) marks.push(m.later);
    if (shelf[slug] && shelf[slug].note !== null) marks.push(m.bookmarked);
    for (const text of marks) {
      const mark = document.createElement("span");
      mark.className = "kept";
      mark.textContent = text;
      facts.append(" ", mark);
    }
  }
}

/** Marks the chapters that were read in a story's table of contents. */
export function markChapters(root: ParentNode, read: readonly number[], m: MarkWords): void {
  for (const position of read) {
    const item = root.querySelector(`.chapters li:nth-child(${position})`);
    if (!item || item.querySelector(".read")) continue;
    const mark = document.createElement("span");
    mark.className = "read";
    mark.textContent = m.chapterRead;
    item.querySelector("a")?.after(" ", mark);
  }
}
