import { type Html, raw } from "../html.ts";

/** A magnifying glass, in the colour of the text around it. Hidden from screen readers: its link has a name. */
export function lens(): Html {
  return raw(
    '<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M12.7 12.7 17 17"/></svg>',
  );
}
