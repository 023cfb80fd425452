import type { FinderKind } from "../../../../../src/plan/finder/data.ts";
import type { Status } from "../../../../../src/records/index.ts";
import { languageName } from "../../../../languages.ts";
import type { Words } from "../../../../words/index.ts";

/** Kinds of names in the order readers are offered them. */
export const KIND_ORDER = [
  "rating",
  "archiveWarnings",
  "categories",
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "status",
  "language",
  "creators",
  "series",
] as const satisfies readonly FinderKind[];

/** A name as readers see it. */
export function shownName(kind: FinderKind, name: string, w: Words): string {
  if (kind === "status") return w.statuses[name as Status] ?? name;
  return kind === "language" ? languageName(name) : name;
}

/** What two spellings share when a reader types part of a name: neither case nor accents count. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
