import type UserConfig from "@11ty/eleventy/UserConfig";
import type { PageKind, PageView, PlannedPage } from "../plan/index.ts";

/** What Eleventy needs to know of the site: which pages to make, and what each shows. */
export interface Edition {
  pages: PlannedPage[];
  /** The view of one page; called when the page is rendered, not before. */
  viewOf: (page: PlannedPage) => PageView;
}

/** Every kind of page; each has one template in `templates/pages`. */
export const PAGE_KINDS = [
  "home",
  "story",
  "chapter",
  "entire",
  "list",
  "series",
  "index",
  "search",
  "library",
  "offline",
  "text",
  "moved",
] as const satisfies PageKind[];

/**
 * Sets Eleventy up for one edition of the site. Its templates paginate over the global data `pages.<kind>`
 * and call `viewOf`. Story files are never Eleventy inputs: it would run code in their front matter.
 */
export function configureEleventy(config: UserConfig, { pages, viewOf }: Edition): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setDataFileBaseName("no-data-files");
  // It changes nothing where no plugin asks for it, yet takes time on each page and says so even in quiet mode.
  const { transforms } = config as unknown as { transforms: Record<string, (content: string) => string> };
  transforms["@11ty/eleventy/html-transformer"] = (content) => content;
  config.setFrontMatterParsingOptions({
    engines: { javascript: refuse, node: refuse, jsLegacy: { parse: refuse } },
  });
  const byKind = new Map<PageKind, PlannedPage[]>(PAGE_KINDS.map((kind) => [kind, []]));
  for (const page of pages) byKind.get(page.kind)?.push(page);
  config.addGlobalData("pages", () => Object.fromEntries(byKind));
  config.addGlobalData("viewOf", () => viewOf);
}

function refuse(): never {
  throw new Error("Templates are TypeScript; code in front matter is not run.");
}
