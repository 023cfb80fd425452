import { below, type Random, zipf } from "./random.ts";
import { capital, word, wordAt } from "./words.ts";

/** How one author types: their quotes, dashes, scene breaks and emphasis, and whether lines are wrapped by hand. */
export interface Style {
  curly: boolean;
  dash: string;
  wrap: boolean;
  sceneBreak: string;
  underscores: boolean;
  /** Given names of the story's characters. */
  cast: string[];
}

export function styleOf(random: Random, cast: string[]): Style {
  return {
    curly: random() < 0.35,
    dash: random() < 0.6 ? "—" : "--",
    wrap: random() < 0.1,
    sceneBreak: random() < 0.5 ? "* * *" : "---",
    underscores: random() < 0.2,
    cast,
  };
}

export function clause(random: Random, style: Style, length: number): string {
  const words = Array.from({ length }, () =>
    random() < 0.025 ? (style.cast[below(random, style.cast.length)] as string) : word(random),
  );
  const text = words.join(" ");
  return style.curly ? text.replaceAll("'", "’") : text;
}

export function sentence(random: Random, style: Style): string {
  let text = capital(clause(random, style, 5 + below(random, 14)));
  if (random() < 0.35) text += `, ${clause(random, style, 3 + below(random, 6))}`;
  if (random() < 0.06) text += style.dash + clause(random, style, 3 + below(random, 5));
  return text + (random() < 0.06 ? "?" : random() < 0.05 ? "!" : random() < 0.03 ? "..." : ".");
}

function dialogue(random: Random, style: Style): string {
  const [open, close] = style.curly ? ["“", "”"] : ['"', '"'];
  const mark = random() < 0.25 ? "?" : random() < 0.15 ? "!" : ",";
  const speaker = style.cast[below(random, style.cast.length)] as string;
  let text = `${open}${capital(clause(random, style, 3 + below(random, 10)))}${mark}${close} ${speaker} ${wordAt(zipf(random, 400))}.`;
  if (random() < 0.5) text += ` ${sentence(random, style)}`;
  if (random() < 0.45) text += ` ${open}${sentence(random, style)}${close}`;
  return text;
}

function emphasised(random: Random, style: Style, text: string): string {
  const words = text.split(" ");
  const from = 1 + below(random, Math.max(1, words.length - 2));
  const to = Math.min(words.length - 1, from + 1 + below(random, 3));
  if (to <= from) return text;
  const inner = words.slice(from, to).join(" ").replace(/[*_]/g, "");
  words.splice(from, to - from, style.underscores ? `_${inner}_` : `*${inner}*`);
  return words.join(" ");
}

function wrapped(text: string): string {
  let out = "";
  let column = 0;
  for (const item of text.split(" ")) {
    if (column > 0 && column + item.length > 72) {
      out += "\n";
      column = 0;
    } else if (column > 0) {
      out += " ";
      column += 1;
    }
    out += item;
    column += item.length;
  }
  return out;
}

/** One paragraph, with the markup real stories hold about as often as they hold it. */
export function paragraph(random: Random, style: Style): string {
  let text =
    random() < 0.45
      ? dialogue(random, style)
      : Array.from({ length: 2 + below(random, 5) }, () => sentence(random, style)).join(" ");
  const x = random();
  if (x < 0.12) text = emphasised(random, style, text);
  else if (x < 0.13) text = `**${capital(clause(random, style, 2))}** ${text}`;
  else if (x < 0.134) text = text.replace(/ and /, " & ");
  else if (x < 0.137) text += ` <em>${clause(random, style, 2)}</em>`;
  else if (x < 0.139) text += ` [${clause(random, style, 2)}](https://example.org/${below(random, 1e6)})`;
  else if (x < 0.142) text = `${text.slice(0, -1)}  \n${sentence(random, style)}`;
  return style.wrap ? wrapped(text) : text;
}
