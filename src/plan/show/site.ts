import { renderRich } from "../../read/render/index.ts";
import { type Archive, TAG_KINDS } from "../../records/index.ts";
import type { Urls } from "../urls.ts";
import type { Site } from "../views.ts";
import { HEADINGS, WORDS } from "../words.ts";

/** What every page knows of the site. */
export function siteOf(archive: Archive, urls: Urls, assets: Record<string, string>): Site {
  const { settings } = archive;
  const index = (kind: Parameters<Urls["index"]>[0]) => urls.index(kind).url;
  const addresses = {
    home: urls.home().url,
    stories: urls.list({ kind: "stories", slug: "" }).url,
    recent: urls.list({ kind: "recent", slug: "" }).url,
    titles: index("titles"),
    fandoms: index("fandoms"),
    creators: index("creators"),
    series: index("series"),
    tags: index("additionalTags"),
    about: urls.about().url,
    search: urls.search().url,
    library: urls.library().url,
    finder: urls.finder().url,
    openSearch: urls.openSearch().url,
    searchIndex: urls.searchIndex().url,
    webApp: urls.webApp().url,
    icon: urls.icon("touch").url,
    worker: settings.offline ? urls.worker().url : null,
  };
  return {
    name: settings.name,
    tagline: settings.tagline,
    about:
      settings.about === ""
        ? ""
        : renderRich(settings.about, { format: "markdown", idPrefix: "about-" }).html,
    language: settings.language,
    address: urls.address,
    base: urls.base,
    contact: settings.contact,
    nav: [
      { name: WORDS.stories, url: addresses.stories, shown: true },
      { name: HEADINGS.fandoms, url: addresses.fandoms, shown: archive.tags.fandoms.length > 0 },
      { name: HEADINGS.creators, url: addresses.creators, shown: archive.creators.length > 0 },
      { name: HEADINGS.series, url: addresses.series, shown: archive.series.length > 0 },
      { name: WORDS.tags, url: addresses.tags, shown: archive.tags.additionalTags.length > 0 },
      { name: HEADINGS.titles, url: addresses.titles, shown: true },
      { name: WORDS.search, url: addresses.search, shown: true },
      { name: WORDS.library, url: addresses.library, shown: true },
    ].flatMap(({ shown, ...link }) => (shown ? [link] : [])),
    tagIndexes: TAG_KINDS.filter((kind) => archive.tags[kind].length > 0).map((kind) => ({
      name: HEADINGS[kind],
      url: index(kind),
    })),
    assets,
    urls: addresses,
  };
}
