import type { Publication } from "../publish/index.ts";
import type { Manifest } from "./manifest.ts";
import type { Progress } from "./progress.ts";
import { PageWriter } from "./site/page-writer.ts";

/** Where the search index lies in the site. */
const SEARCH = "search/index/";

/** Whether a path is of the search index. */
const isSearch = (path: string): boolean => path.startsWith(SEARCH);

/** The search index of the last build, as it is. */
export function searchOf({ files }: Manifest): Manifest["files"] {
  return new Map([...files].filter(([path]) => isSearch(path)));
}

/** Makes those publications whose paths are in `stale`, one after another, under `folder`. */
export async function publish(
  publications: Publication[],
  stale: ReadonlySet<string>,
  folder: string,
  progress: Progress,
): Promise<void> {
  const due = publications.filter(({ path }) => stale.has(path));
  const writer = new PageWriter(folder);
  for (const what of new Set(due.map((each) => each.what))) {
    const some = due.filter((each) => each.what === what);
    progress.begin(`Making the ${what}`, some.length);
    for (const { path, write } of some) {
      await write(writer.target(path));
      progress.advance(1);
    }
  }
}
