import type { Download } from "../views.ts";
import type { ViewContext } from "./context.ts";

/** The files a story is offered as. */
export function storyDownloads(slug: string, { archive, urls }: ViewContext): Download[] {
  const { epub, html, text } = archive.settings.downloads;
  const formats: [boolean, Download["format"]][] = [
    [epub, "epub"],
    [html, "html"],
    [text, "txt"],
  ];
  return formats.flatMap(([isMade, format]) =>
    isMade ? [{ format, url: urls.storyFile(slug, format).url }] : [],
  );
}

/** The files a series is offered as. */
export function seriesDownloads(slug: string, { archive, urls }: ViewContext): Download[] {
  return archive.settings.downloads.epub ? [{ format: "epub", url: urls.seriesFile(slug, "epub").url }] : [];
}
