import { z } from "zod";

/** The schema without its default and without its null. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}

const acceptsNull = (schema: z.ZodType): boolean => schema.safeParse(null).success;

/** In plain words, what a setting should be; and the words it can be, if there are but a few. */
export function wantedOf(schema: z.ZodType): { wanted: string; words: string[] } {
  const bare = unwrapped(schema);
  const none = acceptsNull(schema) ? ["none"] : [];
  if (bare instanceof z.ZodEnum) {
    const words = [...bare.options.map(String), ...none];
    return { wanted: `one of ${words.map((word) => `“${word}”`).join(", ")}`, words };
  }
  if (bare instanceof z.ZodBoolean) return { wanted: "yes or no", words: ["yes", "no"] };
  if (bare instanceof z.ZodNumber) {
    return { wanted: `a whole number from ${bare.minValue} to ${bare.maxValue}`, words: [] };
  }
  if (bare instanceof z.ZodArray) return { wanted: "a list of names", words: [] };
  if (bare instanceof z.ZodObject || bare instanceof z.ZodRecord) {
    return { wanted: "a block of “name: value” lines, each set in by two spaces", words: [] };
  }
  const issue = bare.safeParse("\u0000").error?.issues[0] ?? bare.safeParse("").error?.issues[0];
  const own = issue && issue.code === "invalid_format" ? issue.message : null;
  return { wanted: own ?? "a line of text", words: [] };
}
