import { z } from "zod";

/** Safe HTML: it has passed the sanitiser and may be placed into a page as it is. */
export const RichText = z.string();

/** A calendar date as precise as the author gave it: `2009`, `2009-07` or `2009-07-14`. */
export const DateText = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date like 2009, 2009-07 or 2009-07-14");

/** A BCP 47 language tag: `en`, `pt-BR`. */
export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "a language code like en or pt-BR");

/** An http(s) address that a browser can make sense of. */
export const WebAddress = z
  .string()
  .regex(/^https?:\/\/\S+$/i, "an address that starts with https://")
  .refine((text) => URL.canParse(text), "an address that starts with https://");
