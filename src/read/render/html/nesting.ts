/** How deep elements may stand in one another. */
export const DEEPEST = 100;
/** How many inline elements may be left open at once; each is repeated in every paragraph that follows. */
const MOST_OPEN = 20;

const words = (list: string): Set<string> => new Set(list.split(" "));
const VOID = words("br col hr img wbr");
const INLINE = words(
  "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong " +
    "sub sup time tt u var",
);
/** Elements whose start ends an open one of the same group. */
const SIBLINGS = [
  words("li"),
  words("dt dd"),
  words("td th"),
  words("tr"),
  words("tbody thead tfoot"),
  words("rt rp"),
];
const CONTAINERS = words("ul ol dl dir table td th blockquote details");

/** Follows open elements roughly as an HTML parser does, so that a tag which would nest too deep can be refused. */
export class Nesting {
  readonly #blocks: string[] = [];
  readonly #inline: string[] = [];

  /** Whether the element may be opened here; if so it now is. */
  open(name: string): boolean {
    if (VOID.has(name)) return true;
    const stack = INLINE.has(name) ? this.#inline : this.#blocks;
    if (stack === this.#blocks) this.#endImplied(name);
    const isFull = stack.length >= (stack === this.#inline ? MOST_OPEN : DEEPEST);
    if (isFull) return false;
    stack.push(name);
    return true;
  }

  close(name: string): void {
    const stack = INLINE.has(name) ? this.#inline : this.#blocks;
    const at = stack.lastIndexOf(name);
    if (at >= 0) stack.splice(at, stack === this.#inline ? 1 : stack.length);
  }

  /** Whether nothing is left open. */
  get isBalanced(): boolean {
    return this.#blocks.length === 0 && this.#inline.length === 0;
  }

  #endImplied(name: string): void {
    const siblings = SIBLINGS.find((group) => group.has(name));
    for (let at = this.#blocks.length - 1; at >= 0; at -= 1) {
      const open = this.#blocks[at] ?? "";
      if (open === "p" || siblings?.has(open) === true) {
        this.#blocks.length = at;
        return;
      }
      if (CONTAINERS.has(open)) return;
    }
  }
}
