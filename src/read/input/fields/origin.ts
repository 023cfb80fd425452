import type { Origin, RelatedWork, StoryFields } from "../../../records/index.ts";
import type { YamlEntry, YamlMap } from "../../../yaml/index.ts";
import { foldKey } from "../aliases/keys.ts";
import type { FieldSource } from "./source.ts";
import { refuse, typedText } from "./value.ts";

type Fields = Partial<StoryFields>;

const NOTHING: Origin = { url: null, archive: null, permission: null };
const ADDRESS = /^<?(https?:\/\/[^\s<>]+)>?$/i;

/** `origin:` as an address, an archive's name, or `{ url, archive, permission }`. */
export function readOrigin(entry: YamlEntry, source: FieldSource): Fields {
  if (entry.node.kind === "map" && (!entry.oneLine || entry.line.startsWith("{"))) {
    const origin = { ...NOTHING };
    for (const part of entry.node.entries) {
      const text = typedText(part, source, "origin")?.text.trim() || null;
      const key = foldKey(part.key);
      if (/^(url|link|address|href)$/.test(key)) origin.url = text && addressOf(part, text, source);
      else if (/^(archive|site|name)$/.test(key)) origin.archive = text;
      else if (/^(permissions?|licen[cs]e|rights)$/.test(key)) origin.permission = text;
      else source.tell("front-matter/unknown-key", part.keyStart, { key: part.key, suggestion: null });
    }
    return { origin };
  }
  const text = typedText(entry, source, "origin")?.text.trim();
  if (!text) return {};
  const url = ADDRESS.exec(text)?.[1];
  return { origin: url ? { ...NOTHING, url } : { ...NOTHING, archive: text } };
}

/** `url:` alone. */
export function readOriginUrl(entry: YamlEntry, source: FieldSource): Fields {
  const text = typedText(entry, source, "url")?.text.trim();
  const url = text ? addressOf(entry, text, source) : null;
  return url ? { origin: { ...NOTHING, url } } : {};
}

/** `archive:` or `permission:` alone. */
export function readOriginPart(
  entry: YamlEntry,
  source: FieldSource,
  part: "archive" | "permission",
): Fields {
  const text = typedText(entry, source, part)?.text.replace(/\s+/g, " ").trim();
  return text ? { origin: { ...NOTHING, [part]: text } } : {};
}

function addressOf(entry: YamlEntry, text: string, source: FieldSource): string | null {
  const url = ADDRESS.exec(text)?.[1];
  if (url) return url;
  if (/^www\.[^\s]+$/i.test(text)) return `https://${text}`;
  refuse(entry, source, "url", "a web address that starts with https://");
  return null;
}

const RELATIONS: Record<string, RelatedWork["relation"]> = {
  inspiredby: "inspired by",
  translationof: "translation of",
  remixof: "remix of",
  podficof: "podfic of",
};

/** `inspired by: Title by Creator <https://…>`, a map of the same, or a list of either. */
export function readRelated(
  entry: YamlEntry,
  source: FieldSource,
  relation: RelatedWork["relation"] | null,
): Fields {
  const { node } = entry;
  const works: RelatedWork[] = [];
  const nodes = node.kind === "list" ? node.items : [node];
  for (const item of nodes) {
    const work = item.kind === "map" && item.entries.length > 1 ? workOfMap(item, source, relation) : null;
    if (work) works.push(work);
    else if (relation) {
      const text =
        node.kind === "list"
          ? source.text.slice(item.start, item.end)
          : typedText(entry, source, relation)?.text;
      if (text?.trim()) works.push(workOfLine(text.trim(), relation));
    } else
      refuse(entry, source, "relatedWorks", "a list of works, each with relation, title, creators and url");
  }
  return works.length > 0 ? { relatedWorks: works } : {};
}

function workOfMap(
  map: YamlMap,
  source: FieldSource,
  relation: RelatedWork["relation"] | null,
): RelatedWork | null {
  const texts = new Map(
    map.entries.map((part) => [
      foldKey(part.key),
      typedText(part, source, "related work")?.text.trim() ?? "",
    ]),
  );
  const kind = relation ?? RELATIONS[foldKey(texts.get("relation") ?? "")] ?? null;
  const title = texts.get("title") ?? "";
  if (!kind || !title) return null;
  const creators = (
    texts.get("creators") ??
    texts.get("creator") ??
    texts.get("author") ??
    texts.get("by") ??
    ""
  )
    .replace(/^\[|\]$/g, "")
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return { relation: kind, title, creators, url: ADDRESS.exec(texts.get("url") ?? "")?.[1] ?? null };
}

/** Longest line that is taken apart into title, creators and address. */
const MAX_LINE = 1000;

function workOfLine(line: string, relation: RelatedWork["relation"]): RelatedWork {
  const text = line.replace(/\s+/g, " ").slice(0, MAX_LINE);
  const url = /https?:\/\/[^\s<>)\]]+/i.exec(text)?.[0] ?? null;
  const words = text.replace(/[<([]?\s*https?:\/\/[^\s<>)\]]+\s*[>)\]]?/i, "").trim();
  const m = /^(.*\S)\s+by\s+(\S.*)$/i.exec(words);
  const title = (m?.[1] ?? words).replace(/^["“](.*)["”]$/, "$1") || (url ?? "");
  return {
    relation,
    title,
    creators: m?.[2] ? m[2].split(/\s*(?:,|;|&| and )\s*/).filter(Boolean) : [],
    url,
  };
}
