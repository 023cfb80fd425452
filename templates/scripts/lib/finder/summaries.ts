import { langAttributes } from "../../../languages.ts";

/** How far from the screen a story's summary is fetched. */
const NEAR = "500px";

/** Summaries by the address of their story's page, as the server made them; "" where it has none. */
const known = new Map<string, Promise<string>>();

/** Takes the summaries that a list from the server shows, so that they are not fetched again. */
export function rememberSummaries(list: ParentNode): void {
  for (const blurb of list.querySelectorAll(".blurb")) {
    const url = blurb.querySelector<HTMLAnchorElement>("a.blurb-title")?.href;
    if (url) known.set(url, Promise.resolve(blurb.querySelector(".blurb-summary")?.innerHTML ?? ""));
  }
}

async function fetchSummary(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector(".story-head .summary")?.innerHTML ?? "";
}

function summaryOf(url: string): Promise<string> {
  const kept = known.get(url);
  if (kept) return kept;
  const summary = fetchSummary(url);
  known.set(url, summary);
  summary.catch(() => known.delete(url));
  return summary;
}

async function fill(blurb: Element): Promise<void> {
  const title = blurb.querySelector<HTMLAnchorElement>("a.blurb-title");
  const place = blurb.querySelector(".blurb-summary");
  if (!title || !place) return;
  const summary = await summaryOf(title.href).catch(() => "");
  place.classList.remove("coming");
  if (summary === "") place.remove();
  else place.innerHTML = summary;
}

/** Gives each story of a list its summary when it comes near the screen, from the story's own page. */
export function watchSummaries(list: ParentNode): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watcher.unobserve(target);
        void fill(target);
      }
    },
    { rootMargin: NEAR },
  );
  for (const blurb of list.querySelectorAll(".blurb")) {
    const header = blurb.querySelector("header");
    const lang = blurb.querySelector("a.blurb-title [lang]")?.getAttribute("lang");
    const attributes = lang ? langAttributes(lang, document.documentElement.lang).value : "";
    header?.insertAdjacentHTML("afterend", `<div class="blurb-summary coming"${attributes}></div>`);
    watcher.observe(blurb);
  }
}
