import type { Blurb, Site } from "../../src/plan/views.ts";
import { type Html, html, join, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";
import { nameLink } from "./links.ts";
import { warningsOf } from "./reading-facts.ts";

/**
 * Asks before a story is shown, where the archive wants that: what it is, and a plain yes or no. The text is in
 * the page, inside a fold that the browser opens by itself, so that no script is needed to read on.
 */
export function gate(blurb: Blurb, site: Site, w: Words, content: Html): Html {
  if (!blurb.needsConsent) return content;
  return html`<section class="consent" aria-labelledby="consent">
<h2 id="consent">${w.consentAsk}</h2>
<p>${w.consentRated} ${join([blurb.rating, ...warningsOf(blurb)].map(nameLink), ", ")}.</p>
${blurb.summary !== null && html`<div class="rich"${langAttributes(blurb.language, w.tag)}>${raw(blurb.summary)}</div>`}
<p><label class="remember"><input type="checkbox"> ${w.consentRemember}</label></p>
<p class="consent-no"><a href="${site.urls.home}">${w.consentNo}</a></p>
</section>
<details class="gate"><summary>${w.consentYes}</summary>
${content}
</details>`;
}
