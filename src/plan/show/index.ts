import type { PlannedPage } from "../page.ts";
import type { PageView } from "../views.ts";
import type { ViewContext } from "./context.ts";
import { homeView, libraryView, offlineView, searchView, textView } from "./front.ts";
import { indexView, listView, seriesView } from "./lists.ts";
import { movedView } from "./moved.ts";
import { chapterView, entireView, storyView } from "./story.ts";

/** What a planned page shows. */
export function show(page: PlannedPage, context: ViewContext): PageView {
  switch (page.kind) {
    case "home":
      return homeView(page, context);
    case "story":
      return storyView(page, context);
    case "chapter":
      return chapterView(page, context);
    case "entire":
      return entireView(page, context);
    case "list":
      return listView(page, context);
    case "series":
      return seriesView(page, context);
    case "index":
      return indexView(page, context);
    case "search":
      return searchView(page, context);
    case "library":
      return libraryView(page, context);
    case "offline":
      return offlineView(page, context);
    case "text":
      return textView(page, context);
    case "moved":
      return movedView(page, context);
  }
}
