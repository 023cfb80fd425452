import type { Element, ElementContent } from "hast";
import { attributesOf, type Ids } from "./attributes.ts";
import { element, type Fillers, isBlank } from "./nodes.ts";

const is = (node: ElementContent, ...names: string[]): node is Element =>
  node.type === "element" && names.includes(node.tagName);

/** A list with nothing but items in it. */
export function list(
  node: Element,
  name: "ul" | "ol",
  properties: Element["properties"],
  ids: Ids,
  { flow }: Fillers,
): Element {
  const items = node.children
    .filter((child) => !isBlank(child))
    .map((child) =>
      is(child, "li")
        ? element("li", attributesOf(child, name === "ol" ? "li" : "item", ids), flow(child.children, ids))
        : element("li", {}, flow([child], ids)),
    );
  return element(name, properties, items);
}

/** Terms and their definitions; plain blocks where they do not pair. */
export function definitions(
  node: Element,
  properties: Element["properties"],
  ids: Ids,
  { flow, phrasing }: Fillers,
): ElementContent[] {
  const parts = node.children.flatMap((child) => (is(child, "div") ? child.children : [child]));
  const shown = parts.filter((part) => !isBlank(part));
  const kinds = shown.map((part) => (is(part, "dt") ? "t" : is(part, "dd") ? "d" : "?")).join("");
  if (!/^(?:t+d+)+$/.test(kinds)) return [element("div", properties, flow(shown, ids))];
  const made = shown.map((part) => {
    const { tagName, children } = part as Element;
    const fill = tagName === "dt" ? phrasing : flow;
    return element(tagName, attributesOf(part as Element, tagName, ids), fill(children, ids));
  });
  return [element("dl", properties, made)];
}

/** A figure with its caption, if any, first or last. */
export function figure(
  node: Element,
  properties: Element["properties"],
  ids: Ids,
  { flow }: Fillers,
): Element {
  const shown = node.children.filter((child) => !isBlank(child));
  const last = shown.length - 1;
  const at = shown.findIndex((child, i) => is(child, "figcaption") && (i === 0 || i === last));
  const children = shown.flatMap((child, i) =>
    i === at && child.type === "element"
      ? [element("figcaption", attributesOf(child, "figcaption", ids), flow(child.children, ids))]
      : flow([child], ids),
  );
  return element("figure", properties, children);
}

/** A table in the order HTML wants its parts; what is in it but not in a cell stands before it. */
export function table(
  node: Element,
  properties: Element["properties"],
  ids: Ids,
  fill: Fillers,
): ElementContent[] {
  const { flow, phrasing } = fill;
  const captions = node.children.filter((child) => is(child, "caption"));
  const heads = node.children.filter((child) => is(child, "thead"));
  const feet = node.children.filter((child) => is(child, "tfoot"));
  const bodies = node.children.filter((child) => is(child, "tbody"));
  const loose = node.children.filter(
    (child) => !is(child, "caption", "thead", "tfoot", "tbody", "tr", "colgroup", "col") && !isBlank(child),
  );
  const direct = node.children.filter((child) => is(child, "tr"));
  const groups = [
    ...rowGroup("thead", heads.slice(0, 1), ids, fill),
    ...bodies.flatMap((body) => rowGroup("tbody", [body], ids, fill)),
    ...rowGroup("tbody", [element("tbody", {}, direct), ...heads.slice(1), ...feet.slice(1)], ids, fill),
    ...rowGroup("tfoot", feet.slice(0, 1), ids, fill),
  ];
  const caption = captions[0];
  const before = flow([...loose, ...captions.slice(1)], ids);
  if (groups.length === 0) return [...before, ...(caption ? flow([caption], ids) : [])];
  const named = caption
    ? [element("caption", attributesOf(caption, "caption", ids), phrasing(caption.children, ids))]
    : [];
  return [...before, element("table", properties, [...named, ...groups])];
}

function rowGroup(name: string, groups: Element[], ids: Ids, fill: Fillers): Element[] {
  const rows = groups.flatMap((group) =>
    group.children.flatMap((row) => {
      if (!is(row, "tr")) return [];
      const cells = row.children.flatMap((cell) => (is(cell, "td", "th") ? [cellOf(cell, ids, fill)] : []));
      return cells.length > 0 ? [element("tr", attributesOf(row, "tr", ids), cells)] : [];
    }),
  );
  return rows.length > 0 ? [element(name, {}, rows)] : [];
}

/** A head cell may hold no headings, so it holds text. */
function cellOf(cell: Element, ids: Ids, { flow, phrasing }: Fillers): Element {
  const fill = cell.tagName === "th" ? phrasing : flow;
  return element(cell.tagName, attributesOf(cell, cell.tagName, ids), fill(cell.children, ids));
}

/** Ruby where its parts pair; else its readings in brackets. */
export function ruby(
  node: Element,
  properties: Element["properties"],
  ids: Ids,
  { phrasing }: Fillers,
  inLink: boolean,
): ElementContent[] {
  const kind = (child: ElementContent) => (is(child, "rt") ? "t" : is(child, "rp") ? "p" : "x");
  const shown = node.children.filter((child) => !isBlank(child));
  if (/^(?:x+(?:t|ptp))+$/.test(shown.map(kind).join(""))) {
    const parts = shown.flatMap((child) =>
      is(child, "rt", "rp")
        ? [element(child.tagName, {}, phrasing(child.children, ids, inLink))]
        : phrasing([child], ids, inLink),
    );
    return [element("ruby", properties, parts)];
  }
  return shown.flatMap((child) => {
    const tag = child.type === "element" ? child.tagName : "";
    if (tag === "rp") return [];
    const inner = phrasing(is(child, "rt") ? child.children : [child], ids, inLink);
    if (tag !== "rt") return inner;
    return [{ type: "text" as const, value: " (" }, ...inner, { type: "text" as const, value: ")" }];
  });
}
