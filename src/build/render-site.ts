import { type StoryPage, show, type ViewContext } from "../plan/index.ts";
import type { Crew, RenderTask } from "./crew/index.ts";
import type { Difference } from "./difference.ts";
import type { Progress } from "./progress.ts";
import { renderPages } from "./render.ts";
import { PageWriter } from "./site/page-writer.ts";
import { type Collection, SET_SIZE, setsOf } from "./stories/collect.ts";

/** Lists rendered together. */
const LISTS_AT_ONCE = 50;

/**
 * Has the crew render and write what is out of date: the stories' own pages in sets of about a hundred stories, by whoever is
 * free; lists and the rest here, where the whole archive is at hand.
 */
export async function renderSite(
  { own: ownPages, shared }: Pick<Difference, "own" | "shared">,
  context: ViewContext,
  { prose }: Collection,
  crew: Crew,
  folder: string,
  progress: Progress,
): Promise<void> {
  const stories = new Map<string, StoryPage[]>();
  for (const page of ownPages) {
    const pages = stories.get(page.story);
    if (pages) pages.push(page);
    else stories.set(page.story, [page]);
  }
  const taskOf = (slugs: string[]): RenderTask => ({
    kind: "render",
    site: context.site,
    settings: context.archive.settings,
    stories: slugs.map((slug) => {
      const head = context.lookup.story(slug);
      const shown = { blurb: context.blurb(slug), similar: context.similar(slug) };
      return { head, ...shown, prose: prose.get(head.source.path) ?? null };
    }),
    pages: slugs.flatMap((slug) => stories.get(slug) ?? []),
  });
  const writer = new PageWriter(folder);
  const own = setsOf(shared, LISTS_AT_ONCE).map((set) => async () => {
    const rendered = await renderPages({ pages: set, viewOf: (page) => show(page, context) });
    for (const { output, content } of rendered) writer.write(output, content);
    progress.advance(set.length);
  });
  const slugs = [...stories.keys()];
  const size = Math.min(SET_SIZE, Math.max(1, Math.ceil(slugs.length / 8)));
  const sets = setsOf(slugs, size);
  const tasks = { count: sets.length, make: (at: number) => taskOf(sets[at] ?? []) };
  await crew.run(tasks, (_, task) => progress.advance(task.pages.length), own);
}
