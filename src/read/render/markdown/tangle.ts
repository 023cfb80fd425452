const OPENING = 91;
const CLOSING = 93;
const BACKTICK = 96;
const ANGLE = 60;

const isGap = (code: number): boolean => Number.isNaN(code) || code === 32 || code === 9 || code === 10;

/** The work of marks that any source may make, and how much more for each character of it. */
const FREE = 20_000;
const EACH = 2;
/** The work of marks past which a single paragraph is too much. */
const MOST = 400_000;

/** Bounds the work that the marks of a whole source make (see tangleOf). */
export class TangleBudget {
  #left: number;

  constructor(sourceLength: number) {
    this.#left = FREE + EACH * sourceLength;
  }

  /** Whether a parser may be given this paragraph; if so its work is spent. */
  allows(paragraph: string): boolean {
    const work = tangleOf(paragraph);
    if (work > MOST || work > this.#left) return false;
    this.#left -= work;
    return true;
  }
}

/** How far apart marks stand that a parser has to look for, counted in marks. */
class Tangle {
  cost = 0;
  #marks = 0;
  /** For each kind of mark, where its open ones stand among all marks. */
  readonly #open = new Map<number, number[]>();

  open(kind: number): void {
    this.#marks += 1;
    const open = this.#open.get(kind);
    if (open === undefined) this.#open.set(kind, [this.#marks]);
    else open.push(this.#marks);
  }

  /** A parser walks back over every mark to the one that is closed, or to the start. */
  close(kind: number): boolean {
    this.#marks += 1;
    const opened = this.#open.get(kind)?.pop();
    this.cost += this.#marks - (opened ?? 0);
    return opened !== undefined;
  }

  /** A parser looks ahead to the end for what closes it. */
  seek(): void {
    this.#marks += 1;
    this.cost += this.#marks;
  }
}

/**
 * The work that the marks of a paragraph (`*` `_` `~` `[` `]` and backticks) make for a Markdown parser beyond its
 * length: a few for each in ordinary prose, the square of their number where they cross or never close.
 */
export function tangleOf(text: string): number {
  const tangle = new Tangle();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 || (code > 96 && code < 126)) continue;
    if (code === 42 || code === 95 || code === 126) at = run(text, at, code, tangle);
    else if (code === OPENING) tangle.open(OPENING);
    else if (code === CLOSING) tangle.close(OPENING);
    else if (code === BACKTICK) {
      while (text.charCodeAt(at + 1) === BACKTICK) at += 1;
      tangle.seek();
    } else if (code === ANGLE && /[!?]/.test(text.charAt(at + 1))) tangle.seek();
  }
  return tangle.cost;
}

/** Takes in a run of one mark, which closes, opens or does both; returns the offset of its last. */
function run(text: string, start: number, code: number, tangle: Tangle): number {
  let end = start;
  while (text.charCodeAt(end + 1) === code) end += 1;
  const canClose = start > 0 && !isGap(text.charCodeAt(start - 1));
  const canOpen = !isGap(text.charCodeAt(end + 1));
  const size = Math.min(end - start + 1, 50);
  for (let each = 0; each < size; each += 1) {
    if (!(canClose && tangle.close(code)) && canOpen) tangle.open(code);
  }
  return end;
}
