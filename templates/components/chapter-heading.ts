import { type Html, html } from "../html.ts";

/** A chapter's heading with what the author calls it over its title: "Chapter 2" over "The Lamp". */
export function chapterHeading(heading: string, title: string | null): Html {
  if (title === null || title === "" || title === heading || !heading.endsWith(title)) {
    return html`<bdi>${heading}</bdi>`;
  }
  const label = heading.slice(0, -title.length).trimEnd();
  return html`<span class="chapter-label"><bdi>${label.replace(/[:.—–-]$/, "").trimEnd()}</bdi></span> <bdi>${title}</bdi>`;
}
