/** More tags open at once are taken as said. */
const MOST_OPEN = 24;

/** The inline elements that are open at one place of a page. */
export class InlineStack {
  /** Start of the first tag opened since the last line ended; null where none was. */
  freshStart: number | null = null;
  private readonly stack: { name: string; tag: string }[] = [];

  open(name: string, tag: string, start: number): void {
    this.freshStart ??= start;
    if (this.stack.length < MOST_OPEN) this.stack.push({ name, tag });
  }

  close(name: string): void {
    const at = this.stack.findLastIndex((each) => each.name === name);
    if (at >= 0) this.stack.splice(at, 1);
  }

  get hasLink(): boolean {
    return this.stack.some(({ name, tag }) => name === "a" && /\shref\b/i.test(tag));
  }

  /** The start tags as written, outermost first. */
  tags(): string[] {
    return this.stack.map(({ tag }) => tag);
  }
}
