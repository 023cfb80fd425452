import { readTag } from "../html/tag.ts";
import { fateOf } from "../policy/names.ts";

const VOID = new Set("br col hr img wbr input".split(" "));
/** Raw HTML that Markdown reads past blank lines, whatever becomes of the element. */
const SPANNING = new Set("script style pre textarea".split(" "));

/** How the raw HTML and code fences of a chunk reach beyond it. */
export type Reach = "closed" | "open" | "endless";

/**
 * Follows the raw HTML of slow chunks, so that what a chunk leaves open is rendered together with what closes it.
 * It asks for strict nesting; a source with anything less is rendered whole.
 */
export class Far {
  readonly #open: string[] = [];

  /** Takes in the chunk at `start` to `end`, and says whether the next chunk can be rendered apart from it. */
  follow(source: string, start: number, end: number): Reach {
    const chunk = source.slice(start, end);
    if (opensFence(chunk)) return "endless";
    for (let at = chunk.indexOf("<"); at >= 0; at = chunk.indexOf("<", at + 1)) {
      const next = chunk.charCodeAt(at + 1);
      if (next === 33 || next === 63) return "endless";
      const tag = readTag(chunk, at);
      if (tag === null) {
        if (/[A-Za-z/]/.test(chunk.charAt(at + 1))) return "endless";
        continue;
      }
      if (!this.#take(tag.name, tag.closing)) return "endless";
      at = tag.end - 1;
    }
    return this.#open.length === 0 ? "closed" : "open";
  }

  #take(name: string, closing: boolean): boolean {
    if (!SPANNING.has(name) && (fateOf(name) !== "keep" || VOID.has(name))) return true;
    if (!closing) this.#open.push(name);
    else if (this.#open.pop() !== name) return false;
    return true;
  }
}

/** Whether a line, after any container's marks, starts with three backticks. */
function opensFence(chunk: string): boolean {
  let at = chunk.indexOf("```");
  while (at >= 0) {
    const line = chunk.lastIndexOf("\n", at) + 1;
    if (/^[ \t>*+\-0-9.)]*$/.test(chunk.slice(line, at))) return true;
    const next = chunk.indexOf("\n", at);
    at = next < 0 ? -1 : chunk.indexOf("```", next);
  }
  return false;
}
