import type { Link, PageView } from "../../src/plan/views.ts";
import { lens } from "../components/lens.ts";
import { mark } from "../components/mark.ts";
import { settingsPanel } from "../components/settings.ts";
import { type Html, html } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/**
 * The head of every page: the archive's name, its menu, the reading settings. On narrow screens the menu opens
 * from a button, by the browser alone.
 */
export function header(view: PageView, w: Words): Html {
  const { site } = view;
  return html`<header class="site-head">
<a class="site-name" href="${site.urls.home}"${view.kind === "home" && html` aria-current="page"`}>${mark()}<span${langAttributes(site.language, w.tag)}>${site.name}</span></a>
<a class="bar-button search-link" href="${site.urls.search}" aria-label="${w.search}" data-search>${lens()}</a>
<nav class="site-nav" aria-label="${w.mainMenu}">
<button class="bar-button" type="button" popovertarget="menu">${w.menu}</button>
<ul id="menu" popover>${site.nav.map((link) => html`<li>${navLink(link, view.url)}</li>`)}</ul>
</nav>
${settingsPanel(w)}
</header>`;
}

/** A link that says so when it leads to the page it stands on. */
export function navLink(link: Link, here: string): Html {
  return html`<a href="${link.url}"${link.url === here && html` aria-current="page"`}>${link.name}</a>`;
}
