import { escapeText } from "../escape.ts";
import type { RenderProblem } from "../types.ts";

/** Marks in one block past which a Markdown parser, whose cost grows with their square, would hold up a build. */
const MOST_MARKS = 1500;
/** Levels of quotes and lists past which it would run out of stack. */
const DEEPEST = 100;

/** Cells of a table past which it fills the memory: every row gets as many as the first. */
const MOST_CELLS = 20_000;

const MARKS = /[*_`[\]<~!\\&]/g;
const MARKER = /[>*+-]|\d{1,9}[.)]/g;

/** Stands for a block that was set aside; a private-use character no story has. */
const ASIDE = "\uE002";

type Found = { ruleId: RenderProblem["ruleId"]; block: string };

function troubleOf(block: string): RenderProblem["ruleId"] | null {
  const lines = block.split("\n");
  if ((lines[0]?.split("|").length ?? 0) * lines.length > MOST_CELLS) return "render/too-tangled";
  for (const line of lines) {
    const lead = /^[ \t>*+\-\d.)]*/.exec(line)?.[0] ?? "";
    const spaces = lead.length - lead.trimStart().length;
    const markers = lead.length > DEEPEST ? (lead.match(MARKER)?.length ?? 0) : 0;
    if (markers > DEEPEST || (markers > 0 && spaces > DEEPEST * 2)) return "render/too-deep";
  }
  return block.length > MOST_MARKS && (block.match(MARKS)?.length ?? 0) > MOST_MARKS
    ? "render/too-tangled"
    : null;
}

/**
 * Renders Markdown by `slow` with every block set aside that would hang or overflow it; those, and everything
 * where it fails all the same, are shown as typed. Never throws.
 * @param report is told what was set aside. @param byBlock whether `source` has blocks, parted by blank lines.
 */
export function guarded(
  slow: (source: string) => string,
  report: (ruleId: Found["ruleId"], block: string) => void,
  byBlock: boolean,
) {
  return (source: string): string => {
    const aside: string[] = [];
    const text = source.length <= DEEPEST || !byBlock ? source : setAside(source, aside, report);
    try {
      const html = slow(text);
      if (aside.length === 0) return html;
      return html.replace(
        new RegExp(`<p>${ASIDE}(\\d+)${ASIDE}</p>`, "g"),
        (_all, at: string) => aside[Number(at)] ?? "",
      );
    } catch {
      report("render/failed", source);
      return asTyped(source);
    }
  };
}

function setAside(
  source: string,
  aside: string[],
  report: (ruleId: Found["ruleId"], block: string) => void,
): string {
  if (source.includes(ASIDE)) return source;
  const blocks = source.split(/(\n[ \t]*\n)/);
  const kept = blocks.map((block) => {
    const ruleId = block.length > DEEPEST ? troubleOf(block) : null;
    if (ruleId === null) return block;
    report(ruleId, block);
    aside.push(asTyped(block));
    return `${ASIDE}${aside.length - 1}${ASIDE}`;
  });
  return aside.length === 0 ? source : kept.join("");
}

function asTyped(source: string): string {
  const blocks = source.split(/\n[ \t]*\n/).filter((block) => block.trim() !== "");
  return blocks.map((block) => `<p>${escapeText(block.trim())}</p>`).join("\n");
}
