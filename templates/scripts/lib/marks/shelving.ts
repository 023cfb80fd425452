import type { MarkWords } from "../../../words/library/marks.ts";
import { changeShelved, loadShelf } from "../library/shelf.ts";

/** Brings the buttons of a story's page to life: for later, and a bookmark with a note. */
export function startShelving(part: HTMLElement, m: MarkWords): void {
  const { shelve: slug = "", title = "" } = part.dataset;
  const [later, bookmark] = part.querySelectorAll("button");
  if (!later || !bookmark) return;
  const form = noteForm(m);
  const show = () => {
    const shelved = loadShelf()[slug];
    later.setAttribute("aria-pressed", String(Boolean(shelved?.later)));
    bookmark.setAttribute("aria-pressed", String(shelved !== undefined && shelved.note !== null));
  };
  const open = (isOpen: boolean) => {
    form.hidden = !isOpen;
    bookmark.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) form.querySelector("textarea")?.focus();
    else bookmark.focus();
  };
  later.addEventListener("click", () => {
    changeShelved(slug, title, { later: loadShelf()[slug]?.later ? null : Date.now() });
    show();
  });
  bookmark.addEventListener("click", () => {
    const field = form.querySelector("textarea") as HTMLTextAreaElement;
    const note = loadShelf()[slug]?.note ?? null;
    if (note === null) changeShelved(slug, title, { note: "", noted: Date.now() });
    field.value = note ?? "";
    show();
    open(form.hidden === true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isRemoved = (event as SubmitEvent).submitter?.matches("[value=remove]");
    const note = isRemoved ? null : (form.querySelector("textarea")?.value ?? "");
    changeShelved(slug, title, { note, noted: Date.now() });
    show();
    open(false);
  });
  part.after(form);
  form.hidden = true;
  show();
}

function noteForm(m: MarkWords): HTMLFormElement {
  const form = document.createElement("form");
  const label = document.createElement("label");
  const field = document.createElement("textarea");
  const kept = document.createElement("p");
  const [save, remove] = [document.createElement("button"), document.createElement("button")];
  form.className = "note-form";
  label.append(m.note, field);
  field.className = "field";
  field.rows = 3;
  field.maxLength = 5000;
  kept.className = "quiet";
  kept.textContent = m.noteKept;
  save.textContent = m.noteSave;
  remove.textContent = m.noteRemove;
  remove.value = "remove";
  for (const button of [save, remove]) button.className = "bar-button";
  form.append(label, kept, save, " ", remove);
  return form;
}
