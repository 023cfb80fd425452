import { plainTextToHtml } from "../markdown/dialect.ts";

/** Plain text → HTML whose only marks are paragraphs, line breaks, scene breaks and emphasis. */
export function textToHtml(source: string): string {
  const paragraphs = source.split(/\n(?:[ \t]*\n)+/);
  return plainTextToHtml(paragraphs.map((one) => one.replace(/[ \t]*\n[ \t]*/g, "\n")).join("\n\n"));
}
