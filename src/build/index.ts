import { join, resolve } from "node:path";
import { hasErrors, type Message } from "../messages/index.ts";
import type { PlannedPage } from "../plan/index.ts";
import { DEFAULT_OUTPUT } from "./places.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { type Progress, SILENT } from "./progress.ts";
import { renderPages } from "./render.ts";
import { Staging } from "./staging.ts";

export { BuildFault } from "./fault.ts";
export { type Progress, progressOn, SILENT } from "./progress.ts";
export { RenderFault } from "./render.ts";

export interface BuildOptions {
  /** The archive folder: holds `stories/` and `archive.yaml`. */
  root: string;
  /** The site's folder; `_site` in the archive folder unless given. */
  output?: string | undefined;
  /** Where the site will live, instead of what `archive.yaml` says. */
  address?: string | undefined;
  progress?: Progress;
}

export interface BuildReport {
  /** Everything to tell the maintainer. */
  messages: Message[];
  /** Whether any message says that something was lost. */
  errors: boolean;
  stories: { built: number; leftOut: number };
  pages: number;
  /** The site's folder, absolute. */
  output: string;
  /** Base path of the site, with both slashes. */
  base: string;
}

/** Pages rendered together: those of about 100 stories. */
const PAGES_AT_ONCE = 600;

/**
 * Builds the whole site and switches it in. Stories at fault are left out with a message; a failure of the
 * build itself throws (a BuildFault where the maintainer can put it right) and leaves the last site as it was.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const root = resolve(options.root);
  const progress = options.progress ?? SILENT;
  const output = resolve(options.output ?? join(root, DEFAULT_OUTPUT));
  const staging = new Staging(output, root);
  let prepared: Prepared | undefined;
  try {
    prepared = await prepare({ root, address: options.address, progress });
    for (const { path, bytes } of prepared.assets.files) staging.write(path, bytes);
    await renderAll(prepared, staging, progress);
    staging.commit();
  } catch (fault) {
    staging.discard();
    throw fault;
  } finally {
    prepared?.close();
  }
  const { messages, stories, pages, base } = prepared;
  return { messages, errors: hasErrors(messages), stories, pages: pages.length, output, base };
}

async function renderAll({ pages, viewOf }: Prepared, staging: Staging, progress: Progress): Promise<void> {
  progress.begin("Writing pages", pages.length);
  for (const set of setsOf(pages)) {
    for (const { output, content } of await renderPages({ pages: set, viewOf })) {
      staging.write(output, content);
    }
    progress.advance(set.length);
  }
  progress.end(`Wrote ${pages.length.toLocaleString("en")} ${pages.length === 1 ? "page" : "pages"}.`);
}

function* setsOf(pages: PlannedPage[]): Generator<PlannedPage[]> {
  for (let i = 0; i < pages.length; i += PAGES_AT_ONCE) yield pages.slice(i, i + PAGES_AT_ONCE);
}
