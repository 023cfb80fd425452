import { type Html, html } from "../../../templates/html.ts";
import type { BookPage, BookSource } from "./book.ts";
import { documentOf } from "./document.ts";

/** The table of contents, as a page of the book and for the reader's own menu, and the landmarks. */
export function navDocument({ title, words: w }: BookSource, pages: BookPage[]): string {
  const first = pages.find(({ type }) => type === "chapter");
  return documentOf({
    title: `${title} · ${w.contents}`,
    language: w.tag,
    type: "frontmatter",
    body: html`<nav epub:type="toc" id="toc" role="doc-toc" aria-label="${w.contents}"><h1>${w.contents}</h1>
<ol>
${entries(pages)}</ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="${w.landmarks}">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${w.cover}</a></li>
<li><a epub:type="titlepage" href="${pages[0]?.file}">${w.titlePage}</a></li>
<li><a epub:type="toc" href="nav.xhtml">${w.contents}</a></li>
${first && html`<li><a epub:type="bodymatter" href="${first.file}">${w.startReading}</a></li>`}
</ol></nav>`,
  });
}

/** Pages at depth 0, each with those of depth 1 that follow it. */
function entries(pages: BookPage[]): Html[] {
  const groups: BookPage[][] = [];
  for (const page of pages) {
    if (page.depth === 0) groups.push([page]);
    else groups.at(-1)?.push(page);
  }
  return groups.map(([head, ...below]) =>
    head === undefined
      ? html``
      : html`<li>${entry(head)}${below.length > 0 && html`\n<ol>${below.map((page) => html`<li>${entry(page)}</li>\n`)}</ol>`}</li>\n`,
  );
}

const entry = ({ file, title }: BookPage): Html => html`<a href="${file}">${title.trim() || "·"}</a>`;

/** The page that shows the cover. */
export function coverDocument({ title, words: w }: BookSource): string {
  return documentOf({
    title,
    language: w.tag,
    type: "cover",
    body: html`<p class="cover"><img src="cover.svg" alt="${w.coverOf(title)}" role="doc-cover"/></p>`,
  });
}
