import { html } from "../../../templates/html.ts";
import { needsConsent } from "../../plan/consent.ts";
import type { StoryHead } from "../../records/index.ts";
import { realDate } from "../dates.ts";
import type { PublishSource } from "../source.ts";

/** Addresses in one sitemap at most (sitemaps.org, "Sitemap file requirements", allows 50,000). */
const ADDRESSES = 45_000;

interface Address {
  url: string;
  /** As precise as the author gives it; null where unknown. */
  changed: string | null;
}

/** Every address search engines may list, as sitemaps; and their index where there are several. */
export function sitemaps(source: PublishSource): { name: string; text: string }[] {
  const all = [...addresses(source)];
  if (all.length <= ADDRESSES) return [{ name: "sitemap.xml", text: sitemap(all) }];
  const parts = Array.from({ length: Math.ceil(all.length / ADDRESSES) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: sitemap(all.slice(at * ADDRESSES, (at + 1) * ADDRESSES)),
  }));
  const { urls } = source;
  const places = parts.map(
    ({ name }) => html`<sitemap><loc>${urls.absolute(urls.atRoot(name).url)}</loc></sitemap>\n`,
  );
  const index = html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}</sitemapindex>\n`;
  return [{ name: "sitemap.xml", text: `<?xml version="1.0" encoding="UTF-8"?>\n${index.value}` }, ...parts];
}

function sitemap(all: Address[]): string {
  const { value } = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all.map(
    ({ url, changed }) =>
      html`<url><loc>${url}</loc>${changed !== null && html`<lastmod>${changed}</lastmod>`}</url>\n`,
  )}</urlset>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${value}`;
}

function* addresses({ archive, urls }: PublishSource): Generator<Address> {
  const { consentRating, searchEngines } = archive.settings;
  const isListed = ({ rating }: StoryHead) => searchEngines === "all" || !needsConsent(rating, consentRating);
  const at = (place: { url: string }, changed: string | null = null) => ({
    url: urls.absolute(place.url),
    changed: realDate(changed),
  });
  yield at(urls.home());
  yield at(urls.about());
  for (const head of archive.stories.values()) {
    if (!isListed(head)) continue;
    const changed = head.updatedAt ?? head.publishedAt;
    yield at(urls.story(head.slug), changed);
    for (const { position, publishedAt } of head.chapters) {
      yield at(urls.chapter(head.slug, position), publishedAt ?? changed);
    }
  }
  for (const { slug } of archive.series) yield at(urls.series(slug));
  for (const { slug } of archive.creators) yield at(urls.list({ kind: "creators", slug }));
  for (const kind of ["fandoms", "relationships", "characters", "additionalTags"] as const) {
    for (const { slug } of archive.tags[kind]) yield at(urls.list({ kind, slug }));
  }
}
