import type { Blurb, Link } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";
import { nameLink } from "./links.ts";

/** Tags shown before the rest fold away. */
const SHOWN = 6;

/** A blurb's relationships, characters and additional tags: the first few, the rest behind a fold. */
export function blurbTags(blurb: Blurb, w: Words): Html | null {
  const tags = [
    ...item(
      "warning",
      blurb.archiveWarnings.filter(({ name }) => name !== "No Archive Warnings Apply"),
    ),
    ...item("relationship", blurb.relationships),
    ...item("character", blurb.characters),
    ...item("additional", blurb.additionalTags),
  ];
  if (tags.length === 0) return null;
  const shown = tags.length <= SHOWN + 2 ? tags : tags.slice(0, SHOWN);
  const folded = tags.slice(shown.length);
  return html`<div class="tags">
<ul>${shown}</ul>
${
  folded.length > 0 &&
  html`<details><summary>${w.moreTags(folded.length)}</summary><ul>${folded}</ul></details>`
}</div>`;
}

function item(kind: string, links: readonly Link[]): Html[] {
  return links.map((link) => html`<li class="tag-${kind}">${nameLink(link)}</li>`);
}
