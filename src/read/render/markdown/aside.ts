import { asTyped } from "../escape.ts";
import type { Problems } from "../problems.ts";
import { isTooDeep, isTooWide } from "./depth.ts";
import { TangleBudget } from "./tangle.ts";

/** Stands, with a number, for a block that was set aside: a private-use character no story has. */
const ASIDE = "\uE002";
const PLACES = /(?:<p>)?\uE002(\d+)\uE002(?:<\/p>)?/g;
/** A block this short makes no trouble. */
const SHORT = 100;

/** Takes the blocks out of a source that would hang or overflow a Markdown parser, and puts them back as typed. */
export class Asides {
  readonly #blocks: string[] = [];
  readonly #problems: Problems;
  readonly #budget: TangleBudget;

  /** @param length of the whole source, which bounds the work it may make. */
  constructor(length: number, problems: Problems) {
    this.#budget = new TangleBudget(length);
    this.#problems = problems;
  }

  /** The text with a stand-in for every such block; `offset` is where in the source it starts. */
  take(text: string, offset: number): string {
    if (text.length <= SHORT || text.includes(ASIDE)) return text;
    const parts: string[] = [];
    let start = 0;
    for (const gap of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
      parts.push(this.#kept(text.slice(start, gap.index), offset + start), gap[0]);
      start = gap.index + gap[0].length;
    }
    parts.push(this.#kept(text.slice(start), offset + start));
    return parts.join("");
  }

  #kept(block: string, offset: number): string {
    const ruleId = block.length <= SHORT ? null : this.#troubleOf(block);
    return ruleId === null ? block : this.#aside(block, offset, ruleId);
  }

  #troubleOf(block: string) {
    if (isTooDeep(block)) return "render/too-deep";
    return isTooWide(block) || !this.#budget.allows(block) ? "render/too-tangled" : null;
  }

  #aside(block: string, offset: number, ruleId: Parameters<Problems["addAt"]>[0]): string {
    this.#problems.addAt(ruleId, offset);
    this.#blocks.push(block);
    return `${ASIDE}${this.#blocks.length - 1}${ASIDE}`;
  }

  /** The HTML with what was set aside in its place, as it was typed. */
  putBack(html: string): string {
    if (this.#blocks.length === 0) return html;
    return html.replace(PLACES, (_all, at: string) => asTyped(this.#blocks[Number(at)] ?? ""));
  }
}
