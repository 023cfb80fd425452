import type { Query } from "./query.ts";
import type { StoryTable } from "./table.ts";

function firstCreator({ own, names }: StoryTable, story: number): string {
  const { starts, values } = own.creators;
  const at = starts[story] as number;
  return at < (starts[story + 1] as number)
    ? (names.creators[values[at] as number] as string).toLowerCase()
    : "\uffff";
}

/**
 * Puts stories, which come in title order (or in the order of their list), into the order a query asks for: dates,
 * words and chapters largest first, creators by name; equals stay in title order.
 */
export function sorted(table: StoryTable, stories: readonly number[], { sort, reversed }: Query): number[] {
  const turn = reversed ? -1 : 1;
  if (sort === "title" || sort === "listed") return reversed ? stories.toReversed() : [...stories];
  if (sort === "creator") {
    const names = new Map(stories.map((story) => [story, firstCreator(table, story)]));
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return stories.toSorted((a, b) => turn * order(names.get(a) as string, names.get(b) as string) || a - b);
  }
  const column = table[sort];
  return stories.toSorted((a, b) => turn * ((column[b] as number) - (column[a] as number)) || a - b);
}
