export { needsConsent } from "./consent.ts";
export { headingOf } from "./headings.ts";
export { PageInputs } from "./inputs.ts";
export { isStoryPage, type PlannedPage, type StoryPage } from "./page.ts";
export { hasEntire, pagesOf, sharedPages, storyPages } from "./pages.ts";
export { ViewContext, type ViewSource } from "./show/context.ts";
export { show } from "./show/index.ts";
export { Urls } from "./urls.ts";
export type { Blurb, PageKind, PageView, Site } from "./views.ts";
