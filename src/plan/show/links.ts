import type { ListRef } from "../page.ts";
import type { Link } from "../views.ts";

/** Links to lists, each made once: the same few thousand stand in every blurb. */
export class Links {
  readonly #made = new Map<ListRef["kind"], Map<string, Link>>();

  /** The link of a name of one kind; `urlOf` is asked the first time. */
  of(kind: ListRef["kind"], name: string, urlOf: () => string): Link {
    const made = this.#made.get(kind) ?? new Map<string, Link>();
    this.#made.set(kind, made);
    const kept = made.get(name);
    if (kept) return kept;
    const link = { name, url: urlOf() };
    made.set(name, link);
    return link;
  }
}
