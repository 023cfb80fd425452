import type { TextView } from "../../src/plan/views.ts";
import { pageOf, renderOf } from "../eleventy.ts";
import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import { page } from "../layout/page.ts";
import { wordsFor } from "../words/index.ts";

/** A page of plain text: about, page not found. */
export function textPage(view: TextView): Html {
  const w = wordsFor(view.site.language);
  return page(
    view,
    html`<article class="text"${langAttributes(view.language, w.tag)}>
<h1>${view.heading}</h1>
<div class="rich">${raw(view.content)}</div>
</article>`,
  );
}

export const data = pageOf("text");
export const render = renderOf<"text">(textPage);
