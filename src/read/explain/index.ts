import type { ExplainedSpan } from "../assemble/spans.ts";

export { explainPage } from "./page.ts";
export { explainForTerminal } from "./terminal.ts";
export { ROLE_WORDS } from "./words.ts";

/** The spans as `fanlight explain --json` prints them. */
export function explainJson(spans: readonly ExplainedSpan[]): string {
  return `[\n${spans.map(({ file: _file, ...span }) => `  ${JSON.stringify(span)}`).join(",\n")}\n]\n`;
}
