import { hasEntire, type PlannedPage } from "../plan/index.ts";
import type { Publication } from "../publish/index.ts";
import { type Manifest, OWN_KINDS, type OwnPages } from "./manifest.ts";
import type { Prepared } from "./prepare.ts";
import type { Versions } from "./versions.ts";

/** A site that is to be: what it holds, and those of its pages that are not one story's own. */
export interface SitePlan {
  manifest: Manifest;
  shared: PlannedPage[];
}

/** Length of the part of a version that stands before a digest. */
const VERSION = 8;

/** Plans a site; of the stories' own pages it only counts how many there are. */
export function planSite(prepared: Prepared, publications: Publication[], versions: Versions): SitePlan {
  const { inputs, assets, shared } = prepared;
  const versionOf = ({ kind }: PlannedPage) => versions.pages[kind].slice(0, VERSION);
  const published = versions.published.slice(0, VERSION);
  const files = new Map(assets.files.map(({ path, bytes }) => [path, String(bytes.length)]));
  for (const { path, inputs } of publications) files.set(path, published + inputs);
  const pages = new Map(shared.map((page) => [page.output, versionOf(page) + inputs.of(page)]));
  return { shared, manifest: { ...planStories(prepared, versions), shared: pages, files } };
}

/** Plans the stories' own pages alone, as a share of an archive has them. */
export function planShare(prepared: Prepared, versions: Versions): SitePlan {
  const manifest = { ...planStories(prepared, versions), shared: new Map(), files: new Map() };
  return { shared: [], manifest };
}

function planStories({ context, inputs }: Prepared, versions: Versions) {
  const { archive } = context;
  const stories = new Map<string, OwnPages>();
  for (const [slug, { chapters }] of archive.stories) {
    const entire = hasEntire(archive, slug);
    const shown = { digest: inputs.story(slug), similar: inputs.similar(slug) };
    stories.set(slug, { ...shown, chapters: chapters.length, entire });
  }
  const kinds = OWN_KINDS.map((kind) => [kind, versions.pages[kind].slice(0, VERSION) + inputs.all]);
  return { kinds: Object.fromEntries(kinds) as Manifest["kinds"], stories };
}
