import type { Blurb, Link } from "../../src/plan/views.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** Tags shown before the rest fold away. */
const SHOWN = 6;

/** How many tags may exceed that before a fold is worth it. */
const SLACK = 2;

/** A blurb's warnings, relationships, characters and additional tags: the first few, the rest behind a fold. */
export function blurbTags(blurb: Blurb, w: Words): Html | null {
  const warnings = blurb.archiveWarnings.filter(({ name }) => name !== "No Archive Warnings Apply");
  const all = [
    ...tags("warning", warnings),
    ...tags("relationship", blurb.relationships),
    ...tags("character", blurb.characters),
    ...tags("additional", blurb.additionalTags),
  ];
  if (all.length === 0) return null;
  const shown = all.length <= SHOWN + SLACK ? all : all.slice(0, Math.max(SHOWN, warnings.length));
  const folded = all.slice(shown.length);
  return html`<div class="tags">
<ul>${shown}</ul>
${
  folded.length > 0 &&
  html`<details><summary>${w.moreTags(folded.length)}</summary><ul>${folded}</ul></details>`
}</div>`;
}

function tags(kind: string, links: readonly Link[]): Html[] {
  return links.map(
    ({ name, url }) => html`<li><a class="tag ${kind}" href="${url}"><bdi>${name}</bdi></a></li>`,
  );
}
