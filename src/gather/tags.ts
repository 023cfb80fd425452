import { type Message, message } from "../messages/index.ts";
import {
  ARCHIVE_WARNINGS,
  CATEGORIES,
  RATINGS,
  type StoryHead,
  type Tag,
  type TagKind,
} from "../records/index.ts";
import { byCodePoint, nameKey, Spellings } from "./names.ts";
import { orderBy, sortKey } from "./order.ts";
import { distinctSlugs } from "./slugs.ts";
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

/**
 * Gathers one kind of tag over all stories, which come newest first.
 * @returns the tags by name, and the name to show for any spelling's key.
 */
export function gatherTags(kind: TagKind, heads: StoryHead[], canon: Canon) {
  const messages: Message[] = [];
  const spellings = new Spellings();
  const stories = new Map<string, Set<string>>();
  for (const head of heads) {
    for (const name of tagsOf(head, kind)) {
      const key = canon.canonical(nameKey(name));
      spellings.note(key, name);
      for (const each of [key, ...canon.ancestors(key)]) {
        const found = stories.get(each) ?? new Set<string>();
        stories.set(each, found.add(head.slug));
      }
    }
  }
  const names = new Map([...stories.keys()].map((key) => [key, canon.nameOf(key) ?? spellings.best(key)]));
  const { slugs, clashes } = distinctSlugs([...names.values()].sort(byCodePoint), FIXED[kind]);
  for (const { name, owner, slug } of clashes) {
    messages.push(message("gather/tags-alike", { file: "stories" }, { kind, name, owner, slug }));
  }
  const children = new Map<string, string[]>();
  for (const [key, name] of names) {
    for (const parent of canon.parents(key)) children.set(parent, [...(children.get(parent) ?? []), name]);
  }
  const inOrder = (list: string[]) => orderBy(list, sortKey, (name) => name);
  const tags: Tag[] = [...names].map(([key, name]) => ({
    kind,
    name,
    slug: slugs.get(name) as string,
    stories: [...(stories.get(key) as Set<string>)],
    parents: inOrder(canon.parents(key).map((parent) => names.get(parent) as string)),
    children: inOrder(children.get(key) ?? []),
  }));
  return {
    tags: orderBy(
      tags,
      (tag) => tagKey(kind, tag.name),
      (tag) => tag.name,
    ),
    names,
    messages,
  };
}
