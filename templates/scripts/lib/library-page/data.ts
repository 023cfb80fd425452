import { type Html, html } from "../../../html.ts";
import type { LibraryWords } from "../../../words/library/index.ts";
import { section } from "./section.ts";

/** Where a reader takes the library away, brings one, or lets go of it. @param isSure whether to ask once more. */
export function dataPart(isSure: boolean, l: LibraryWords): Html {
  return section(
    "data",
    l.data,
    html`<p class="quiet">${l.dataIntro}</p>
<p class="data-buttons"><button type="button" class="bar-button" data-do="export">${l.export}</button>
<label class="bar-button file">${l.import} <input type="file" accept="application/json,.json" data-do="import"></label>
${!isSure && html`<button type="button" class="bar-button" data-do="forget">${l.forget}</button>`}</p>
${
  isSure &&
  html`<div class="sure" role="group" aria-labelledby="sure"><p id="sure">${l.forgetSure}</p>
<p class="data-buttons"><button type="button" class="button" data-do="forget-yes">${l.forgetYes}</button> <button type="button" class="bar-button" data-do="forget-no">${l.forgetNo}</button></p></div>`
}`,
  );
}
