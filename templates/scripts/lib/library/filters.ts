import { fields, items, text } from "./checks.ts";
import { keep, kept } from "./device.ts";

/** A filter a reader has saved. */
export interface SavedFilter {
  name: string;
  /** The list it is over, as the path below the site's base: `stories/`, `fandoms/emma/`. */
  path: string;
  /** What it asks for, as the address says it: `?rating=…`. */
  search: string;
}

const KEY = "filters";
const MOST = 200;
const NAME = 120;
const SEARCH = 4000;

/** Saved filters from whatever was stored or imported; what is none is left out. */
export function readFilters(data: unknown): SavedFilter[] {
  return items(data, MOST).flatMap((each) => {
    const { name, path, search } = fields(each);
    const [named, list, asked] = [text(name, NAME), text(path, 300), text(search, SEARCH)];
    if (!named || list === null || asked === null) return [];
    if (!/^[a-z]+\/(?:[a-z0-9-]+\/)?$/.test(list) || !/^\?[\w.~%*+=&-]*$/.test(asked)) return [];
    return [{ name: named, path: list, search: asked }];
  });
}

/** The filters saved on this device, the last saved first. */
export const savedFilters = (): SavedFilter[] => readFilters(kept(KEY));

/** Saves a filter, in place of one of the same name. Says whether the device took it. */
export function saveFilter(filter: SavedFilter): boolean {
  const others = savedFilters().filter(({ name }) => name !== filter.name);
  return keep(KEY, [filter, ...others].slice(0, MOST));
}

/** Keeps these filters and no others. */
export function keepFilters(filters: readonly SavedFilter[]): boolean {
  return keep(KEY, filters);
}

/** Forgets a saved filter. */
export function forgetFilter(name: string): void {
  keep(
    KEY,
    savedFilters().filter((each) => each.name !== name),
  );
}
