import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

const STANDARD: Record<keyof Words["settingValues"], string> = {
  theme: "auto",
  size: "m",
  face: "literata",
  width: "medium",
  leading: "medium",
  paragraphs: "indented",
  align: "start",
  notes: "long",
  breaks: "fan",
  progress: "time",
  keys: "off",
  consent: "ask",
};

/** The reading settings. Shown only where scripts run, since only they can keep a choice. */
export function settingsPanel(w: Words): Html {
  const names = Object.keys(STANDARD) as (keyof typeof STANDARD)[];
  return html`<div class="settings">
<button class="bar-button" type="button" popovertarget="settings" aria-label="${w.settings}"><span aria-hidden="true">${w.settingsShort}</span></button>
<form id="settings" popover aria-label="${w.settings}">
${names.map(
  (name) =>
    html`<fieldset><legend>${w.settingNames[name]}</legend>${Object.entries(w.settingValues[name]).map(
      ([value, label]) =>
        html`<label><input type="radio" name="${name}" value="${value}"${value === STANDARD[name] && html` checked`}><span>${label}</span></label>`,
    )}</fieldset>\n`,
)}<p>${w.settingsKept}</p>
<p><button type="reset">${w.settingsReset}</button> <button type="submit">${w.settingsDone}</button></p>
</form>
</div>`;
}
