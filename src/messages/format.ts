import pc from "picocolors";
import type { Message, Severity } from "./message.ts";

/** How messages are shown. */
export interface FormatOptions {
  /** Use colour: only ever on a terminal. */
  colour?: boolean;
  /** Gives one line of a file (from 1), to show where a message points; null where it is not to be had. */
  lineOf?: (file: string, line: number) => string | null;
}

const ORDER: Severity[] = ["fatal", "error", "warning", "info"];
const WORDS: Record<Severity, string> = {
  fatal: "left out",
  error: "error",
  warning: "warning",
  info: "note",
};
/** Longest piece of a source line that is shown. */
const EXCERPT = 90;

/**
 * Prints messages for people: by file, then by place; each with what happened, the line it points at, what to
 * do, and the rule's id; and a line that counts them. "" for no messages.
 */
export function formatMessages(messages: Message[], options: FormatOptions = {}): string {
  if (messages.length === 0) return "";
  const shown = sortMessages(messages).map((each) => formatMessage(each, options));
  return `${shown.join("\n\n")}\n\n${summarise(messages, options)}\n`;
}

/** One message, over several lines, without a line end. */
export function formatMessage(message: Message, options: FormatOptions = {}): string {
  const c = pc.createColors(options.colour === true);
  const paint = { fatal: c.red, error: c.red, warning: c.yellow, info: c.cyan }[message.severity];
  const head = `${c.bold(visible(whereOf(message)))}  ${paint(c.bold(WORDS[message.severity]))}  ${c.dim(message.ruleId)}`;
  const excerpt = excerptOf(message, options).map((line) => c.dim(line));
  const advice = `  ${c.green("→")} ${visible(message.advice)}`;
  return [head, `  ${visible(message.reason)}`, ...excerpt, advice].join("\n");
}

/** Shows characters that could steer a terminal or turn the line round as their codes: `\u001b`. */
const visible = (text: string) =>
  text.replace(
    /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** `file:line:column`, as far as it is known. */
export function whereOf({ file, line, column }: Message): string {
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** By file, then place, then how bad. Does not change the list given. */
export function sortMessages(messages: Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      compare(a.ruleId, b.ruleId),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether any message says that something was lost. */
export const hasErrors = (messages: Message[]): boolean =>
  messages.some(({ severity }) => severity === "error" || severity === "fatal");

/** `1 story left out, 2 errors, 3 warnings, 1 note in 2 files.` */
export function summarise(messages: Message[], options: FormatOptions = {}): string {
  const c = pc.createColors(options.colour === true);
  const counts = ORDER.flatMap((severity) => {
    const count = messages.filter((each) => each.severity === severity).length;
    if (count === 0) return [];
    if (severity === "fatal") return `${count} ${count === 1 ? "file" : "files"} left out`;
    return `${count} ${WORDS[severity]}${count === 1 ? "" : "s"}`;
  });
  const files = new Set(messages.map(({ file }) => file)).size;
  return c.bold(`${counts.join(", ")} in ${files} ${files === 1 ? "file" : "files"}.`);
}

/** The line a message points at, with a mark under the place; cut to a window when it is long. */
function excerptOf({ file, line, column }: Message, { lineOf }: FormatOptions): string[] {
  if (!lineOf || line === undefined) return [];
  const whole = lineOf(file, line)?.replace(/\t/g, " ").trimEnd();
  if (!whole) return [];
  const at = Math.min((column ?? 1) - 1, whole.length);
  const from = at > EXCERPT - 20 ? at - 20 : 0;
  const text = whole.slice(from, from + EXCERPT).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
  const gutter = `${line} | `;
  const mark = column === undefined ? [] : [`  ${" ".repeat(gutter.length + at - from)}^`];
  return [`  ${gutter}${text}`, ...mark];
}
