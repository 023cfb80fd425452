import type { MarkWords } from "../../../words/library/marks.ts";
import { type Mute, mutesOn, plain } from "../library/mutes.ts";
import { cardsIn, seenOn } from "./cards.ts";

/** What muting needs to know of the page. */
export interface Muting {
  mutes: readonly Mute[];
  /** What the page's list is of: its reader asked for that, muted or not. */
  own: string;
  /** Address of the page where mutes are changed. */
  library: string;
  words: MarkWords;
}

/** Folds away or hides the cards of stories that a reader muted. */
export function muteCards(root: ParentNode, { mutes, own, library, words }: Muting): void {
  const counting = mutes.filter(({ name }) => plain(name) !== plain(own));
  if (counting.length === 0) return;
  const hidden = new Map<Element, number>();
  for (const card of cardsIn(root)) {
    if (card.closest(".muted, [data-muted]")) continue;
    const found = mutesOn(seenOn(card), counting);
    const [first] = found;
    if (!first) continue;
    const item = card.closest<HTMLElement>("li") ?? card;
    item.dataset.muted = first.way;
    if (first.way === "hide") {
      item.hidden = true;
      const list = item.parentElement;
      if (list) hidden.set(list, (hidden.get(list) ?? 0) + 1);
    } else item.prepend(reason(card, found, words));
  }
  for (const [list, count] of hidden) tell(list, count, library, words);
}

function reason(card: HTMLElement, found: readonly Mute[], m: MarkWords): HTMLElement {
  const line = document.createElement("p");
  const button = document.createElement("button");
  line.className = "muted";
  line.append(`${m.muted(found.map(({ name }) => name).join(", "))} `, button);
  button.type = "button";
  button.className = "bar-button";
  button.textContent = m.show;
  button.setAttribute("aria-label", m.showStory(card.querySelector(".blurb-title")?.textContent ?? ""));
  card.hidden = true;
  button.addEventListener("click", () => {
    card.hidden = false;
    line.remove();
    card.querySelector<HTMLElement>("a.blurb-title")?.focus();
  });
  return line;
}

/** Says under a list how many of its stories are not shown. */
function tell(list: Element, count: number, library: string, m: MarkWords): void {
  const next = list.nextElementSibling;
  const line = next?.matches(".hidden-stories") ? (next as HTMLElement) : document.createElement("p");
  const sum = count + Number(line.dataset.count ?? 0);
  const link = document.createElement("a");
  link.href = `${library}#muted`;
  link.textContent = m.hiddenWhere;
  line.className = "hidden-stories quiet";
  line.dataset.count = String(sum);
  line.replaceChildren(`${m.hidden(sum)} `, link);
  list.after(line);
}
