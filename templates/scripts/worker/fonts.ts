/** One end of a range of characters: `U+400-45f`, `U+2116`, `U+4??`. */
function rangeOf(text: string): [number, number] {
  const [from = "", to] = text.trim().replace(/^u\+/i, "").split("-");
  const low = Number.parseInt(from.replaceAll("?", "0"), 16);
  const high = Number.parseInt(to ?? from.replaceAll("?", "f"), 16);
  return [low, high];
}

/** A typeface that is only loaded for readers who choose it, and is then on their device already. */
const CHOSEN = /dyslexic/i;

/**
 * The fonts of a style sheet that a text needs: those without a range of characters, and those with one of whose
 * characters the text holds.
 * @param css a built style sheet. @param text HTML will do.
 * @returns addresses as the style sheet writes them.
 */
export function fontsFor(css: string, text: string): string[] {
  let held: number[] | undefined;
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
    const url = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
    if (url === undefined || url.startsWith("data:") || CHOSEN.test(face)) return [];
    const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1]?.split(",").map(rangeOf);
    if (ranges === undefined) return [url];
    held ??= [...new Set(text)].map((character) => character.codePointAt(0) as number);
    const isNeeded = ranges.some(([low, high]) => held?.some((code) => code >= low && code <= high));
    return isNeeded ? [url] : [];
  });
}
