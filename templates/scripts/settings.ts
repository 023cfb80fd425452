// The settings panel, and a story's question before it is shown; then what the page has to load once it is shown.
import { rememberInTab } from "./lib/consent.ts";
import { setNotes } from "./lib/folds.ts";
import { apply, load, type Preferences, SETTINGS, save } from "./lib/preferences.ts";

const form = document.querySelector<HTMLFormElement>("form#settings");
const gate = document.querySelector<HTMLDetailsElement>(".gate");
const { keys, worker } = (document.currentScript as HTMLElement | null)?.dataset ?? {};

if (form) {
  show(form);
  form.addEventListener("change", () => keep(chosen(form)));
  form.addEventListener("reset", () => keep({}));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close(form);
  });
  if (!form.showPopover) {
    document.querySelector("[popovertarget=settings]")?.addEventListener("click", () => {
      form.classList.toggle("open");
    });
  }
}

gate?.addEventListener("toggle", () => {
  if (!gate.open) return;
  rememberInTab();
  if (document.querySelector<HTMLInputElement>(".remember input")?.checked) {
    save({ ...load(), consent: "yes" });
    if (form) show(form);
  }
  if (document.activeElement === gate.firstElementChild) {
    document.querySelector<HTMLElement>("#text")?.focus({ preventScroll: true });
  }
});

const script = document.querySelector<HTMLElement>("[data-script]")?.dataset.script;
if (script) {
  if (location.hash === "#continue") add(script);
  else addEventListener("load", () => setTimeout(() => add(script), 200));
}
if (load().keys === "on") loadKeys();

if (worker && "serviceWorker" in navigator) {
  // Refused in private windows and at addresses that are not secure: then all is read from the network.
  addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
}

function show(panel: HTMLFormElement): void {
  for (const [name, value] of Object.entries(load())) {
    const input = panel.querySelector<HTMLInputElement>(
      `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
    );
    if (input) input.checked = true;
  }
}

function close(panel: HTMLFormElement): void {
  panel.classList.remove("open");
  panel.hidePopover?.();
}

/** What differs from the standard. */
function chosen(panel: HTMLFormElement): Preferences {
  const preferences: Preferences = {};
  for (const name of SETTINGS) {
    const input = panel.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
    if (input && !input.defaultChecked) preferences[name] = input.value;
  }
  return preferences;
}

function keep(preferences: Preferences): void {
  apply(preferences);
  setNotes(preferences.notes);
  save(preferences);
  if (preferences.keys) loadKeys();
}

function loadKeys(): void {
  if (keys && !document.querySelector(`script[src="${keys}"]`)) add(keys);
}

function add(src: string): void {
  document.head.append(Object.assign(document.createElement("script"), { src }));
}
