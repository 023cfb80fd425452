import { coverFile } from "../../../templates/components/cover.ts";
import { wordsFor } from "../../../templates/words/index.ts";
import { displayTitle } from "../../records/index.ts";
import { digestOf, storyDigest } from "../digest.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { xmlText } from "../xml.ts";
import { atomPage } from "./atom.ts";
import { jsonPage, publicationJson } from "./json.ts";
import { fileOfPage, pagesOf } from "./page.ts";
import { shelves } from "./shelves.ts";

/** A catalogue of the EPUBs that e-book readers can browse, in OPDS 1.2 and 2.0; none where no EPUBs are made. */
export function* cataloguePublications(source: PublishSource): Generator<Publication> {
  const { archive, urls } = source;
  const { settings } = archive;
  if (!settings.opds || !settings.downloads.epub) return;
  const w = wordsFor(settings.language);
  const site = [urls.address, settings.name, settings.language];
  for (const shelf of shelves(source, w)) {
    for (const page of pagesOf(shelf)) {
      const inputs = digestOf([site, shelf.inputs]);
      const file = (extension: string) =>
        urls.catalogue(fileOfPage(shelf.folder, page.page, extension)).output;
      yield fileOf(file("xml"), "catalogue", inputs, () => atomPage(page, source, w));
      yield fileOf(file("json"), "catalogue", inputs, () => jsonPage(page, source, w));
    }
  }
  for (const head of archive.stories.values()) {
    const { output } = urls.catalogue(`stories/${head.slug}.json`);
    yield fileOf(output, "catalogue", digestOf([site, storyDigest(head)]), () =>
      publicationJson(head, source, w),
    );
    const title = displayTitle(head);
    const seed = `${head.slug}\n${head.fandoms[0] ?? ""}`;
    yield fileOf(urls.storyFile(head.slug, "svg").output, "catalogue", digestOf([seed, title]), () =>
      coverFile(seed, xmlText(title)),
    );
  }
}
