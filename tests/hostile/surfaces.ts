import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { fromXml } from "xast-util-from-xml";
import { beyond } from "./allowed.ts";
import { visit } from "./visit.ts";

/** Paths of all files of the site with one of the given extensions. */
export function filesOf(site: string, ...extensions: string[]): string[] {
  return fs
    .readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => extensions.includes(path.extname(name)) && fs.statSync(path.join(site, name)).isFile())
    .sort();
}

const read = (site: string, name: string) => fs.readFileSync(path.join(site, name), "utf8");

/** What no page of the site may hold, wherever it came from. */
export function pageFaults(site: string, name: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const html = read(site, name);
  const isDownload = /^stories\/([^/]+)\/\1\.html$/.test(name);
  visit(fromHtml(html) as Nodes, (node) => {
    if (node.type === "comment") faults.push(`a comment: ${node.value.slice(0, 40)}`);
    if (node.type !== "element") return;
    const { tagName, properties } = node;
    if (tagName === "script") faults.push(...scriptFaults(node));
    if (tagName === "style" && !isDownload) faults.push("inline style sheet");
    if (tagName === "meta" && properties.httpEquiv !== undefined && properties.httpEquiv !== null) {
      if (String(properties.httpEquiv) !== "Content-Security-Policy") faults.push("meta http-equiv");
    }
    if (["iframe", "object", "embed", "base", "frame", "applet"].includes(tagName))
      faults.push(`<${tagName}>`);
    for (const [key, value] of Object.entries(properties)) {
      if (/^on/i.test(key)) faults.push(`${key} on <${tagName}>`);
      if (key === "style") faults.push(`style on <${tagName}>`);
      if (
        ["src", "srcSet", "poster", "data", "background"].includes(key) &&
        !/^(?:\/|data:image\/)/.test(String(value))
      )
        faults.push(`${key}=${value} on <${tagName}>`);
      if (
        /^(?:href|action|formAction|xLinkHref)$/.test(key) &&
        !/^(?:\/|#|\.\.?\/|https?:|mailto:|data:image\/svg\+xml)/.test(String(value))
      )
        faults.push(`${key}=${value} on <${tagName}>`);
    }
    if (typeof properties.id === "string") {
      if (ids.has(properties.id)) faults.push(`id ${properties.id} twice`);
      ids.add(properties.id);
    }
  });
  return faults;
}

function scriptFaults({ properties, children }: Element): string[] {
  if (properties.type === "application/ld+json") {
    const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
    JSON.parse(text);
    return text.includes("<") ? ["< in JSON-LD"] : [];
  }
  return /^\/assets\/[\w.-]+\.js$/.test(String(properties.src)) ? [] : [`script ${properties.src}`];
}

/** Well-formed XML, and in it only safe HTML. @throws where it is not well-formed. */
export function feedFaults(site: string, name: string): string[] {
  const tree = fromXml(read(site, name));
  const faults: string[] = [];
  visit(tree as unknown as Nodes, (node) => {
    const {
      name: tag,
      attributes,
      children,
    } = node as unknown as {
      name?: string;
      attributes?: Record<string, string>;
      children?: { value?: string }[];
    };
    if (tag === undefined || !/^(?:summary|content)$/.test(tag) || attributes?.type !== "html") return;
    faults.push(...beyond((children ?? []).map(({ value }) => value ?? "").join(""), /^[a-z0-9-]+-/, /^$/));
  });
  return faults;
}

/** What no e-book may hold. @throws where a part of it is not well-formed. */
export function bookFaults(site: string, name: string): string[] {
  const faults: string[] = [];
  const files = unzipSync(fs.readFileSync(path.join(site, name)));
  for (const [file, bytes] of Object.entries(files)) {
    if (!/^(?:mimetype|META-INF\/container\.xml|OEBPS\/[\w./-]+)$/.test(file) || file.includes("..")) {
      faults.push(`file ${file}`);
    }
    if (!/\.(?:xhtml|opf|svg|xml)$/.test(file)) continue;
    const text = strFromU8(bytes);
    fromXml(text);
    const tags = text.match(/<[a-z](?:[^>"]|"[^"]*")*>/gi) ?? [];
    for (const tag of tags) {
      const bare = tag.replace(/"[^"]*"/g, '""');
      if (/^<(?:script|iframe|object|embed|form|style\b[^>]*src)/i.test(tag)) faults.push(`${file}: ${tag}`);
      if (/\son\w+=/.test(bare)) faults.push(`${file}: ${tag}`);
      if (/\ssrc="(?:[a-z]+:|\/)/i.test(tag)) faults.push(`${file}: ${tag}`);
      if (/\shref="(?!https?:|mailto:|#|[\w.-]+\.(?:xhtml|css|svg|png|jpg|gif|webp|avif)|OEBPS)/i.test(tag))
        faults.push(`${file}: ${tag}`);
    }
  }
  return faults;
}
