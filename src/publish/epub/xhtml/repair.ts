import type { Element, ElementContent } from "hast";
import { attributesOf, type Ids } from "./attributes.ts";
import { definitions, figure, list, ruby, table } from "./compound.ts";
import { BLOCKS, PHRASING, TEXT_BLOCKS, VOID } from "./model.ts";
import { element, type Fillers, isBlank } from "./nodes.ts";

/** Elements that mean nothing outside their own parent, and what stands for them there. */
const STRAYS: Record<string, string> = {
  caption: "p",
  col: "",
  colgroup: "",
  dd: "div",
  details: "div",
  dt: "p",
  figcaption: "div",
  li: "div",
  summary: "p",
  tbody: "div",
  td: "div",
  tfoot: "div",
  th: "div",
  thead: "div",
  tr: "div",
};

/** Elements e-book readers show poorly or validators hold to rules of their own; what they say is kept. */
const SIMPLER: Record<string, string> = { address: "div", time: "span", bdo: "bdi" };

const nameOf = (node: Element): string => {
  if (node.tagName === "bdo" && node.properties.dir !== undefined) return "bdo";
  return SIMPLER[node.tagName] ?? STRAYS[node.tagName] ?? node.tagName;
};

/** Pictures of the kinds every e-book reader must show (EPUB 3.3, core media types, WebP aside, which is new there). */
export const BOOK_PICTURE = /^[a-z0-9-]+-[0-9a-f]{8}\.(?:png|jpg|gif)$/;

/** Whether a block stands anywhere within. */
function holdsBlock(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  const name = nameOf(node);
  return (BLOCKS.has(name) && name !== "") || node.children.some(holdsBlock);
}

/** Content for a place where blocks and text may stand. */
export function flow(nodes: ElementContent[], ids: Ids, inLink = false): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element") return [];
    const name = nameOf(node);
    if (name === "") return [];
    if (PHRASING.has(name)) {
      return holdsBlock(node) && name !== "ruby"
        ? spread(node, name, ids, inLink)
        : inline(node, ids, inLink);
    }
    return block(node, name, ids, inLink);
  });
}

function block(node: Element, name: string, ids: Ids, inLink: boolean): ElementContent[] {
  const properties = attributesOf(node, name, ids);
  if (name === "hr") return [element("hr", properties, [])];
  if (name === "ul" || name === "ol") return [list(node, name, properties, ids, FILLERS)];
  if (name === "dl") return definitions(node, properties, ids, FILLERS);
  if (name === "table") return table(node, properties, ids, FILLERS);
  if (name === "figure") return [figure(node, properties, ids, FILLERS)];
  if (!BLOCKS.has(name)) return flow(node.children, ids, inLink);
  const fill = TEXT_BLOCKS.has(name) ? phrasing : flow;
  return [element(name, properties, fill(node.children, ids, inLink))];
}

/** An inline element around blocks, as the same element within each of them. */
function spread(node: Element, name: string, ids: Ids, inLink: boolean): ElementContent[] {
  const isLink = name === "a";
  let properties = isLink && inLink ? {} : attributesOf(node, name, ids);
  const shown = isLink && inLink ? "span" : name;
  const wrapped = (children: ElementContent[]): ElementContent => {
    const made = element(shown, properties, children);
    const { id: _once, ...rest } = properties;
    properties = rest;
    return made;
  };
  const wrap = (nodes: ElementContent[]): ElementContent[] => {
    const out: ElementContent[] = [];
    let run: ElementContent[] = [];
    const end = () => {
      if (run.length > 0) out.push(run.every(isBlank) ? (run[0] as ElementContent) : wrapped(run));
      run = [];
    };
    for (const each of nodes) {
      if (each.type !== "element" || !BLOCKS.has(each.tagName)) {
        run.push(each);
        continue;
      }
      end();
      out.push(
        VOID.has(each.tagName) || isCompound(each) ? each : { ...each, children: wrap(each.children) },
      );
    }
    end();
    return out;
  };
  return wrap(flow(node.children, ids, inLink || isLink));
}

const isCompound = ({ tagName }: Element) => ["ul", "ol", "dl", "table", "figure"].includes(tagName);

function inline(node: Element, ids: Ids, inLink: boolean): ElementContent[] {
  const name = nameOf(node);
  if (name === "img") {
    const alt = String(node.properties.alt ?? "").trim();
    const { src, width, height } = node.properties;
    if (BOOK_PICTURE.test(String(src)))
      return [element("img", { src: `pictures/${src}`, alt, width, height }, [])];
    return alt === "" ? [] : [{ type: "text", value: `[${alt}]` }];
  }
  if (name === "ruby") return ruby(node, attributesOf(node, name, ids), ids, FILLERS, inLink);
  const shown = name === "a" && inLink ? "span" : name;
  const children = VOID.has(shown) ? [] : phrasing(node.children, ids, inLink || name === "a");
  return [element(shown, attributesOf(node, shown, ids), children)];
}

/** Content for a place where only text may stand: blocks come apart into lines. */
export function phrasing(nodes: ElementContent[], ids: Ids, inLink = false): ElementContent[] {
  return nodes.flatMap((node, at): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type !== "element") return [];
    const name = nameOf(node);
    if (PHRASING.has(name)) return inline(node, ids, inLink);
    const children = phrasing(node.children, ids, inLink);
    if (name === "" || children.length === 0) return [];
    const isFirst = nodes.slice(0, at).every(isBlank);
    return isFirst ? children : [element("br", {}, []), ...children];
  });
}

const FILLERS: Fillers = { flow, phrasing };
