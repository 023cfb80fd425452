import { message } from "../messages/index.ts";
import {
  ARCHIVE_WARNINGS,
  CATEGORIES,
  RATINGS,
  type StoryHead,
  type Tag,
  type TagKind,
} from "../records/index.ts";
import { slugOf } from "../records/slug.ts";
import { byCodePoint, remembering, Spellings } from "./names.ts";
import { orderBy, sortKey } from "./order.ts";
import { settleSlugs } from "./slugs.ts";
import type { Canon } from "./tag-rules.ts";

/** Addresses of the closed vocabularies that slugging would make ugly or too much alike. */
const FIXED: Partial<Record<TagKind, Record<string, string>>> = {
  categories: { "F/M": "f-m", "M/M": "m-m", "F/F": "f-f", Gen: "gen", Multi: "multi", Other: "other" },
  archiveWarnings: {
    "Creator Chose Not To Use Archive Warnings": "creator-chose-not-to-warn",
    "Rape/Non-Con": "rape-non-con",
  },
};

/** The order of the closed vocabularies; the other tags go by name. */
const ORDER: Partial<Record<TagKind, readonly string[]>> = {
  rating: RATINGS,
  archiveWarnings: ARCHIVE_WARNINGS,
  categories: CATEGORIES,
};

function tagKey(kind: TagKind, name: string): string {
  const at = ORDER[kind]?.indexOf(name) ?? -1;
  return at < 0 ? sortKey(name) : String(at).padStart(2, "0");
}

/** The tags of one kind as the file gives them. */
export function tagsOf(head: StoryHead, kind: TagKind): string[] {
  return kind === "rating" ? [head.rating] : head[kind];
}

/** Which stories each tag finds, by the tags' keys: a story is found under every wider tag too. */
function storiesByKey(kind: TagKind, heads: StoryHead[], canon: Canon, spellings: Spellings) {
  const stories = new Map<string, string[]>();
  const listsByName = new Map<string, string[][]>();
  const listsOf = (key: string) =>
    [...new Set(key === "" ? [] : [key, ...canon.ancestors(key)])].map((each) => {
      const list = stories.get(each) ?? [];
      stories.set(each, list);
      return list;
    });
  for (const head of heads) {
    const { slug } = head;
    for (const name of tagsOf(head, kind)) {
      const key = spellings.note(name);
      const lists = listsByName.get(name) ?? listsOf(canon.canonical(key));
      listsByName.set(name, lists);
      // A story stands once in a list, though two of its tags lead there.
      for (const list of lists) if (list.at(-1) !== slug) list.push(slug);
    }
  }
  return stories;
}

/** A slug for every tag, and a message for each that could not have the one of its name. */
function slugsOf(kind: TagKind, names: string[]) {
  const fixed = new Map(Object.entries(FIXED[kind] ?? {}));
  const settled = settleSlugs(names.map((by) => ({ wanted: fixed.get(by) ?? slugOf(by), by })));
  const messages = settled.flatMap(({ slug, owner }, at) => {
    const values = { kind, name: names[at] as string, owner: owner ?? "", slug };
    return owner === null ? [] : [message("gather/tags-alike", { file: "stories" }, values)];
  });
  return { slugs: settled.map(({ slug }) => slug), messages };
}

/**
 * Gathers one kind of tag over all stories, which come newest first.
 * @returns the tags, and what gives the name to show for any spelling of one.
 */
export function gatherTags(kind: TagKind, heads: StoryHead[], canon: Canon) {
  const spellings = new Spellings();
  const stories = storiesByKey(kind, heads, canon, spellings);
  const names = new Map([...stories.keys()].map((key) => [key, canon.nameOf(key) ?? spellings.best(key)]));
  const byName = [...names].sort(([, a], [, b]) => byCodePoint(a, b));
  const { slugs, messages } = slugsOf(
    kind,
    byName.map(([, name]) => name),
  );
  const children = new Map<string, string[]>();
  for (const [key, name] of byName) {
    for (const parent of canon.parents(key)) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const inOrder = (list: string[]) => orderBy(list, sortKey, (name) => name);
  const tags: Tag[] = byName.map(([key, name], at) => ({
    kind,
    name,
    slug: slugs[at] as string,
    stories: stories.get(key) as string[],
    parents: inOrder(canon.parents(key).map((parent) => names.get(parent) as string)),
    children: inOrder(children.get(key) ?? []),
  }));
  return {
    tags: orderBy(
      tags,
      (tag) => tagKey(kind, tag.name),
      (tag) => tag.name,
    ),
    shown: remembering((name) => names.get(canon.canonical(spellings.key(name)))),
    messages,
  };
}
