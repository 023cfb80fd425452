/** A name that leads somewhere. */
export interface Link {
  name: string;
  url: string;
}

/** A link with how many stories stand behind it. */
export interface CountedLink extends Link {
  count: number;
}

/** What every page knows of the site. */
export interface Site {
  name: string;
  tagline: string;
  /** Safe HTML. */
  about: string;
  /** BCP 47. */
  language: string;
  /** Absolute address of the site's root, with a trailing slash. */
  address: string;
  /** Base path, with leading and trailing slash. */
  base: string;
  contact: string;
  /** The main menu. */
  nav: Link[];
  /** The directories of tags that there are: fandoms, relationships, ratings and so on. */
  tagIndexes: Link[];
  /** Public addresses of built files by source name: `assets["site.css"]` → `/fic/assets/site.3f2a.css`. */
  assets: Record<string, string>;
  /** Named addresses templates link to. */
  urls: {
    home: string;
    stories: string;
    titles: string;
    recent: string;
    fandoms: string;
    creators: string;
    series: string;
    tags: string;
    about: string;
    search: string;
    library: string;
    /** The data lists are filtered by, and the list of what the search index consists of. */
    finder: string;
    searchIndex: string;
    /** What an installed archive is, and its picture for devices that do not look there. */
    webApp: string;
    /** What lets a browser search the archive from its address bar. */
    openSearch: string;
    icon: string;
    /** The program that keeps pages for offline reading; null where the archive wants none. */
    worker: string | null;
  };
}

/** What stands at the foot of every page view. */
export interface PageBase {
  site: Site;
  /** This page's own url. */
  url: string;
  /** Absolute address for `<link rel=canonical>`. */
  canonical: string;
  /** For `<title>`, without the archive's name. */
  title: string;
  /** For `<meta name=description>`: plain text, may be empty. */
  description: string;
  /** BCP 47 tag of the page's main content. */
  language: string;
  /** The way back up, home first. */
  breadcrumbs: Link[];
  /** Whether crawlers may list the page. */
  indexable: boolean;
  /** Feeds that follow what the page shows. */
  feeds?: Link[];
  /** Whether the rights to mine the text for AI are reserved. */
  reservesMining?: boolean;
}

/** Where one is in a list of several pages. */
export interface Pagination {
  page: number;
  pages: number;
  /** Stories (or entries) in the whole list. */
  total: number;
  previous: string | null;
  next: string | null;
  /** url of each page, first to last. */
  urls: string[];
}
