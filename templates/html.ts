/** HTML that may be placed into a page as it is. Made by `html` and `raw` alone. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What a hole in an `html` literal takes: text is escaped, lists are joined, nothing prints nothing. */
export type Hole = Html | string | number | null | undefined | false | readonly Hole[];

const NEEDS_ESCAPE = /[&<>"']/;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for element content and for quoted attribute values alike. */
export function escapeHtml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"']/g, (char) => ESCAPES[char] as string) : text;
}

/** Marks a string as safe. Only for a record's rich text, which has passed the sanitiser, and for our own markup. */
export function raw(safe: string): Html {
  return new Html(safe);
}

/** Template tag: everything in a hole is escaped unless it is `Html` already. */
export function html(strings: TemplateStringsArray, ...holes: Hole[]): Html {
  let out = strings[0] as string;
  for (let i = 0; i < holes.length; i++) {
    out += print(holes[i]) + (strings[i + 1] as string);
  }
  return new Html(out);
}

/** Joins parts with text between them, leaving out those that print nothing. */
export function join(parts: readonly Hole[], separator: Hole): Html {
  return new Html(parts.map(print).filter(Boolean).join(print(separator)));
}

function print(hole: Hole): string {
  if (typeof hole === "string") return escapeHtml(hole);
  if (hole instanceof Html) return hole.value;
  if (hole === null || hole === undefined || hole === false) return "";
  if (typeof hole === "number") return String(hole);
  let out = "";
  for (const item of hole) out += print(item);
  return out;
}
