import {
  type LineIndex,
  lineIndex,
  type Message,
  message,
  type Place,
  type RuleId,
} from "../../../messages/index.ts";
import type { DateOrder } from "./date.ts";

/** Where fields are being read from, and where messages about them go. */
export interface FieldSource {
  text: string;
  /** `front-matter`: the maintainer's word, so a fault is told. `header`: found in the text, so it is mild. */
  kind: "front-matter" | "header";
  /** How `1/2/2005` is to be read here. */
  dateOrder: DateOrder;
  messages: Message[];
  place(offset: number): Place;
  tell<Id extends RuleId>(ruleId: Id, offset: number, values: Parameters<typeof message<Id>>[2]): void;
}

/** Makes the source of one file's fields. */
export function fieldSource(text: string, file: string, kind: FieldSource["kind"]): FieldSource {
  const messages: Message[] = [];
  let lines: LineIndex | undefined;
  const place = (offset: number): Place => {
    lines ??= lineIndex(text);
    return { file, ...lines.at(offset) };
  };
  return {
    text,
    kind,
    dateOrder: "unknown",
    messages,
    place,
    tell: (ruleId, offset, values) => messages.push(message(ruleId, place(offset), values)),
  };
}
