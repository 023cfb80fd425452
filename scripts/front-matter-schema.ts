import { z } from "zod";
import { frontMatterKey, KNOWN_KEYS } from "../src/read/input/aliases/keys.ts";
import { FrontMatterSchema } from "../src/records/front-matter.ts";

type Json = { [key: string]: unknown };

/** Keys that set no one field of the record, or a part of one. */
const OWN: Record<string, string> = {
  chapterCount: "How many chapters there are and will be: 3/?, 3/5, or 5.",
  complete: "Whether the story is finished: yes or no.",
  seriesPosition: "The story's place in its series: a number.",
  genre: "Kinds of story, such as Angst or Hurt/Comfort: they become additional tags.",
  originUrl: "The address where the story was first published.",
  originArchive: "The archive where the story was first published.",
  permission: "The licence, or the permission by which the story is here.",
  inspiredBy: "A work this one was inspired by: Title by Creator <https://…>.",
  translationOf: "The work this one translates: Title by Creator <https://…>.",
  remixOf: "The work this one remixes: Title by Creator <https://…>.",
  podficOf: "The work this one reads aloud: Title by Creator <https://…>.",
};

/**
 * The JSON Schema that editors complete front matter by. It is wider than the record's own schema, as Fanlight
 * reads more spellings than an editor should have to know: a list may be one line, a rating `PG-13`.
 */
export function frontMatterJsonSchema(): Json {
  const strict = z.toJSONSchema(FrontMatterSchema) as { properties: Record<string, Json> };
  const properties: Record<string, Json> = {};
  for (const [name, property] of Object.entries(strict.properties)) properties[name] = loose(property);
  for (const key of KNOWN_KEYS) {
    const target = frontMatterKey(key);
    if (target === null || properties[key]) continue;
    const same = properties[target];
    properties[key] = same
      ? { ...same, description: `The same as ${target}. ${same.description}` }
      : { description: OWN[target] ?? "", ...ANY_TEXT };
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Fanlight front matter",
    description:
      "What may stand between the two --- lines at the head of a story file. docs/story-format.md tells more. Capitals, spaces, hyphens and underscores in names do not count.",
    type: "object",
    properties,
    $defs: { text: TEXT },
  };
}

/** YAML in an editor takes `1984` for a number and `no` for a truth value; Fanlight reads both as typed. */
const TEXT: Json = { type: ["string", "number", "boolean", "null"] };
const ANY_TEXT: Json = { $ref: "#/$defs/text" };

function loose(schema: Json): Json {
  const { description, ...shape } = schema;
  return { ...(description !== undefined && { description }), ...looseShape(shape) };
}

function looseShape(shape: Json): Json {
  if (shape.type === "array") {
    const items = looseShape((shape.items ?? {}) as Json);
    const one = (items.anyOf as Json[] | undefined) ?? [items];
    return { anyOf: [{ type: "array", items }, ...one] };
  }
  if (shape.type === "object") return { anyOf: [{ type: "object" }, ANY_TEXT] };
  if (shape.enum) return { anyOf: [{ enum: shape.enum }, ANY_TEXT] };
  return ANY_TEXT;
}

/** The text of front-matter.schema.json. */
export const schemaFile = (): string => `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`;
