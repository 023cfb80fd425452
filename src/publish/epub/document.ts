import { type Html, html, raw } from "../../../templates/html.ts";
import { directionOf } from "../../../templates/languages.ts";
import { xmlText } from "../xml.ts";

/** A language tag fit for XML and for a book's metadata; `und` where it is none. */
export function languageTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "und";
  } catch {
    return "und";
  }
}

/** One XHTML document of a book. @param type its place in the book, for readers that go by structure. */
export function documentOf(page: { title: string; language: string; type: string; body: Html }): string {
  const language = languageTag(page.language);
  const { value } =
    html`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"${
      directionOf(language) === "rtl" && raw(' dir="rtl"')
    }>
<head><meta charset="utf-8"/><title>${page.title.trim() || "·"}</title><link rel="stylesheet" href="book.css"/></head>
<body epub:type="${page.type}">
${page.body}
</body>
</html>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${xmlText(value)}`;
}
