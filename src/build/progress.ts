/** Where a build tells how far it is. */
export interface Progress {
  /** A new step begins: "Reading stories", of `total` things. */
  begin(step: string, total: number): void;
  /** `count` more things of this step are done. */
  advance(count: number): void;
  /** The step is over. @param result said in its place: "Read 12 stories." */
  end(result: string): void;
}

/** Says nothing. */
export const SILENT: Progress = { begin() {}, advance() {}, end() {} };

/** Time between two lines, in ms: redrawn on a terminal, added elsewhere. */
const TERMINAL_PAUSE = 80;
const PLAIN_PAUSE = 10_000;
/** Time after which what is left can be guessed, in ms. */
const GUESS_AFTER = 2_000;

/**
 * Progress for people: one line that is redrawn on a terminal, else a plain line for each step, and one every
 * ten seconds of a long one.
 */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const terminal = stream.isTTY === true;
  const pause = terminal ? TERMINAL_PAUSE : PLAIN_PAUSE;
  let [step, total, done, began, shown] = ["", 0, 0, 0, 0];
  const clear = terminal ? "\r\u001b[K" : "";
  return {
    begin(name, count) {
      [step, total, done, began] = [name, count, 0, Date.now()];
      shown = terminal ? 0 : began;
      this.advance(0);
    },
    advance(count) {
      done += count;
      const now = Date.now();
      if (now - shown < pause) return;
      shown = now;
      const line = `${step}: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}${left(now - began, done, total)}`;
      stream.write(terminal ? `${clear}${line.slice(0, (stream.columns ?? 80) - 1)}` : `${line}\n`);
    },
    end(result) {
      stream.write(`${clear}${result}\n`);
    },
  };
}

/** " · 2 min left", once enough is done to tell. */
function left(elapsed: number, done: number, total: number): string {
  if (elapsed < GUESS_AFTER || done === 0 || done >= total) return "";
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return seconds < 90 ? ` · ${seconds} s left` : ` · ${Math.round(seconds / 60)} min left`;
}

/** How a step that wrote pages ends. */
export function summary(written: number, all: number): string {
  const count = (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "page" : "pages"}`;
  return `Wrote ${count(written)}${written < all ? `; ${count(all - written)} unchanged` : ""}.`;
}
