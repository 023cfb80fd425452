import { type SlowRun, splitMarkdown } from "./split.ts";

/** Stands between runs while they are rendered together; a source that holds it takes the slow path whole. */
const SEAM = "\uE000\uE001\uE000";
const SEAM_HTML = `<p>${SEAM}</p>`;

/** Bytes of source (UTF-16 code units) by the path they took since the program started. */
const taken = { fast: 0, slow: 0 };

/** How much text needed no parser, and how much did, in UTF-16 code units, since the program started. */
export function renderStats(): { fast: number; slow: number } {
  return { ...taken };
}

/**
 * Renders Markdown, handing to `slow` only what needs a parser: all such runs in one call, so that footnotes and
 * definitions reach over the whole source. Equal to `slow` of the whole.
 * @param slow Markdown → safe HTML, one block a line. @param definitions written elsewhere in the file.
 */
export function renderSplit(source: string, slow: (source: string) => string, definitions = ""): string {
  const whole = () => {
    taken.slow += source.length;
    return slow(definitions === "" ? source : `${source}\n\n${definitions}`);
  };
  if (source.includes(SEAM)) return whole();
  const parts = splitMarkdown(source);
  if (parts === null) return whole();
  const runs = parts.filter((part): part is SlowRun => typeof part !== "string");
  if (runs.length === 0) {
    taken.fast += source.length;
    return parts.join("\n");
  }
  if (runs.length === parts.length) return whole();
  const texts = runs.map(({ start, end }) => source.slice(start, end));
  const rendered = slow([...texts, definitions].join(`\n\n${SEAM}\n\n`)).split(SEAM_HTML);
  if (rendered.length !== runs.length + 1) return whole();
  const slowLength = texts.reduce((sum, { length }) => sum + length, 0);
  taken.slow += slowLength;
  taken.fast += source.length - slowLength;
  let next = 0;
  const blocks = parts.map((part) => (typeof part === "string" ? part : (rendered[next++] as string)));
  // What stands behind the last seam is what the parser puts at a document's end: its footnotes.
  return [...blocks, rendered[next] as string]
    .map((block) => block.replace(/^\n+|\n+$/g, ""))
    .filter((block) => block !== "")
    .join("\n");
}
