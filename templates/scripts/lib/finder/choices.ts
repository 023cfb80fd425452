import type { FinderKind } from "../../../../src/plan/finder/data.ts";
import { countTags, find } from "./find.ts";
import { type Query, SINGLE } from "./query.ts";
import type { StoryTable } from "./table.ts";

/** What a reader has said of one name. */
export type Choice = "with" | "without" | "";

/** What a query says of a name. */
export function choiceOf(query: Query, kind: FinderKind, name: string): Choice {
  if (query.include[kind]?.includes(name)) return "with";
  return query.exclude[kind]?.includes(name) ? "without" : "";
}

/** A query that says `choice` of a name, whatever it said before. */
export function choose(query: Query, kind: FinderKind, name: string, choice: Choice): Query {
  const others = (lists: Query["include"], more: boolean) => {
    const names = (lists[kind] ?? []).filter((each) => each !== name);
    if (more) names.push(name);
    const { [kind]: _, ...rest } = lists;
    return names.length > 0 ? { ...rest, [kind]: names } : rest;
  };
  return {
    ...query,
    include: others(query.include, choice === "with"),
    exclude: others(query.exclude, choice === "without"),
  };
}

/** Every choice a query makes of names. */
export function choicesIn({ include, exclude }: Query): { kind: FinderKind; name: string; choice: Choice }[] {
  const listed = (lists: Query["include"], choice: Choice) =>
    Object.entries(lists).flatMap(([kind, names]) =>
      names.map((name) => ({ kind: kind as FinderKind, name, choice })),
    );
  return [...listed(include, "with"), ...listed(exclude, "without")];
}

/**
 * How many stories each name of a kind would leave if it were asked for next: where only one of a kind can be
 * borne, or some of it are left out, what was said of that kind is not counted against its own names.
 */
export function countsBeside(
  table: StoryTable,
  query: Query,
  kind: FinderKind,
  found: readonly number[],
  among?: readonly number[],
): Uint32Array {
  const single = SINGLE.has(kind) && query.include[kind];
  if (!single && !query.exclude[kind]) return countTags(table, kind, found);
  const include = { ...query.include };
  if (single) delete include[kind];
  const exclude = { ...query.exclude };
  delete exclude[kind];
  return countTags(table, kind, find(table, { ...query, include, exclude }, among));
}
