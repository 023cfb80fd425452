/** Opens or folds every note, as the reader wishes; without a wish each stands as the page has it. */
export function setNotes(wish: string | undefined): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(".note:not(.warnings)>details")) {
    if (fold.dataset.set === wish) continue;
    fold.dataset.page ??= fold.open ? "open" : "";
    fold.open = (wish ?? fold.dataset.page) === "open";
    if (wish) fold.dataset.set = wish;
    else delete fold.dataset.set;
  }
}

/** Shows a story that asks first. */
export function openGate(): void {
  const gate = document.querySelector<HTMLDetailsElement>(".gate");
  if (gate) gate.open = true;
}
