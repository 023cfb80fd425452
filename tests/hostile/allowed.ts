import { readFileSync } from "node:fs";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "./visit.ts";

const DOCUMENT = readFileSync(new URL("../../docs/allowed-html.md", import.meta.url), "utf8");

const section = (name: string): string =>
  DOCUMENT.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? "";
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

/** The published lists, as docs/allowed-html.md has them. */
export const ELEMENTS = new Set(quoted(section("Elements").split("\n\n")[1] ?? ""));
export const CLASSES = new Set(
  quoted(section("Classes").split(". No")[0] ?? "").filter((n) => !/^(span|section)$/.test(n)),
);

/** Names of the attributes each element may have; those of every element under `*`. */
export const ALLOWED_ATTRIBUTES = new Map<string, Set<string>>();
for (const row of section("Attributes").matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)) {
  const owners = quoted(row[1] as string);
  for (const owner of owners.length > 0 ? owners : ["*"]) {
    const names = ALLOWED_ATTRIBUTES.get(owner) ?? new Set();
    for (const name of quoted(row[2] as string)) names.add(name);
    ALLOWED_ATTRIBUTES.set(owner, names);
  }
}

/** Attribute names as HTML writes them, from how the tree does. */
const WRITTEN: Record<string, string> = {
  ariaLabel: "aria-label",
  className: "class",
  colSpan: "colspan",
  rowSpan: "rowspan",
};

/**
 * What in a piece of a story's HTML goes beyond docs/allowed-html.md, in words; empty where nothing does.
 * @param idPrefix what every id must begin with. @param picture which `src` a picture may have.
 */
export function beyond(html: string, idPrefix: RegExp, picture: RegExp): string[] {
  const faults: string[] = [];
  visit(fromHtml(html, { fragment: true }) as Nodes, (node) => {
    if (node.type === "comment" || node.type === "doctype") faults.push(`a ${node.type}`);
    if (node.type === "element") faults.push(...ofElement(node, idPrefix, picture));
  });
  return faults;
}

function ofElement({ tagName, properties }: Element, idPrefix: RegExp, picture: RegExp): string[] {
  const faults: string[] = [];
  if (!ELEMENTS.has(tagName)) faults.push(`<${tagName}>`);
  for (const [key, value] of Object.entries(properties)) {
    const name = WRITTEN[key] ?? key.toLowerCase();
    const isKnown = ALLOWED_ATTRIBUTES.get("*")?.has(name) || ALLOWED_ATTRIBUTES.get(tagName)?.has(name);
    if (name === "class") {
      for (const each of value as string[]) if (!CLASSES.has(each)) faults.push(`class ${each}`);
    } else if (!isKnown) faults.push(`${name} on <${tagName}>`);
    const text = Array.isArray(value) ? value.join(" ") : String(value);
    if (name === "id" && !idPrefix.test(text)) faults.push(`id ${text}`);
    if (name === "href" && !/^(?:https?:\/\/|mailto:|#)/i.test(text)) faults.push(`href ${text}`);
    if (name === "cite" && !/^https?:\/\//i.test(text)) faults.push(`cite ${text}`);
    if (name === "src" && !picture.test(text)) faults.push(`src ${text}`);
  }
  return faults;
}
