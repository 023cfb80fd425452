import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import { filterTags } from "../html/filter.ts";
import { SCHEMA } from "../policy/allow-list.ts";
import { finish, stringify } from "./finish.ts";
import type { Piece } from "./piece.ts";
import { structure } from "./structure.ts";
import { translate } from "./translate.ts";

/** Any HTML → HTML that holds nothing but what docs/allowed-html.md names. A fixed point: cleaning twice is once. */
export function cleanHtml(html: string, piece: Piece): string {
  const filtered = filterTags(html);
  piece.problems.push(...filtered.problems);
  const tree = fromHtml(filtered.html, { fragment: true });
  const safe = sanitize(translate(tree, piece), SCHEMA);
  const root: Root = safe.type === "root" ? safe : { type: "root", children: [safe] as Root["children"] };
  return stringify(finish(structure(root, piece), piece));
}
