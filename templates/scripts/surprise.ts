// "Surprise me": any story of the archive, each as likely as another. Without scripts the link leads to one story.
const link = document.querySelector<HTMLAnchorElement>("a[data-surprise]");

link?.addEventListener("click", (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  anyStory(link.dataset.surprise ?? "").then((url) => location.assign(url ?? link.href));
});

/** Address of a story drawn from the list of all stories, which has its pages' addresses at its foot. */
async function anyStory(list: string): Promise<string | null> {
  try {
    const first = await listPage(list);
    const pages = [...first.querySelectorAll<HTMLAnchorElement>(".pagination ol a")];
    const last = pages.at(-1)?.getAttribute("href") ?? list;
    const count = Math.max(1, Number(pages.at(-1)?.textContent) || 1);
    const size = storiesOn(first).length;
    const page = 1 + Math.floor(Math.random() * count);
    if (page === 1) return draw(storiesOn(first), size);
    const drawn = storiesOn(await listPage(last.replace(/\d+\/$/, `${page}/`)));
    // The last page may hold fewer stories than the rest: where its gaps are drawn, the draw is made again.
    return draw(drawn, size) ?? anyStory(list);
  } catch {
    return null;
  }
}

async function listPage(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

const storiesOn = (page: Document) =>
  [...page.querySelectorAll(".blurbs .blurb-title")].map((title) => title.getAttribute("href"));

const draw = (stories: (string | null)[], size: number) => stories[Math.floor(Math.random() * size)] ?? null;
