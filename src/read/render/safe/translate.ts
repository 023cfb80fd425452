import type { Element, ElementContent, Root, RootContent } from "hast";
import { RENAMED } from "../policy/allow-list.ts";
import { decoded, linkAddress, localImage, remoteImage } from "./addresses.ts";
import { asFootnotes, asReference } from "./footnotes.ts";
import { ownId, type Piece } from "./piece.ts";
import { alignment, readStyle, wrapIn } from "./style.ts";
import { element } from "./tree.ts";

/** Says in today's HTML what the tree says in any: `<center>`, `align`, `style`, `name`, remote pictures. */
export function translate(tree: Root, piece: Piece): Root {
  return { type: "root", children: tree.children.flatMap((node) => translated(node, piece, false)) };
}

function translated(node: RootContent, piece: Piece, isInLink: boolean): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const isLink = node.tagName === "a";
  const children = node.children.flatMap((child) => translated(child, piece, isInLink || isLink));
  if (node.tagName === "img") return image(node, piece, isInLink);
  if (isLink) return isInLink ? children : link(node, children, piece);
  return container(node, children, piece);
}

function container(node: Element, children: ElementContent[], piece: Piece): ElementContent[] {
  const { style, align, className: _class, id, ...rest } = node.properties;
  const meaning = readStyle(typeof style === "string" ? style : "");
  const inner = wrapIn(meaning.wrap, children);
  if (node.tagName === "font") return inner;
  if (meaning.isPlain && (node.tagName === "b" || node.tagName === "strong")) return inner;
  const isNotes = node.tagName === "section" && (rest.dataFootnotes !== undefined || has(node, "footnotes"));
  const tagName = node.tagName === "section" && !isNotes ? "div" : (RENAMED[node.tagName] ?? node.tagName);
  const properties: Element["properties"] = { ...rest };
  const side = meaning.align ?? alignment(String(align ?? "")) ?? kept(node, "align-");
  if (node.tagName === "center") properties.className = ["align-center"];
  if (side !== null) properties.className = [`align-${side}`];
  if (node.tagName === "big" || (tagName === "span" && has(node, "big"))) properties.className = ["big"];
  if (typeof id === "string" && id !== "") properties.id = ownId(piece, id);
  if (isNotes) return [asFootnotes(element(tagName, properties, inner), piece)];
  return [element(tagName, properties, inner)];
}

function link(node: Element, children: ElementContent[], piece: Piece): ElementContent[] {
  const { href, id, name, title, lang, dir } = node.properties;
  const own = typeof id === "string" && id !== "" ? id : name;
  const address = typeof href === "string" ? linkAddress(href) : null;
  const properties: Element["properties"] = { title, lang, dir };
  if (typeof own === "string" && own !== "") properties.id = ownId(piece, own);
  if (address?.kind === "fragment") properties.href = `#${ownId(piece, address.id)}`;
  if (address?.kind === "remote")
    Object.assign(properties, { href: address.url, rel: ["nofollow", "noopener"] });
  if (properties.href === undefined && properties.id === undefined) return children;
  return [asReference(node, element("a", properties, children), piece)];
}

function image(node: Element, piece: Piece, isInLink: boolean): ElementContent[] {
  const { src, alt, title, width, height, lang, dir } = node.properties;
  const address = typeof src === "string" ? src : "";
  const words = typeof alt === "string" ? alt : "";
  const local = localImage(address);
  if (local !== null) {
    const found = piece.picture?.(decoded(local)) ?? { name: local, width, height };
    if (typeof found !== "string")
      return [element("img", { src: found.name, alt: words, title, ...sizeOf(node, found), lang, dir }, [])];
    piece.problems.add(found, address);
    return words === "" ? [] : [{ type: "text", value: words }];
  }
  const url = remoteImage(address);
  if (url === null || isInLink) return words === "" ? [] : [{ type: "text", value: words }];
  piece.problems.add("render/remote-image", address);
  const shown: ElementContent = { type: "text", value: words.trim() === "" ? url : words };
  return [element("a", { href: url, rel: ["nofollow", "noopener"], title }, [shown])];
}

/** The size an author gives, or else the picture's own, so that nothing moves when it comes. */
function sizeOf({ properties }: Element, own: { width?: unknown; height?: unknown }): Element["properties"] {
  const { width, height } = properties;
  const hasOwn = width !== undefined || height !== undefined;
  return (hasOwn ? { width, height } : { width: own.width, height: own.height }) as Element["properties"];
}

function has(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}

/** The rest of the first class that starts with `prefix`, where it is an alignment. */
function kept(node: Element, prefix: string): string | null {
  const { className } = node.properties;
  if (!Array.isArray(className)) return null;
  const found = className.map(String).find((name) => name.startsWith(prefix));
  return found === undefined ? null : alignment(found.slice(prefix.length));
}
