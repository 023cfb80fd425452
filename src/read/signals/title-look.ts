import { type Heading, numbered, readHeading } from "./heading.ts";
import { mailHeader } from "./transport.ts";

const SMALL =
  /^(?:a|an|the|of|and|or|in|on|at|to|for|from|with|by|is|as|but|nor|vs|v|de|la|le|les|el|los|du|des|und|der|die|das|e|y|et|o)$/i;
/** Time and place slugs, salutations, directions of a script. */
const SLUG =
  /^(?:int\.|ext\.|dear\b|to:|from:|fade\b|cut to)|\b(?:\d{1,2}:\d{2}|\d{1,2}\s?[ap]\.?m\.?)(?!\p{L})|,$|(?:^|\s)(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),/iu;
export const OPENS_SPEECH = /^["“”«„‘'*_]*["“«„‘—–-]/u;
const LETTER_SPACED = /^(?:[\p{L}'’&!?] +){3,}[\p{L}'’!?]$/u;
/** Marks drawn around a title. */
const ORNAMENT = /^[\s.:~*=<>|•_-]+(?=[\p{L}\p{N}\p{P}])|\s[\s.:~*=<>|•_-]+$/gu;
const HAN = /\p{Script=Han}/u;
const RATING = /\b(?:G|PG|PG-?13|R|NC-?17|K\+?|T|M|gen|slash|het)\b/;

/** How much a line looks like a title by its case and marks: below 0 it does not. */
export function looksLikeTitle(line: string): number {
  const text = line.replace(ORNAMENT, "");
  if (text.length > 100 || !/[\p{L}\p{N}]/u.test(text)) return -5;
  if (LETTER_SPACED.test(text)) return 4;
  if (SLUG.test(text) || mailHeader(text) !== null) return -4;
  if (/^《.+》$/u.test(text)) return 4;
  let score = /(?<!\.\.)[.;:。；：，]$/u.test(text) ? -2.5 : 0;
  if (HAN.test(text)) return score + (text.length < 16 && !/[。！？，]/u.test(text) ? 1.5 : -2);
  const words = text.split(/\s+/);
  const capitals = words.filter(
    (word) => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL.test(word) || !/\p{L}/u.test(word),
  );
  const isUpper = text === text.toUpperCase() && text !== text.toLowerCase();
  if (isUpper) score += 2;
  else if (capitals.length === words.length) score += words.length > 1 ? 1.5 : 0.5;
  else score -= capitals.length < words.length / 2 ? 2 : 0.5;
  return words.length > 10 ? score - 1 : score;
}

/**
 * The title in "Title (Pairing, PG-13)", "Title (2/5)", "Title, A/B, PG-13"; null where nothing of the kind
 * stands behind it.
 */
export function taggedTitle(text: string): string | null {
  const headed = titleWithHeading(text);
  if (headed !== null) return headed.title;
  const bracket =
    /^(.{2,80}?)\s*[([](.{1,60})[)\]]\s*(?:\d+\s*\/\s*[\d?]+|(?:G|PG|PG-?13|R|NC-?17|M|T|K\+?))?$/u.exec(
      text,
    );
  if (bracket && isTag(bracket[2] ?? "")) return bracket[1] ?? null;
  const parts = text.split(/,\s+/);
  const first = parts.slice(1).findIndex((part) => isTag(part));
  const isTagged = parts.slice(first + 1).every((part) => isTag(part)) || RATING.test(parts.at(-1) ?? "");
  if (first >= 0 && isTagged && parts.some((part) => RATING.test(part)))
    return parts.slice(0, first + 1).join(", ");
  const count = /^(.{2,80}?)[\s,:–-]+(?:part |pt\.? )?\d{1,3}\s*\/\s*(?:\d{1,3}|\?)$/iu.exec(text);
  return count?.[1] ?? null;
}

function isTag(text: string): boolean {
  return (
    /\p{L}\s?\/\s?\p{L}|^\d{1,3}\s*\/\s*[\d?]{1,3}$|^\d{1,3} of \d{1,3}$|^one-?shot$/iu.test(text) ||
    RATING.test(text)
  );
}

/** What FanFiction.Net's page has before a story's title. */
export const SITE_BUTTON = /^follow\/fav(?:orite)?\s*(?=\S)/i;

/** A title without what is not its own: spaces between letters, book marks, tags behind it. */
export function bareTitle(text: string): string {
  const own = text.replace(SITE_BUTTON, "");
  const title = (taggedTitle(own) ?? own)
    .replace(ORNAMENT, "")
    .trim()
    .replace(/^【[^】]{1,20}】(?=\s*\P{P})/u, "")
    .replace(/^《(.+)》$/u, "$1")
    .trim();
  if (!LETTER_SPACED.test(title)) return title;
  return title
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}

const COUNT = /(?:^|[\s([,-])(?:part\s+|pt\.?\s*)?(\d{1,3})\s*(?:\/|\bof\b)\s*(\d{1,3}|\?+|x+)[)\]]?\W*$/iu;

/** The chapter in "Title (2/5)", "Title, part 2 of 5", "Title – Chapter 4"; null where there is none. */
export function partOf(title: string): Heading | null {
  const headed = titleWithHeading(title);
  if (headed !== null) return headed.heading;
  const [, number, total] = COUNT.exec(title) ?? [];
  return number === undefined || total === "1" ? null : numbered(Number(number));
}

const PARTED = /^(.{2,80}?)\s*(?:\s[-–—|:]+\s|,\s|:\s)\s*(\S.{1,80})$/u;

const CHINESE_PARTED = /^(\P{L}?\p{Script=Han}[^第]{1,30}?)\s+(第.{1,40})$/u;

/** "Title – Chapter 4": the story's title and the chapter it is printed over. */
function titleWithHeading(text: string): { title: string; heading: Heading } | null {
  const found = PARTED.exec(text) ?? CHINESE_PARTED.exec(text);
  const heading = found?.[2] === undefined ? null : readHeading(found[2]);
  if (found?.[1] === undefined || heading?.division == null || heading.number === null) return null;
  return readHeading(found[1])?.division == null ? { title: found[1], heading } : null;
}
