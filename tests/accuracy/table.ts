import type { CorpusFile } from "./labels.ts";
import type { FileScore } from "./score.ts";
import { FIELDS, rateOf, sumOf } from "./tally.ts";

/** One row of the report. */
export interface Row {
  name: string;
  /** Each field's rate (0 to 1, three decimals, null where nothing was to be found), then counts. */
  rates: Record<string, number | null>;
}

/** The rows of the report: the totals by group, held-out files apart, then every shape. */
export function tableOf(scored: readonly { file: CorpusFile; result: FileScore }[]): Row[] {
  const groups: [string, (file: CorpusFile) => boolean][] = [
    ["STRUCTURED", ({ heldOut, labels }) => !heldOut && labels.group === "structured"],
    ["MESSY", ({ heldOut, labels }) => !heldOut && labels.group === "messy"],
    ["HELD OUT, structured", ({ heldOut, labels }) => heldOut && labels.group === "structured"],
    ["HELD OUT, messy", ({ heldOut, labels }) => heldOut && labels.group === "messy"],
  ];
  const shapes = [...new Set(scored.map(({ file }) => file.labels.shape))].sort();
  for (const shape of shapes)
    groups.push([shape, ({ heldOut, labels }) => !heldOut && labels.shape === shape]);
  return groups
    .map(([name, isIn]) => ({ name, results: scored.filter(({ file }) => isIn(file)) }))
    .filter(({ results }) => results.length > 0)
    .map(({ name, results }) =>
      rowOf(
        name,
        results.map(({ result }) => result),
      ),
    );
}

/** The row of a set of files. */
export function rowOf(name: string, results: readonly FileScore[]): Row {
  const sum = sumOf(results.map(({ score }) => score));
  const rates = FIELDS.map((field) => [field, rounded(rateOf(field, sum.fields[field]))]);
  const counts = { files: results.length, prose: sum.prose, lost: sum.lost, invented: sum.invented };
  return { name, rates: { ...Object.fromEntries(rates), ...counts } };
}

/** Three decimals, cut and not rounded, so that no 1 is shown that is none. */
function rounded(rate: number | null): number | null {
  return rate === null ? null : Math.floor(rate * 1000) / 1000;
}
