import type { Seen } from "../library/mutes.ts";

/** Stories as lists show them. */
const CARDS = ".blurb, .featured";

/** The cards in a part of the page. */
export function cardsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CARDS)];
}

/** Slug of a card's story; "" where its link leads elsewhere. */
export function slugOf(card: Element): string {
  const href = card.querySelector("a.blurb-title")?.getAttribute("href") ?? "";
  return /\/stories\/([a-z0-9-]+)\/$/.exec(href)?.[1] ?? "";
}

/** What a card says of its story. */
export function seenOn(card: HTMLElement): Seen {
  const texts = (selector: string) =>
    [...card.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  const more = card.dataset.tags?.split("\n") ?? [];
  return {
    creators: texts(".byline bdi"),
    tags: [...texts(".fandoms bdi"), ...texts(".tag bdi"), ...texts(".facts > :first-child"), ...more],
    words: texts(".blurb-title, .blurb-summary").join(" "),
  };
}
