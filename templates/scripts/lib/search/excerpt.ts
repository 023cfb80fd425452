import { type Html, html } from "../../../html.ts";
import { unspaced } from "./spaced.ts";

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">" };

/** An excerpt as Pagefind gives it (marks are tags, and of the text itself only angle brackets are escaped). */
export function excerptHtml(excerpt: string): Html {
  const pieces = unspaced(excerpt)
    .replace(/<\/mark>( ?)<mark>/g, "$1")
    .split(/<\/?mark>/)
    .map((piece) => piece.replace(/&[lg]t;/g, (entity) => ENTITIES[entity] as string));
  const plain = pieces.join("");
  const [before, after] = [/^\p{Ll}/u.test(plain) && "… ", !/[.!?…。！？”"»]$/.test(plain) && " …"];
  return html`${before}${pieces.map((piece, at) => (at % 2 === 0 ? piece : html`<mark>${piece}</mark>`))}${after}`;
}
