import type { Element } from "hast";
import { uriOf, xmlText } from "../../xml.ts";
import { ID } from "./model.ts";

/** Ids of one document: each once, in letters XML takes. */
export class Ids {
  readonly #used = new Set<string>();

  /** The id to write for an author's; null where it was written already. */
  claim(id: string): string | null {
    const name = idOf(id);
    if (this.#used.has(name)) return null;
    this.#used.add(name);
    return name;
  }
}

/** An author's id in letters XML takes: what it does not take as its code. */
export function idOf(id: string): string {
  if (ID.test(id)) return id;
  const name = Array.from(id, (c) => (/[\w.-]/.test(c) ? c : `_${c.codePointAt(0)?.toString(16)}_`)).join("");
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const natural = (value: unknown, least: number): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= least ? Number(value) : undefined;

function addressOf(href: unknown): string | undefined {
  if (typeof href !== "string") return undefined;
  return href.startsWith("#") ? `#${idOf(unescaped(href.slice(1)))}` : (uriOf(href) ?? undefined);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Attributes of `node` that may stand on an element called `name` in an e-book. */
export function attributesOf(node: Element, name: string, ids: Ids): Element["properties"] {
  const { id, title, dir, lang, className, ariaLabel, role } = node.properties;
  const properties: Element["properties"] = {
    id: typeof id === "string" ? (ids.claim(id) ?? undefined) : undefined,
    title: typeof title === "string" ? xmlText(title) : undefined,
    dir,
    lang: typeof lang === "string" && LANGUAGE.test(lang) ? lang : undefined,
    className,
    ariaLabel,
  };
  if (name === "a") Object.assign(properties, { href: addressOf(node.properties.href), ...noteLink(role) });
  if (name === "section" && role === "doc-endnotes")
    Object.assign(properties, { role, epubType: "footnotes" });
  if (name === "ol") {
    const { start, type, reversed } = node.properties;
    Object.assign(properties, { start: integer(start), type, reversed: reversed ? "reversed" : undefined });
  }
  if (name === "li") Object.assign(properties, { value: integer(node.properties.value) });
  if (name === "td" || name === "th") {
    properties.colSpan = natural(node.properties.colSpan, 1);
    properties.rowSpan = natural(node.properties.rowSpan, 1);
    if (name === "th") properties.scope = node.properties.scope;
  }
  return properties;
}

const integer = (value: unknown) => (value === undefined ? undefined : natural(value, -99_999));

function noteLink(role: unknown): Element["properties"] {
  if (role === "doc-noteref") return { role, epubType: "noteref" };
  return role === "doc-backlink" ? { role } : {};
}
