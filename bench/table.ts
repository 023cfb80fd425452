import { type Cost, median } from "./measure.ts";

/** The costs of one contender in one scenario. */
export interface Row {
  scenario: string;
  contender: string;
  pages: number;
  costs: Cost[];
}

const fixed = (value: number, digits = 2) => value.toFixed(digits);

/** A Markdown table: medians, and each contender's ratio to the first one of its scenario. */
export function markdownTable(rows: Row[]): string {
  const lines = [
    "| scenario | generator | pages | wall s | CPU s | peak MB | wall ÷ | CPU ÷ | peak ÷ |",
    "|---|---|---:|---:|---:|---:|---:|---:|---:|",
  ];
  for (const row of rows) {
    const base = rows.find((other) => other.scenario === row.scenario) as Row;
    const of = (costs: Cost[], key: "wall" | "cpu") => median(costs.map((cost) => cost[key]));
    const peak = (costs: Cost[]) => median(costs.map((cost) => cost.peak ?? Number.NaN));
    const ratio = (mine: number, theirs: number) => fixed(mine / theirs);
    lines.push(
      `| ${row.scenario} | ${row.contender} | ${row.pages} | ${fixed(of(row.costs, "wall"))} | ${fixed(of(row.costs, "cpu"))} | ${fixed(peak(row.costs), 0)} | ${ratio(of(row.costs, "wall"), of(base.costs, "wall"))} | ${ratio(of(row.costs, "cpu"), of(base.costs, "cpu"))} | ${ratio(peak(row.costs), peak(base.costs))} |`,
    );
  }
  return lines.join("\n");
}
