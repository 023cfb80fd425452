import slugify from "@sindresorhus/slugify";
import type { StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import type { FieldSource } from "./source.ts";
import { plainText } from "./value.ts";

/** Names Windows keeps for devices, whatever follows a dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const MAX_SLUG = 80;

/** The slug, if it is safe in any address and on any file system; refused with a suggestion if not. */
export function readSlug(entry: YamlEntry, source: FieldSource): Partial<StoryFields> {
  const typed = plainText(entry, source, "slug", "small letters, digits and hyphens");
  if (!typed?.text) return {};
  const slug = typed.text;
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= MAX_SLUG && !RESERVED.test(slug))
    return { slug };
  const made = slugify(slug.slice(0, 200)).slice(0, MAX_SLUG).replace(/-+$/, "");
  const suggestion = RESERVED.test(made) ? `${made}-story` : made || null;
  source.tell("field/bad-slug", typed.offset, { value: slug, suggestion });
  return {};
}
