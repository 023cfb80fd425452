/** What a page asks of the service worker. */
export type Wish =
  | { do: "keep"; slug: string }
  | { do: "drop"; slug: string }
  /** Look for new editions of what is kept. */
  | { do: "refresh" };

/** What the service worker tells the pages of one story. */
export type News =
  | { slug: string; state: "keeping"; done: number; total: number }
  | { slug: string; state: "kept" | "dropped" }
  | { slug: string; state: "failed"; why: "network" | "full" | "gone" };
