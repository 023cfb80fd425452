import { type Html, raw } from "../html.ts";

const MARK =
  "M2 24a22 22 0 0 1 44 0zM17 24a7 7 0 0 1 14 0M29.7 19.9l12.1-8.8M26.2 17.3l4.6-14.2M21.8 17.3l-4.6-14.2M18.3 19.9l-12.1-8.8";

/** The fanlight mark, in the colour of the text around it. Decoration: hidden from screen readers. */
export function mark(): Html {
  return raw(
    `<svg class="mark" viewBox="0 0 48 26" width="48" height="26" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round" aria-hidden="true"><path d="${MARK}"/></svg>`,
  );
}

/** Address of the mark as a favicon, inside the page itself. */
export const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -11 48 48"><path d="M2 24a22 22 0 0 1 44 0z" fill="#f3c566"/><path d="${MARK}" fill="none" stroke="#8f2a1c" stroke-width="3" stroke-linejoin="round"/></svg>`,
).replace(/'/g, "%27")}`;
