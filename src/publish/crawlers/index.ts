import { digestOf } from "../digest.ts";
import { fileOf } from "../file.ts";
import type { Publication } from "../publication.ts";
import type { PublishSource } from "../source.ts";
import { robotsText, tdmReservation } from "./robots.ts";
import { sitemaps } from "./sitemap.ts";

/** What tells search engines where to look, and the collectors of text for AI to stay away. */
export function* crawlerPublications(source: PublishSource): Generator<Publication> {
  const { archive, urls } = source;
  const whole = (name: string, text: string) =>
    fileOf(urls.atRoot(name).output, "sitemap", digestOf(text), () => text);
  yield whole("robots.txt", robotsText(source));
  if (archive.settings.aiCrawlers === "refuse")
    yield whole(".well-known/tdmrep.json", tdmReservation(source));
  if (archive.settings.searchEngines === "none") return;
  for (const { name, text } of sitemaps(source)) yield whole(name, text);
}
