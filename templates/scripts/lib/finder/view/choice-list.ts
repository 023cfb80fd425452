import { type Html, html } from "../../../../html.ts";
import type { FindingWords } from "../../../../words/finding/index.ts";
import type { Words } from "../../../../words/index.ts";
import type { Choice } from "../choices.ts";

/** One name to choose, with what is said of it now and how many stories it would leave. */
export interface Offer {
  name: string;
  shown: string;
  choice: Choice;
  count: number;
}

/** Names to ask for or leave out: each a button that does the one, and a small one that does the other. */
export function choiceList(offers: readonly Offer[], w: Words, f: FindingWords): Html {
  return html`<ul class="choices">${offers.map(
    ({ name, shown, choice, count }) => html`<li data-name="${name}" data-choice="${choice}">
<button type="button" data-say="with" aria-pressed="${String(choice === "with")}"><bdi>${shown}</bdi> <span class="count">${w.number(count)}</span></button>
<button type="button" data-say="without" aria-pressed="${String(choice === "without")}" aria-label="${f.leaveOut(shown)}"><span aria-hidden="true">−</span></button>
</li>`,
  )}</ul>`;
}

/** Brings names already on the page up to date, so that the one in focus stays where it is. */
export function updateChoices(
  list: ParentNode,
  now: (name: string) => Pick<Offer, "choice" | "count">,
  w: Words,
): void {
  for (const item of list.querySelectorAll<HTMLElement>("li[data-name]")) {
    const { choice, count } = now(item.dataset.name ?? "");
    item.dataset.choice = choice;
    for (const button of item.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.say === choice));
    }
    const shown = item.querySelector(".count");
    if (shown) shown.textContent = w.number(count);
  }
}

/** What a click on a name says: its list item's name, and the choice it leads to; null for other clicks. */
export function saidBy(
  target: EventTarget | null,
): { item: HTMLElement; name: string; choice: Choice } | null {
  const button = target instanceof Element ? target.closest<HTMLElement>("button[data-say]") : null;
  const item = button?.closest<HTMLElement>("li[data-name]");
  if (!button || !item) return null;
  const said = button.dataset.say as Choice;
  return { item, name: item.dataset.name ?? "", choice: item.dataset.choice === said ? "" : said };
}
