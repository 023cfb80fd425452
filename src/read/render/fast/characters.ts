/** What a chunk of source holds that needs a second look; bits, so that a chunk's flags add up. */
export const MARKS = 1;
/** `&`, which may start a character reference. */
export const ENTITY = 2;
/** `<`, which may start a tag. */
export const ANGLE = 4;
/** `~`, which may strike words through when doubled. */
export const TILDE = 8;
/** White space at a line's start or end, which is not shown. */
export const TRIM = 16;
/** A line that is an ornament (see isSceneBreak). */
export const ORNAMENT = 32;
/** A line that starts with `>`. */
export const QUOTE = 64;
/** A line that starts a list item or footnote, which may go on after a blank line. */
export const HOLDS = 128;
/** `[`, which may start a link. */
export const LINK = 1024;
/** U+2028, the line separator, which in plain text is a break the author made. */
export const LINES = 512;
/** Anything else that only the full parser can tell. */
export const SLOW = 256;

const table = (entries: Record<string, number>, start = 0): Uint16Array => {
  const kinds = new Uint16Array(128).fill(start);
  for (const [characters, kind] of Object.entries(entries)) {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  }
  return kinds;
};

/** Flags of each ASCII character within a line of Markdown; 0 for plain ones, and for those past ASCII. */
export const MARKDOWN_INSIDE = table({
  "*_": MARKS,
  "&": ENTITY,
  "<": ANGLE,
  "~": TILDE,
  "[": LINK,
  "`\\": SLOW,
  "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000b\u000c\u000e\u000f\u0010\u0011\u0012\u0013":
    SLOW,
  "\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\r": SLOW,
});

/** The same for plain text, in which only emphasis means anything. */
export const TEXT_INSIDE = table({ "*_": MARKS, "&": ENTITY, "<": ANGLE, "/": TILDE });

/** How a line of Markdown may start: nothing to see, or one of the cases of startOfLine. */
export const PLAIN_START = 0;
export const DRAWN_START = 1;
export const DIGIT_START = 2;
export const RULE_START = 3;
export const BULLET_START = 4;
export const QUOTE_START = 5;
export const HASH_START = 6;
export const SLOW_START = 7;

export const MARKDOWN_START = table({
  oOxX: DRAWN_START,
  "0123456789": DIGIT_START,
  "'.,=~%@&^$/<": RULE_START,
  "*_-+": BULLET_START,
  ">": QUOTE_START,
  "#": HASH_START,
  ":|`[\\": SLOW_START,
});

/** Whether a line of plain text that starts with the character may be an ornament. */
export const TEXT_START = table({ "oOxX0'.,=~%@&^$/<>*_-+#:|\\": 1 });
