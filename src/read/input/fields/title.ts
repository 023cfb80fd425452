import type { StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";
import { typedText } from "./value.ts";

/** Longest title that AO3 and common reading apps take, in characters. */
const MAX_TITLE = 255;

/** The title as typed, on one line; in a plain text header, without quotes around the whole of it. */
export function readTitle(entry: YamlEntry, source: FieldSource): Partial<StoryFields> {
  const typed = typedText(entry, source, "title");
  let title =
    typed?.text
      .trim()
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .join(" ") ?? "";
  if (source.kind === "header") title = title.replace(/^(?:"([^"]+)"|“([^”]+)”|«([^»]+)»)$/, "$1$2$3");
  if (title === "") return {};
  const length = [...title].length;
  if (length > MAX_TITLE && typed && source.kind === "front-matter") {
    source.tell("field/long-title", typed.offset, { length });
  }
  return { title };
}
