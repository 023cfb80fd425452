import type { Blurb, Link } from "../../src/plan/views.ts";
import { type Html, html, join } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/** A link whose name somebody else gave it, kept from turning the direction of the text around it. */
export function nameLink(link: Link): Html {
  return html`<a href="${link.url}"><bdi>${link.name}</bdi></a>`;
}

/** Names in a row, with commas. */
export function nameLinks(links: readonly Link[]): Html {
  return join(links.map(nameLink), ", ");
}

/** "by A, B", or that nobody is named. */
export function byline(w: Words, creators: readonly Link[]): Html {
  return creators.length === 0 ? html`${w.anonymous}` : html`${w.by} ${nameLinks(creators)}`;
}

/** A story's title, marked with its language where that is not the page's. */
export function titleOf(blurb: Pick<Blurb, "title" | "language">, w: Words): Html {
  return html`<bdi${langAttributes(blurb.language, w.tag)}>${blurb.title}</bdi>`;
}
