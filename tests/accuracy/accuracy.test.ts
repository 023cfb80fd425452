import { describe, expect, it } from "vitest";
import { readCorpus } from "./labels.ts";
import { predict } from "./prediction.ts";
import { type FileScore, scoreFile } from "./score.ts";
import { FIELDS, rateOf, sumOf } from "./tally.ts";

const scored = readCorpus().map((file) => ({ file, result: scoreFile(file, predict(file)) }));

describe.each([
  ["structured", 0.99],
  ["messy", 0.92],
] as const)("%s files of the corpus", (group, bar) => {
  const results = scored
    .filter(({ file }) => file.labels.group === group && !file.heldOut)
    .map(({ result }) => result);
  const { fields } = sumOf(results.map(({ score }) => score));

  it.each(FIELDS)(`are read right to ${bar}: %s`, (field) => {
    expect(rateOf(field, fields[field]) ?? 1).toBeGreaterThanOrEqual(bar);
  });
});

describe("the whole corpus", () => {
  const results = scored.map(({ result }) => result);

  it("loses no line of prose", () => {
    expect(namesOf(results, ({ score }) => score.lost)).toEqual([]);
  });

  it("is given no title and no creator it does not name", () => {
    expect(namesOf(results, ({ score }) => score.invented)).toEqual([]);
  });
});

/** Files with a count above zero, each with its count. */
function namesOf(results: FileScore[], count: (result: FileScore) => number): string[] {
  return results.filter((result) => count(result) > 0).map((result) => `${result.name}: ${count(result)}`);
}
