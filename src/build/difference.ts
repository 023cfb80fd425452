import { type PlannedPage, type StoryPage, storyPages, type Urls } from "../plan/index.ts";
import { type Manifest, OWN_KINDS, type OwnPages } from "./manifest.ts";
import type { SiteChange } from "./site/staging.ts";
import type { SitePlan } from "./site-plan.ts";

/** How a site that is to be differs from the one before it. */
export interface Difference {
  /** Stories' own pages to make. */
  own: StoryPage[];
  /** Other pages to make. */
  shared: PlannedPage[];
  /** Other files and folders to make. */
  files: Set<string>;
  /** Paths of all these. */
  written: Set<string>;
  /** Paths that only the site before it has. */
  gone: string[];
  /** Pages there will be. */
  pages: number;
  /** Pages, files and folders that stay as they are. */
  unchanged: SiteChange["unchanged"];
}

const countOf = ({ chapters, entire }: OwnPages) => 1 + chapters + Number(entire);
const without = (before: Map<string, string>, next: Map<string, string>) =>
  [...before.keys()].filter((path) => !next.has(path));

/** Compares a site with the one before it, which had the same addresses for the same things. */
export function differenceOf(before: Manifest, { manifest: next, shared }: SitePlan, urls: Urls): Difference {
  const stories = storyDifference(before, next, urls);
  const stale = shared.filter(({ output }) => before.shared.get(output) !== next.shared.get(output));
  const files = new Set(
    [...next.files].filter(([path, inputs]) => before.files.get(path) !== inputs).map(pathOf),
  );
  const pages = stories.pages + next.shared.size;
  const written = new Set([...[...stories.own, ...stale].map(outputOf), ...files]);
  return {
    own: stories.own,
    shared: stale,
    files,
    written,
    gone: [...stories.gone, ...without(before.shared, next.shared), ...without(before.files, next.files)],
    pages,
    unchanged: {
      count: pages + next.files.size - written.size,
      paths: () => allOf(next, urls).filter((path) => !written.has(path)),
    },
  };
}

function allOf({ stories, shared, files }: Manifest, urls: Urls): string[] {
  const own = [...stories].flatMap(([slug, pages]) => [...storyPages(slug, pages, urls)].map(outputOf));
  return [...own, ...shared.keys(), ...files.keys()];
}

const outputOf = ({ output }: PlannedPage) => output;

const pathOf = ([path]: [string, string]) => path;

/** Whether a page of this kind shows the same of a story as another did. */
export function isSame(
  kind: StoryPage["kind"],
  now: OwnPages | undefined,
  old: OwnPages | undefined,
): boolean {
  return now?.digest === old?.digest && (kind !== "story" || now?.similar === old?.similar);
}

function storyDifference(before: Manifest, next: Manifest, urls: Urls) {
  const own: StoryPage[] = [];
  const gone: string[] = [];
  let pages = 0;
  const changedKinds = new Set<string>(OWN_KINDS.filter((kind) => before.kinds[kind] !== next.kinds[kind]));
  for (const [slug, now] of next.stories) {
    pages += countOf(now);
    const old = before.stories.get(slug);
    if (changedKinds.size === 0 && old?.digest === now.digest && old.similar === now.similar) continue;
    for (const page of storyPages(slug, now, urls)) {
      const isNew = page.kind === "entire" && !old?.entire;
      if (isNew || !isSame(page.kind, now, old) || changedKinds.has(page.kind)) own.push(page);
    }
  }
  for (const [slug, old] of before.stories) {
    const now = next.stories.get(slug);
    if (now && now.chapters === old.chapters && now.entire === old.entire) continue;
    const kept = new Set(now ? [...storyPages(slug, now, urls)].map(({ output }) => output) : []);
    for (const { output } of storyPages(slug, old, urls)) if (!kept.has(output)) gone.push(output);
  }
  return { own, gone, pages };
}
