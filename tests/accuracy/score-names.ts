import type { Prediction } from "./prediction.ts";
import type { Score } from "./tally.ts";

/** Compares title and creators, and counts what the reader made up: where the file names none, or not in these words. */
export function scoreNames(
  score: Score,
  title: string | null,
  creators: string[],
  { story, text }: Prediction,
): string[] {
  const wrong: string[] = [];
  const source = plain(text).replaceAll(" ", "");
  const isMadeUp = (value: string) => !source.includes(plain(value).replaceAll(" ", ""));
  const gotTitle = story?.title ?? null;
  const gotCreators = story?.creators ?? [];
  const isTitle = isSameName(gotTitle, title);
  const isCreators = isSameName(gotCreators.join("; "), creators.join("; "));
  score.fields.title[isTitle ? "hit" : "missed"] += 1;
  score.fields.creators[isCreators ? "hit" : "missed"] += 1;
  if (gotTitle !== null && (title === null || isMadeUp(gotTitle))) score.invented += 1;
  if (gotCreators.length > 0 && (creators.length === 0 || gotCreators.some(isMadeUp))) score.invented += 1;
  if (!isTitle) wrong.push(`title ${JSON.stringify(title)}, read as ${JSON.stringify(gotTitle)}`);
  if (!isCreators) wrong.push(`creators ${JSON.stringify(creators)}, read as ${JSON.stringify(gotCreators)}`);
  return wrong;
}

/** Whether two names are one but for what a copy may change; null and "" are one. */
export const isSameName = (one: string | null, other: string | null) =>
  plain(one ?? "") === plain(other ?? "");

/** A name without what a copy may change: letter case, spaces, the shape of its quotes, marks around the whole. */
function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/^[\s"'_*《「【]+|[\s"'_*》」】]+$/g, "");
}
