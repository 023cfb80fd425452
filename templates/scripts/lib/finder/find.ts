import { FINDER_KINDS, type FinderKind } from "../../../../src/plan/finder/data.ts";
import { type Query, SINGLE } from "./query.ts";
import type { StoryTable, TagColumn } from "./table.ts";

const bears = ({ starts, values }: TagColumn, story: number, tag: number): boolean => {
  for (let at = starts[story] as number; at < (starts[story + 1] as number); at++)
    if (values[at] === tag) return true;
  return false;
};

const sizeOf = ({ starts }: TagColumn, story: number) =>
  (starts[story + 1] as number) - (starts[story] as number);

/** Of one kind, indexes of names; -1 for a name the archive does not have, which no story bears. */
interface Wanted {
  column: TagColumn;
  tags: number[];
  single: boolean;
}

function wantedOf(names: Partial<Record<FinderKind, string[]>>, table: StoryTable): Wanted[] {
  return FINDER_KINDS.flatMap((kind) => {
    const tags = names[kind]?.map((name) => table.places(kind).get(name) ?? -1);
    return tags?.length ? [{ column: table.found[kind], tags, single: SINGLE.has(kind) }] : [];
  });
}

const within = (value: number, min: number | null, max: number | null) =>
  (min === null || value >= min) && (max === null || value <= max);

/** The stories a query finds, by their place in the table, in the order of `among` or else of the table. */
export function find(table: StoryTable, query: Query, among?: readonly number[]): number[] {
  const include = wantedOf(query.include, table);
  const exclude = wantedOf(query.exclude, table);
  const { fandoms, relationships } = table.own;
  const fits = (story: number): boolean =>
    within(table.words[story] as number, query.minWords, query.maxWords) &&
    within(sizeOf(relationships, story), query.minRelationships, query.maxRelationships) &&
    (query.updatedSince === null || (table.updated[story] as number) >= query.updatedSince) &&
    (query.crossover === null || sizeOf(fandoms, story) > 1 === (query.crossover === "only")) &&
    include.every(({ column, tags, single }) =>
      single ? tags.some((tag) => bears(column, story, tag)) : tags.every((tag) => bears(column, story, tag)),
    ) &&
    !exclude.some(({ column, tags }) => tags.some((tag) => bears(column, story, tag)));
  const found: number[] = [];
  if (among) {
    for (const story of among) if (fits(story)) found.push(story);
  } else {
    for (let story = 0; story < table.count; story++) if (fits(story)) found.push(story);
  }
  return found;
}

/** How many of `stories` bear each name of a kind, by the name's index. */
export function countTags(table: StoryTable, kind: FinderKind, stories: readonly number[]): Uint32Array {
  const counts = new Uint32Array(table.names[kind].length);
  const { starts, values } = table.found[kind];
  for (const story of stories) {
    for (let at = starts[story] as number; at < (starts[story + 1] as number); at++) {
      const tag = values[at] as number;
      counts[tag] = (counts[tag] as number) + 1;
    }
  }
  return counts;
}
