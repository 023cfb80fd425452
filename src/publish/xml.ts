import type { Element, Nodes } from "xast";
import { toXml } from "xast-util-to-xml";

/** Characters XML 1.0 cannot hold (w3.org/TR/xml, "Characters"): controls, lone surrogates, non-characters. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with what XML cannot hold taken out. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, "");
}

const NEVER_IN_URI = /[\ud800-\udbff][\udc00-\udfff]|[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g;

/**
 * An address with every character RFC 3986 forbids escaped, as e-book readers and validators want it; null where
 * no address can be made of it.
 */
export function uriOf(address: string): string | null {
  if (/^mailto:/i.test(address)) return /^mailto:[^\s@]+@[^\s@]+$/i.test(address) ? escaped(address) : null;
  if (!URL.canParse(address)) return null;
  const { href, hostname } = new URL(address);
  return /^https?:/.test(href) && /^[a-z0-9.-]+$/.test(hostname) ? escaped(href) : null;
}

function escaped(address: string): string {
  const [before = "", ...fragments] = xmlText(address).split("#");
  const whole = fragments.length > 0 ? `${before}#${fragments.join("%23")}` : before;
  return whole.replace(NEVER_IN_URI, (character) => encodeURIComponent(character));
}

/** A whole XML document, its declaration first. Text that would end a CDATA section is escaped. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialized(root)}\n`;
}

/** A tree as XML. */
export function serialized(tree: Nodes): string {
  return toXml(tree, { closeEmptyElements: true }).replaceAll("]]>", "]]&gt;");
}
