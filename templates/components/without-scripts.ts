import type { Site } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";

/** What a page that only scripts can fill says where there are none, with the lists that need none. */
export function withoutScripts(reason: string, { nav, urls }: Site): Html {
  const lists = nav.filter(({ url }) => url !== urls.search && url !== urls.library);
  return html`<div class="without-scripts">
<p>${reason}</p>
<ul>${lists.map(({ name, url }) => html`<li><a href="${url}">${name}</a></li>`)}</ul>
</div>`;
}
