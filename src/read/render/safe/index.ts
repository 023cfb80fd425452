import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { sanitize } from "hast-util-sanitize";
import { filterTags } from "../html/filter.ts";
import { SCHEMA } from "../policy/allow-list.ts";
import type { Piece } from "./piece.ts";
import { structure } from "./structure.ts";
import { translate } from "./translate.ts";

export { type Block, finish } from "./finish.ts";

/**
 * Any HTML → a tree of blocks that holds nothing but what docs/allowed-html.md names. A fixed point, once finished:
 * cleaning twice is cleaning once.
 */
export function cleanTree(html: string, piece: Piece): Root {
  const filtered = filterTags(html, ({ ruleId, hint }) => piece.problems.add(ruleId, hint));
  const tree = fromHtml(filtered, { fragment: true });
  const safe = sanitize(translate(tree, piece), SCHEMA);
  const root: Root = safe.type === "root" ? safe : { type: "root", children: [safe] as Root["children"] };
  return structure(root, piece.breaksPartParagraphs);
}
