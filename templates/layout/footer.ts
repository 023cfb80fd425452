import type { PageView } from "../../src/plan/views.ts";
import { mark } from "../components/mark.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";
import { navLink } from "./header.ts";

/** The foot of every page. */
export function footer(view: PageView, w: Words): Html {
  const { site } = view;
  const about =
    !site.nav.some(({ url }) => url === site.urls.about) &&
    html`<li>${navLink({ name: w.about, url: site.urls.about }, view.url)}</li>`;
  return html`<footer class="site-foot">
${mark()}
<nav aria-label="${w.footerMenu}"><ul>${site.nav.map((link) => html`<li>${navLink(link, view.url)}</li>`)}${about}${contact(site.contact, w)}</ul></nav>
<p>${w.privacy}</p>
<p>${w.madeWith}</p>
</footer>`;
}

function contact(address: string, w: Words): Html | null {
  if (/^https?:\/\//i.test(address)) return html`<li><a href="${address}">${w.contact}</a></li>`;
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return html`<li><a href="mailto:${address}">${w.contact}</a></li>`;
  return address === "" ? null : html`<li>${w.contact}: ${address}</li>`;
}
