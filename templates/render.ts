import type { PageView } from "../src/plan/views.ts";
import { toDocument } from "./eleventy.ts";
import type { Html } from "./html.ts";
import { chapterPage } from "./pages/chapter.11ty.ts";
import { entirePage } from "./pages/entire.11ty.ts";
import { homePage } from "./pages/home.11ty.ts";
import { indexPage } from "./pages/index.11ty.ts";
import { libraryPage } from "./pages/library.11ty.ts";
import { listPage } from "./pages/list.11ty.ts";
import { movedPage } from "./pages/moved.11ty.ts";
import { offlinePage } from "./pages/offline.11ty.ts";
import { searchPage } from "./pages/search.11ty.ts";
import { seriesPage } from "./pages/series.11ty.ts";
import { storyPage } from "./pages/story.11ty.ts";
import { textPage } from "./pages/text.11ty.ts";

/** A page's view in, the whole HTML document out: what Eleventy writes for it. */
export function renderPage(view: PageView): string {
  return toDocument(htmlOf(view));
}

function htmlOf(view: PageView): Html {
  switch (view.kind) {
    case "home":
      return homePage(view);
    case "story":
      return storyPage(view);
    case "chapter":
      return chapterPage(view);
    case "entire":
      return entirePage(view);
    case "list":
      return listPage(view);
    case "series":
      return seriesPage(view);
    case "index":
      return indexPage(view);
    case "search":
      return searchPage(view);
    case "library":
      return libraryPage(view);
    case "offline":
      return offlinePage(view);
    case "text":
      return textPage(view);
    case "moved":
      return movedPage(view);
  }
}
