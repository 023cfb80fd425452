import { describe, expect, it } from "vitest";
import { floorOf, REACHED } from "./bars.ts";
import { readCorpus } from "./labels.ts";
import { predict } from "./prediction.ts";
import { type FileScore, scoreFile } from "./score.ts";
import { FIELDS, rateOf, sumOf } from "./tally.ts";

const scored = readCorpus().map((file) => ({ file, result: scoreFile(file, predict(file)) }));

describe.each(["structured", "messy"] as const)("%s files of the corpus", (group) => {
  const results = scored
    .filter(({ file }) => file.labels.group === group && !file.heldOut)
    .map(({ result }) => result);
  const { fields } = sumOf(results.map(({ score }) => score));

  it.each(FIELDS.map((field) => [field, floorOf(group, field)] as const))(
    "are read right: %s to %d",
    (field, floor) => {
      expect(rateOf(field, fields[field]) ?? 1).toBeGreaterThanOrEqual(floor);
    },
  );
});

describe("the whole corpus", () => {
  const results = scored.map(({ result }) => result);

  it(`loses no more than ${REACHED.lost} lines of prose`, () => {
    const lost = results.reduce((sum, { score }) => sum + score.lost, 0);
    expect(lost, namesOf(results, ({ score }) => score.lost).join(", ")).toBeLessThanOrEqual(REACHED.lost);
  });

  it("is given no title and no creator it does not name", () => {
    expect(namesOf(results, ({ score }) => score.invented)).toEqual([]);
  });
});

/** Files with a count above zero, each with its count. */
function namesOf(results: FileScore[], count: (result: FileScore) => number): string[] {
  return results.filter((result) => count(result) > 0).map((result) => `${result.name}: ${count(result)}`);
}
