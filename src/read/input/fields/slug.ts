import type { StoryFields } from "../../../records/index.ts";
import { slugOf } from "../../../records/slug.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";
import { plainText } from "./value.ts";

/** The slug, if it is safe in any address and on any file system; refused with a suggestion if not. */
export function readSlug(entry: YamlEntry, source: FieldSource): Partial<StoryFields> {
  const typed = plainText(entry, source, "slug", "small letters, digits and hyphens");
  if (!typed?.text) return {};
  const suggestion = slugOf(typed.text.slice(0, 300));
  if (suggestion === typed.text) return { slug: suggestion };
  if (source.kind === "front-matter")
    source.tell("field/bad-slug", typed.offset, { value: typed.text, suggestion });
  return {};
}
