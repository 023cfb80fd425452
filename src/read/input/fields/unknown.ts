import { suggest } from "../../../messages/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";
import type { Typed } from "./value.ts";

/** Tells that a value is not of a closed vocabulary. */
export function unknownValue(
  entry: YamlEntry,
  typed: Typed,
  source: FieldSource,
  name: string,
  words: readonly string[],
): void {
  const allowed =
    words.length > 12
      ? `Write its English name, such as English or Brazilian Portuguese, or its code, such as en or pt-BR.`
      : `It can be: ${words.join(", ")}.`;
  if (source.kind === "front-matter") {
    source.tell("field/unknown-value", typed.offset, {
      field: name,
      value: typed.text,
      suggestion: suggest(typed.text, words),
      allowed,
    });
  } else {
    const advice = `If it matters, set the ${name} in front matter. ${allowed}`;
    source.tell("header/value-unread", entry.keyStart, { key: entry.key.trim(), value: typed.text, advice });
  }
}
