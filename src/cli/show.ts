import { readFileSync } from "node:fs";
import { formatMessages, type Message } from "../messages/index.ts";
import { decode } from "../read/input/index.ts";

/** Whether colour may be used on a stream: on a terminal, unless NO_COLOR is set (no-color.org). */
export const mayColour = (stream: { isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR;

/** The messages as they are printed on `stream`, each with the line it points at. */
export function shown(messages: Message[], stream: { isTTY?: boolean }): string {
  return formatMessages(messages, { colour: mayColour(stream), lineOf: lineReader() });
}

/** Reads lines of the files messages name; the last file read is kept. */
function lineReader(): (file: string, line: number) => string | null {
  let open = "";
  let lines: string[] = [];
  return (file, line) => {
    if (file !== open) {
      open = file;
      try {
        lines = decode(readFileSync(file), file).text.split(/\r\n|\r|\n/);
      } catch {
        lines = [];
      }
    }
    return lines[line - 1] ?? null;
  };
}
