import type { FinderData } from "../../../../src/plan/finder/data.ts";
import { type StoryTable, tableOf } from "./table.ts";

/**
 * Fetches every story's data.
 * @throws Error where the network or the server does not give it.
 */
export async function loadTable(url: string): Promise<StoryTable> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return tableOf((await response.json()) as FinderData);
}
