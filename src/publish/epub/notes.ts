import { type Html, html, raw } from "../../../templates/html.ts";
import { langAttributes } from "../../../templates/languages.ts";
import type { Words } from "../../../templates/words/index.ts";
import { xhtmlOf } from "./xhtml/index.ts";

/** Rich text under a label of the book's own; nothing where there is no text. `language` is the text's. */
export function note(label: string, text: string | null, language: string, w: Words): Html | null {
  if (text === null || text === "") return null;
  return html`<section class="note" aria-label="${label}"><p class="label"${langAttributes(w.tag, language)}>${label}</p>
${raw(xhtmlOf(text))}
</section>
`;
}

/** An epigraph: set apart by its look, named for screen readers. */
export function epigraph(text: string | null, w: Words): Html | null {
  if (text === null || text === "") return null;
  return html`<section class="epigraph" epub:type="epigraph" role="doc-epigraph" aria-label="${w.epigraph}">
${raw(xhtmlOf(text))}
</section>
`;
}
