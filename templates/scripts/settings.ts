// The settings panel: shows what is chosen, applies and keeps a new choice at once.
import { apply, load, type Preferences, SETTINGS, save } from "./lib/preferences.ts";

const form = document.querySelector<HTMLFormElement>("form#settings");

if (form) {
  for (const [name, value] of Object.entries(load())) {
    const input = form.querySelector<HTMLInputElement>(
      `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
    );
    if (input) input.checked = true;
  }
  form.addEventListener("change", () => keep(chosen(form)));
  form.addEventListener("reset", () => keep({}));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.hidePopover?.();
  });
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
  save(preferences);
}
