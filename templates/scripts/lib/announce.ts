/** Told to the document when a script has put stories on the page; `detail` is the element they are in. */
export const STORIES_SHOWN = "fanlight:stories";

/** Tells the other scripts of stories put on the page after it was loaded. */
export function announceStories(root: Element): void {
  document.dispatchEvent(new CustomEvent(STORIES_SHOWN, { detail: root }));
}
