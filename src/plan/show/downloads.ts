import type { Download } from "../views.ts";
import type { ViewContext } from "./context.ts";

/** The files a story is offered as. */
export function storyDownloads(slug: string, context: ViewContext): Download[] {
  const { archive, urls } = context;
  const { epub, azw3, pdf, html, text } = archive.settings.downloads;
  const { withheld = [] } = context.blurb(slug);
  const formats: [boolean, Download["format"]][] = [
    [epub, "epub"],
    [azw3, "azw3"],
    [pdf, "pdf"],
    [html, "html"],
    [text, "txt"],
  ];
  return formats.flatMap(([isMade, format]) =>
    isMade && !withheld.includes(format) ? [{ format, url: urls.storyFile(slug, format).url }] : [],
  );
}

/** The files a series is offered as. */
export function seriesDownloads(slug: string, { archive, urls }: ViewContext): Download[] {
  return archive.settings.downloads.epub ? [{ format: "epub", url: urls.seriesFile(slug, "epub").url }] : [];
}
