import type { Chapter } from "../../src/records/index.ts";
import type { ChapterLabel } from "./labels.ts";
import type { Prediction, ReadLine } from "./prediction.ts";
import { isSameName } from "./score-names.ts";
import type { Score } from "./tally.ts";

/**
 * A chapter's place is how many lines of prose stand before it, so a boundary is right wherever among headings and
 * notes it is said to be. A heading the labels leave open (`body|chapter-heading`) is neither right nor wrong.
 */
export function scoreChapters(
  score: Score,
  labels: ChapterLabel[],
  expected: (string | undefined)[],
  { story, lines }: Prediction,
): string[] {
  const wrong: string[] = [];
  const proseBefore = [0];
  for (const label of expected) proseBefore.push((proseBefore.at(-1) ?? 0) + (label === "body" ? 1 : 0));
  const placeOf = (line: number) => proseBefore[line - 1] ?? 0;
  const open = new Set(
    expected.flatMap((label, at) =>
      label?.includes("chapter-heading") && label.includes("|") ? [at + 1] : [],
    ),
  );
  const left = labels.map((label) => ({ label, place: placeOf(label.line) }));
  const found = (story?.chapters ?? []).map((chapter) => {
    const line = startOf(lines, chapter.position);
    return { chapter, line, place: line === null ? null : placeOf(line) };
  });
  const isSame = (chapter: Chapter, label: ChapterLabel) =>
    chapter.number === label.number && isSameName(chapter.title, label.title);
  const take = (isIt: (chapter: (typeof found)[number], label: ChapterLabel) => boolean) => {
    for (const each of [...found]) {
      const at = left.findIndex(({ label, place }) => place === each.place && isIt(each, label));
      const match = left[at];
      if (match === undefined) continue;
      left.splice(at, 1);
      found.splice(found.indexOf(each), 1);
      score.fields.boundary.hit += 1;
      const isRight = isSame(each.chapter, match.label);
      score.fields.heading[isRight ? "hit" : "missed"] += 1;
      if (!isRight)
        wrong.push(`line ${match.label.line} is ${said(match.label)}, read as ${said(each.chapter)}`);
    }
  };
  take(({ chapter }, label) => isSame(chapter, label));
  take(() => true);
  for (const { chapter, line } of found) {
    if (line !== null && open.has(line)) continue;
    score.fields.boundary.extra += 1;
    wrong.push(`a chapter at line ${line ?? "?"} that is none: ${said(chapter)}`);
  }
  for (const { label } of left) {
    score.fields.boundary.missed += 1;
    wrong.push(`missed the chapter at line ${label.line}: ${said(label)}`);
  }
  return wrong;
}

/** The line a chapter begins at: its heading, else its first prose, else its first line of any kind. */
function startOf(lines: ReadLine[], chapter: number): number | null {
  const own = lines
    .map((line, at) => ({ ...line, at }))
    .filter((line) => line.chapter === chapter && !line.isBlank);
  const start =
    own.find(({ roles }) => roles.includes("chapter-heading")) ??
    own.find(({ role }) => role === "body") ??
    own[0];
  return start === undefined ? null : start.at + 1;
}

const said = ({ label, number, title }: Omit<ChapterLabel, "line">) => JSON.stringify([label, number, title]);
