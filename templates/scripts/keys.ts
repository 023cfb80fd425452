// Keys for readers who switched them on: single letters, never while one types, never with another key held.

import { readingWordsFor } from "../words/reading/index.ts";
import { load } from "./lib/preferences.ts";
import { chapterHere, chaptersOf, paragraphsOf } from "./lib/reading/page.ts";

const w = readingWordsFor(document.documentElement.lang);

const ACTIONS: Record<keyof typeof w.keyNames, () => void> = {
  n: () => click("[rel=next]"),
  p: () => click("[rel=prev]"),
  s: () => click("[data-about]"),
  c: contents,
  j: () => step(1),
  k: () => step(-1),
  a: () => click("[popovertarget=settings]"),
  "/": () => click("[data-search]"),
  "?": help,
};

addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const typing = (event.target as Element).closest?.(
    "input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]",
  );
  const action = ACTIONS[event.key as keyof typeof ACTIONS];
  if (typing || !action || load().keys !== "on") return;
  event.preventDefault();
  action();
});

function click(selector: string): void {
  document.querySelector<HTMLElement>(`body ${selector}`)?.click();
}

function contents(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".jump");
  if (!menu) return;
  menu.open = !menu.open;
  menu.querySelector("summary")?.focus();
}

/** Moves to the paragraph after or before the one at the window's top. */
function step(by: 1 | -1): void {
  const chapter = chapterHere(chaptersOf(document));
  const paragraphs = chapter ? paragraphsOf(chapter) : [];
  const edge = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const tops = paragraphs.map((each) => each.getBoundingClientRect().top - edge);
  const at = by === 1 ? tops.findIndex((top) => top > 2) : tops.findLastIndex((top) => top < -2);
  const next = paragraphs[at];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ behavior: "instant", block: "start" });
}

function help(): void {
  const open = document.querySelector<HTMLDialogElement>("dialog.keys");
  if (open) {
    open.close();
    return;
  }
  const sheet = document.createElement("dialog");
  sheet.className = "keys";
  sheet.setAttribute("aria-labelledby", "keys-name");
  const heading = Object.assign(document.createElement("h2"), { id: "keys-name", textContent: w.keys });
  const list = document.createElement("dl");
  for (const [key, name] of Object.entries(w.keyNames)) {
    const row = document.createElement("div");
    const term = document.createElement("dt");
    term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
    row.append(term, Object.assign(document.createElement("dd"), { textContent: name }));
    list.append(row);
  }
  const form = Object.assign(document.createElement("form"), { method: "dialog" });
  form.append(
    Object.assign(document.createElement("button"), { className: "bar-button", textContent: w.keysClose }),
  );
  sheet.append(heading, list, form);
  sheet.addEventListener("close", () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
}
