import { type Html, html } from "../../../html.ts";
import { type OfflineWords, offlineWordsFor } from "../../../words/offline/index.ts";
import { ask, canKeep, onNews, room } from "./ask.ts";
import { epubOf } from "./edition.ts";
import { FORGOTTEN, type KeptOffline, keptStories } from "./kept.ts";

/** Fills a part of a page with the stories kept on this device, and keeps it right. */
export async function startList(part: HTMLElement): Promise<void> {
  const { base = "/" } = part.dataset;
  const o = offlineWordsFor(document.documentElement.lang);
  const intro = document.querySelector<HTMLElement>("[data-missing]");
  const isHere = location.pathname === `${base}offline/`;
  if (intro && !isHere) intro.textContent = intro.dataset.missing ?? "";
  if (!canKeep()) {
    part.hidden = part.dataset.kept === "some";
    part.innerHTML = section(o, html`<p class="quiet">${o.closed}</p>`).value;
    return;
  }
  let stories: KeptOffline[] = [];
  const show = async () => {
    stories = await keptStories(base);
    part.hidden = stories.length === 0 && part.dataset.kept === "some";
    part.innerHTML = listOf(stories, await room(), base, o).value;
  };
  onNews((news) => void (news.state !== "keeping" && show()));
  addEventListener(FORGOTTEN, () => void show());
  part.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-do]") : null;
    const story = stories.find(({ slug }) => slug === button?.dataset.key);
    if (!button || !story) return;
    if (button.dataset.do === "epub") void saveEpub(story);
    else
      void ask({ do: "drop", slug: story.slug }).then(() => part.querySelector<HTMLElement>("h2")?.focus());
  });
  await show();
  if (stories.length > 0 && navigator.onLine) await ask({ do: "refresh" });
}

function section(o: OfflineWords, body: Html): Html {
  return html`<section id="offline" class="library-part" aria-labelledby="offline-name">
<h2 id="offline-name" tabindex="-1">${o.heading}</h2>
${body}
</section>`;
}

function listOf(stories: KeptOffline[], free: number | null, base: string, o: OfflineWords): Html {
  if (stories.length === 0) return section(o, html`<p class="quiet">${o.none}</p>`);
  const bytes = stories.reduce((sum, story) => sum + story.bytes, 0);
  const items = stories.map((story) => {
    const { slug, title, creators, chapters } = story;
    return html`<li><a class="kept-title" href="${base}stories/${slug}/"><bdi>${title}</bdi></a> <span class="quiet">${creators.length > 0 && html`<bdi>${creators.join(", ")}</bdi> · `}${o.story(chapters, story.bytes)}</span>${
      epubOf(story) !== undefined &&
      html` <button type="button" class="bar-button" data-do="epub" data-key="${slug}" aria-label="${o.epubOf(title)}">${o.epub}</button>`
    }<button type="button" class="remove" data-do="drop" data-key="${slug}" aria-label="${o.remove(title)}"><span aria-hidden="true">×</span></button></li>`;
  });
  return section(
    o,
    html`<ul class="kept-list">${items}</ul>
<p class="quiet">${o.total(stories.length, bytes, free)}</p>`,
  );
}

/** Hands the story's EPUB to the reader as a file: browsers do not let a service worker answer for downloads. */
async function saveEpub(story: KeptOffline): Promise<void> {
  const file = epubOf(story) ?? "";
  const response = await (await caches.open(story.cache)).match(file);
  if (!response) return;
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement("a"), { href: url, download: file.replace(/^.*\//, "") }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
