import type { Role } from "../../../records/index.ts";
import type { Clue } from "../../signals/index.ts";
import { CONTROLS } from "./elements.ts";
import type { Open } from "./page.ts";

/** Names of classes and ids that archives give to the parts of a story's page. */
const NAMES: Partial<Record<Role, string>> = {
  title: "pagetitle subject entry-title post-title story-title storytitle asset-name work-title fic-title",
  author: "byline author authorname story-author poster-name post-author",
  summary: "summary storysummary story-summary",
  note: "notes note noteinfo authornote authorsnote author-note author-notes storynotes fff_chapter_notes chapter_notes preface-notes",
  "end-note": "endnotes end_notes endnote end-notes afternote",
  metadata: "tags stats infobox storyinfo story-info meta work-meta",
  "chapter-heading": "chaptertitle chapter-title fff_chapter_title chapter_title chapter-heading",
  boilerplate:
    "nav navbar navigation menu topmenu mainmenu share sharing sharedaddy social comments comment respond review reviews footer p_footer sidebar breadcrumb breadcrumbs jumpmenu textsize login copyright links toolbar toc-heading message endnote-link landmark actions pagination pager prev next nextprev sort search skip controls mood music date tags-footer entry-tags ljtags cut-link header-nav site-header skinby rating-bar lc_btn",
};

const WEIGHT: Partial<Record<Role, number>> = {
  boilerplate: 4.5,
  metadata: 1.5,
  title: 5,
  "chapter-heading": 5,
  author: 7,
};
/** Names that stand around other things too. */
const WEAK: Readonly<Record<string, number>> = { message: 1.5 };
const USUAL = 4;

const ROLE_OF = new Map<string, Role>(
  (Object.entries(NAMES) as [Role, string][]).flatMap(([role, names]) =>
    names.split(" ").map((name): [string, Role] => [name, role]),
  ),
);

/** Characters of prose that no site's own form holds: one with more is wrapped around the story, or was never closed. */
const MOST_IN_FORM = 600;

/** How many ancestors of a line are asked what they are. */
const DEPTH = 4;

/** What the markup around a line says of it: the names of the elements it stands in, the nearest first. */
export function hintsOf(open: Open | null, length: number): Clue[] {
  let depth = 0;
  for (let at = open; at !== null && depth < DEPTH; at = at.parent, depth++) {
    if (CONTROLS.has(at.name) && !holdsStory(at))
      return [{ role: "boilerplate", weight: 6, why: `markup:${at.name}` }];
    for (const name of at.names) {
      const role = ROLE_OF.get(name);
      if (role === undefined || (depth > 1 && role !== "boilerplate")) continue;
      const isWrapped = role !== "note" && role !== "end-note" && role !== "summary" && length > 400;
      if (!isWrapped)
        return withEndNote({ role, weight: WEAK[name] ?? WEIGHT[role] ?? USUAL, why: `markup:${name}` });
    }
  }
  return [];
}

const holdsStory = ({ name, prose }: Open) =>
  (name === "form" || name === "fieldset") && prose > MOST_IN_FORM;

function withEndNote(clue: Clue): Clue[] {
  return clue.role === "note" ? [clue, { ...clue, role: "end-note" }] : [clue];
}
