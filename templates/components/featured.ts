import type { Blurb } from "../../src/plan/views.ts";
import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";
import { coverSeed, tagData } from "./blurb.ts";
import { cover } from "./cover.ts";
import { byline, nameLinks, titleOf } from "./links.ts";

/** A chosen story, with its cover large. */
export function featuredCard(blurb: Blurb, w: Words): Html {
  return html`<article class="featured"${tagData(blurb)}>
<a class="featured-cover" href="${blurb.url}" tabindex="-1" aria-hidden="true">${cover(coverSeed(blurb))}</a>
<h3><a class="blurb-title" href="${blurb.url}">${titleOf(blurb, w)}</a></h3>
<p class="byline">${byline(w, blurb.creators)}</p>
<p class="fandoms">${nameLinks(blurb.fandoms)}</p>
${blurb.summary !== null && html`<div class="blurb-summary"${langAttributes(blurb.language, w.tag)}>${raw(blurb.summary)}</div>`}
</article>`;
}
