import { plainTextToHtml } from "../markdown/dialect.ts";

/**
 * Plain text → HTML whose only marks are paragraphs, line breaks, scene breaks and emphasis. A newline is where a
 * program wrapped the line; U+2028 (line separator) is a break that the author made.
 */
export function textToHtml(source: string): string {
  const paragraphs = source.split(/\n(?:[ \t]*\n)+/);
  return plainTextToHtml(
    paragraphs
      .map((one) => one.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/[ \t]*\u2028[ \t]*/g, "  \n"))
      .join("\n\n"),
  );
}
