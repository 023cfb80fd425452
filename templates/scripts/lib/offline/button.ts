import { offlineWordsFor } from "../../../words/offline/index.ts";
import { ask, canKeep, onNews, room } from "./ask.ts";
import { keptStory } from "./kept.ts";

/** Brings the button that keeps a story to life. @param part holds the button and says which story. */
export async function startKeeping(part: HTMLElement): Promise<void> {
  const { keep: slug = "", base = "/", bytes = "0" } = part.dataset;
  const button = part.querySelector("button");
  const status = part.querySelector("span");
  if (!button || !status) return;
  if (!canKeep()) {
    part.hidden = true;
    return;
  }
  const o = offlineWordsFor(document.documentElement.lang);
  let isKeeping = false;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const show = async () => {
    const kept = await keptStory(base, slug);
    button.setAttribute("aria-pressed", String(kept !== null));
    say(kept ? o.kept(kept.bytes) : o.about(Number(bytes)));
  };
  onNews((news) => {
    if (news.slug !== slug) return;
    isKeeping = news.state === "keeping";
    if (news.state === "keeping") {
      button.setAttribute("aria-pressed", "true");
      say(o.keeping(news.done, news.total));
    } else if (news.state === "failed") void show().then(() => say(o.failed[news.why]));
    else void show();
  });
  button.addEventListener("click", async () => {
    if (isKeeping || (await keptStory(base, slug))) return ask({ do: "drop", slug });
    const free = await room();
    if (free !== null && free < Number(bytes)) return say(o.failed.full);
    isKeeping = true;
    button.setAttribute("aria-pressed", "true");
    // Browsers may clear what they were not asked to hold on to.
    void navigator.storage?.persist?.();
    return ask({ do: "keep", slug });
  });
  await show();
}
