import { type Html, html } from "../../../html.ts";
import type { LibraryWords } from "../../../words/library/index.ts";
import { MUTE_KINDS, MUTE_WAYS, type Mute } from "../library/mutes.ts";
import { removeButton, section } from "./section.ts";

/** What is muted, and the form that mutes more. */
export function mutesPart(mutes: readonly Mute[], l: LibraryWords): Html {
  const options = (names: readonly string[], labels: Record<string, string>, chosen = "") =>
    names.map(
      (name) => html`<option value="${name}"${name === chosen && html` selected`}>${labels[name]}</option>`,
    );
  const list = mutes.map(
    ({ kind, name, way }, at) =>
      html`<li><span class="kept-title"><bdi>${name}</bdi> <span class="quiet">${l.muteKinds[kind]}</span></span>
<select class="field" data-do="way" data-key="${at}" aria-label="${l.muteWay}: ${name}">${options(MUTE_WAYS, l.muteWays, way)}</select>${removeButton("unmute", String(at), l.unmute(name))}</li>`,
  );
  return section(
    "muted",
    l.muted,
    html`<p class="quiet">${l.mutedIntro}</p>
${list.length > 0 ? html`<ul class="kept-list">${list}</ul>` : html`<p class="quiet">${l.mutedNone}</p>`}
<form class="mute-form" data-do="mute">
<label>${l.muteKind} <select class="field" name="kind">${options(MUTE_KINDS, l.muteKinds)}</select></label>
<label>${l.muteName} <input class="field" name="name" required maxlength="200"></label>
<label>${l.muteWay} <select class="field" name="way">${options(MUTE_WAYS, l.muteWays)}</select></label>
<button class="bar-button" type="submit">${l.muteAdd}</button>
</form>`,
  );
}
