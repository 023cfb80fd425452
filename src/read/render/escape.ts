/** Text as HTML that shows it as it was typed. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&#x26;").replaceAll("<", "&#x3C;");
}

/** A source as HTML that shows it as it was typed: paragraphs at blank lines, and every line on its own. */
export function asTyped(source: string): string {
  const blocks = source.split(/\n(?:[ \t]*\n)+/).filter((block) => block.trim() !== "");
  return blocks.map((block) => `<p>${escapeText(block.trim()).replaceAll("\n", "<br>\n")}</p>`).join("\n");
}
