import type { PageBase, Site } from "../../src/plan/views.ts";
import { linkTo } from "./sample-stories.ts";

/** An address in the archive. */
export const at = (path: string) => `/fic/${path}`;

/** An archive called The Lamp Room, under `/fic/`. */
export const site: Site = {
  name: "The Lamp Room",
  tagline: "Stories left burning in the window",
  about:
    "<p>An archive of stories from a mailing list that met between 1998 and 2011, kept by two of its readers. Everything here was sent in by the person who wrote it, or is here with their leave.</p>",
  language: "en",
  address: "https://example.org/fic/",
  base: "/fic/",
  contact: "keeper@example.org",
  nav: [
    { name: "Stories", url: at("stories/") },
    { name: "Fandoms", url: at("fandoms/") },
    { name: "Creators", url: at("creators/") },
    { name: "Series", url: at("series/") },
    { name: "Tags", url: at("tags/") },
    { name: "About", url: at("about/") },
  ],
  tagIndexes: [
    { name: "Fandoms", url: at("fandoms/") },
    { name: "Additional tags", url: at("tags/") },
  ],
  assets: {
    "site.css": at("assets/site.css"),
    "prefs.js": at("assets/prefs.js"),
    "settings.js": at("assets/settings.js"),
    "literata-latin-wght-normal.woff2": at("assets/literata-latin-wght-normal.woff2"),
    "atkinson-hyperlegible-next-latin-wght-normal.woff2": at(
      "assets/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    ),
  },
  urls: {
    home: at(""),
    stories: at("stories/"),
    titles: at("titles/"),
    recent: at("recent/"),
    fandoms: at("fandoms/"),
    creators: at("creators/"),
    series: at("series/"),
    tags: at("tags/"),
    about: at("about/"),
    search: at("search/"),
    library: at("library/"),
    finder: at("stories/finder.json"),
    searchIndex: at("search/index/bundles.json"),
    webApp: at("app.webmanifest"),
    openSearch: at("opensearch.xml"),
    icon: at("icons/touch.png"),
    worker: at("sw.js"),
  },
};

/** What every page of it has. */
export const base = (path: string, title: string, crumbs: string[] = []): PageBase => ({
  site,
  url: at(path),
  canonical: `https://example.org/fic/${path}`,
  title,
  description: "",
  language: "en",
  breadcrumbs: [{ name: site.name, url: at("") }, ...crumbs.map((name) => linkTo("x", name))],
  indexable: true,
});
