import type { TagKind } from "../records/index.ts";
import type { IndexRef, ListRef, PagePlace } from "./page.ts";

/** Folder of each directory and of the lists in it. */
const FOLDERS: Record<TagKind | "creators" | "series" | "titles" | "stories" | "recent", string> = {
  fandoms: "fandoms",
  relationships: "relationships",
  characters: "characters",
  additionalTags: "tags",
  archiveWarnings: "warnings",
  categories: "categories",
  rating: "ratings",
  creators: "creators",
  series: "series",
  titles: "titles",
  stories: "stories",
  recent: "recent",
};

const paged = (folder: string, page: number) => (page === 1 ? `${folder}/` : `${folder}/page/${page}/`);

/**
 * Every address of the site, and nowhere else is one made. Slugs come from `slugOf`, so no segment can leave its
 * folder, clash with a reserved name or differ from another by case alone.
 */
export class Urls {
  /** Absolute address of the site's root, with a trailing slash. */
  readonly address: string;
  /** Path of the site's root, with both slashes: `/`, `/fic/`. */
  readonly base: string;

  /** `address` is the archive's, as in `archive.yaml`. */
  constructor(address: string) {
    const url = new URL(address);
    this.base = url.pathname.replace(/\/*$/, "/");
    this.address = url.origin + this.base;
  }

  /** Address and file of a page from its path within the site: `stories/x/` or `404.html`. */
  place(path: string): PagePlace {
    return { url: this.base + path, output: path === "" || path.endsWith("/") ? `${path}index.html` : path };
  }

  /** The same page's address with scheme and host. */
  absolute(url: string): string {
    return this.address + url.slice(this.base.length);
  }

  home = (): PagePlace => this.place("");
  story = (slug: string): PagePlace => this.place(`stories/${slug}/`);
  chapter = (slug: string, position: number): PagePlace => this.place(`stories/${slug}/${position}/`);
  entire = (slug: string): PagePlace => this.place(`stories/${slug}/all/`);
  picture = (slug: string, name: string): PagePlace => this.place(`stories/${slug}/pictures/${name}`);
  series = (slug: string): PagePlace => this.place(`series/${slug}/`);
  index = (index: IndexRef, page = 1): PagePlace => this.place(paged(FOLDERS[index], page));
  list = ({ kind, slug }: ListRef, page = 1): PagePlace =>
    this.place(paged(slug === "" ? FOLDERS[kind] : `${FOLDERS[kind]}/${slug}`, page));
  /** Page `page` of a list by the list's path: `tags/fluff`. */
  paged = (path: string, page: number): PagePlace => this.place(paged(path, page));
  about = (): PagePlace => this.place("about/");
  notFound = (): PagePlace => this.place("404.html");
  search = (): PagePlace => this.place("search/");
  library = (): PagePlace => this.place("library/");
  /** The page for where there is no network, the program that shows it, and what an installed archive is. */
  offline = (): PagePlace => this.place("offline/");
  worker = (): PagePlace => this.place("sw.js");
  webApp = (): PagePlace => this.place("app.webmanifest");
  icon = (name: string): PagePlace => this.place(`icons/${name}.png`);
  /** What keeping a story for offline reading takes. */
  storyEdition = (slug: string): PagePlace => this.place(`stories/${slug}/offline.json`);
  /** The data lists are filtered by. */
  finder = (): PagePlace => this.place("stories/finder.json");
  /** What the search index consists of, and the folder of each part, which ends with a slash. */
  openSearch = (): PagePlace => this.place("opensearch.xml");
  searchIndex = (): PagePlace => this.place("search/index/bundles.json");
  searchBundle = (name: string): PagePlace => ({
    url: `${this.base}search/index/${name}/`,
    output: `search/index/${name}/`,
  });
  /** A story, or a series, to take away: `epub`, `html`, `txt`. */
  storyFile = (slug: string, extension: string): PagePlace =>
    this.place(`stories/${slug}/${slug}.${extension}`);
  seriesFile = (slug: string, extension: string): PagePlace =>
    this.place(`series/${slug}/${slug}.${extension}`);
  /** Feeds: of the whole archive, of a story's chapters, of a series, of a list. */
  feed = (format: "xml" | "json" = "xml"): PagePlace => this.place(`feed.${format}`);
  storyFeed = (slug: string): PagePlace => this.place(`stories/${slug}/feed.xml`);
  seriesFeed = (slug: string): PagePlace => this.place(`series/${slug}/feed.xml`);
  listFeed = ({ kind, slug }: ListRef): PagePlace => this.place(`${FOLDERS[kind]}/${slug}/feed.xml`);
  /** Catalogues for e-book readers, data for programs, and what stands at a site's root: `robots.txt`. */
  catalogue = (path: string): PagePlace => this.place(`opds/${path}`);
  api = (path: string): PagePlace => this.place(`api/${path}`);
  atRoot = (name: string): PagePlace => this.place(name);
}
