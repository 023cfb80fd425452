import type { Role } from "../../records/index.ts";
import type { ExplainedSpan } from "../assemble/spans.ts";
import { certaintyOf, type Passage, passagesOf } from "./passages.ts";
import { allSignalWords, ROLE_WORDS } from "./words.ts";

/** A hue for each kind of passage; the words beside it say the same. */
const HUES: Partial<Record<Role, number>> = {
  title: 140,
  author: 140,
  "chapter-heading": 140,
  metadata: 190,
  summary: 220,
  epigraph: 250,
  note: 310,
  "end-note": 310,
  disclaimer: 350,
};

const STYLE = `
body { font: 1.05rem/1.55 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
h1 { font-size: 1.4rem; } section { display: grid; grid-template-columns: 15rem 1fr; gap: 1.2rem; margin: 0 0 .6rem; }
aside { font: .85rem/1.4 system-ui, sans-serif; color: #444; } aside strong { display: block; color: #111; font-size: .95rem; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; padding: .2rem .8rem; border-left: .35rem solid #bbb; }
.unsure { background: #fff3bf; color: #111; } .quiet pre { color: #666; }
@media (max-width: 45rem) { section { grid-template-columns: 1fr; gap: .2rem; } }
@media (prefers-color-scheme: dark) { body { background: #191919; color: #ddd; } aside { color: #bbb; } aside strong { color: #eee; } .quiet pre { color: #999; } }
`;

/** Below this, the page points the passage out. */
const UNSURE = 0.75;

/**
 * One file passage by passage, as a page by itself that any browser opens.
 * @param files each file with its decoded text and spans, in reading order.
 */
export function explainPage(
  title: string,
  files: readonly { file: string; text: string; spans: readonly ExplainedSpan[] }[],
): string {
  const parts = files.map(({ file, text, spans }) => {
    const passages = passagesOf(spans, text).filter((passage) => passage.text !== "");
    return `<h1>${escaped(file)}</h1>\n${passages.map(section).join("\n")}`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What Fanlight sees in ${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p>On the left stands what Fanlight takes each passage for, and why. Where it is wrong, write <code>:::notes</code> (or <code>:::summary</code>, <code>:::disclaimer</code>, <code>:::prose</code> …) on a line above the passage and <code>:::</code> on a line below it.</p>
${parts.join("\n")}
</body>
</html>
`;
}

function section(passage: Passage): string {
  const first = passage.spans[0] as ExplainedSpan;
  const last = passage.spans.at(-1) as ExplainedSpan;
  const certainty = certaintyOf(passage);
  const hue = HUES[first.role];
  const colour = hue === undefined ? "" : ` style="border-color: hsl(${hue} 45% 55%)"`;
  const isQuiet = hue === undefined && first.role !== "body";
  const lines =
    first.start.line === last.end.line
      ? `line ${first.start.line}`
      : `lines ${first.start.line}–${last.end.line}`;
  const chapter = first.chapter === null ? "" : `, chapter ${first.chapter}`;
  const doubt =
    certainty < UNSURE ? ` <span class="unsure">not sure: ${Math.round(certainty * 100)} %</span>` : "";
  const why = allSignalWords(first.signals).join("; ");
  return `<section${isQuiet ? ' class="quiet"' : ""}><aside><strong>${escaped(ROLE_WORDS[first.role])}${doubt}</strong>${lines}${chapter}<br>${escaped(why)}</aside><pre${colour}>${escaped(passage.text)}</pre></section>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
