/** Stands between texts while they are rendered together: private-use characters no story has. */
const SEAM = "\uE000\uE001\uE000";
const SEAM_HTML = `<p>${SEAM}</p>`;

/** Whether a source would be mistaken at its seams. */
export const holdsSeam = (source: string): boolean => source.includes(SEAM);

/**
 * Renders texts in one call, as parts of one document, so that what one of them defines holds for all.
 * @param after more definitions, and null where the last text stays open to the end of the document.
 * @returns the HTML of each; then, unless `after` is null, what the document ends with (its footnotes). Null where
 * a text ran over its seam.
 */
export function renderTogether(
  texts: string[],
  after: string | null,
  toHtml: (source: string) => string,
): string[] | null {
  const all = after === null ? texts : [...texts, after];
  // Without the last newline, micromark reads raw HTML in a document's last line otherwise than anywhere else.
  const parts = toHtml(`${all.join(`\n\n${SEAM}\n\n`)}\n`).split(SEAM_HTML);
  return parts.length === all.length ? parts : null;
}
