import type { MarkWords } from "../../../words/library/marks.ts";
import { keyOf, loadMutes, mute, unmute } from "../library/mutes.ts";

/** Kinds of lists whose subject is a tag. */
const TAGS = new Set([
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "archiveWarnings",
  "categories",
  "rating",
]);

/** Puts a button beside a list's filters that mutes what the list is of. */
export function muteButton(mount: HTMLElement | null, m: MarkWords): void {
  const { kind: list = "", name = "" } = mount?.dataset ?? {};
  const kind = list === "creators" ? "creator" : TAGS.has(list) ? "tag" : null;
  if (!mount || !kind) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "bar-button";
  const isMuted = () => loadMutes().some((each) => keyOf(each) === keyOf({ kind, name }));
  const show = () => {
    button.textContent = (isMuted() ? m.unmute : m.mute)[kind];
  };
  button.addEventListener("click", () => {
    if (isMuted()) unmute({ kind, name });
    else mute({ kind, name, way: "fold" });
    show();
  });
  show();
  mount.querySelector(".finder-open")?.after(button);
}
