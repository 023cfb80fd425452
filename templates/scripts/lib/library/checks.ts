/** The fields of an object, and none of anything else. */
export function fields(data: unknown): Record<string, unknown> {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}

/** The items of a list, at most `most` of them, and none of anything else. */
export function items(data: unknown, most: number): unknown[] {
  return Array.isArray(data) ? data.slice(0, most) : [];
}

/** Text of at most `most` UTF-16 code units, cut where it is longer; null for anything else. */
export function text(data: unknown, most: number): string | null {
  return typeof data === "string" ? data.slice(0, most) : null;
}

/** Whether a value is a number within bounds. */
export function isNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

/** Whether text may be a story's slug. */
export function isSlug(value: unknown): value is string {
  return typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,99}$/.test(value);
}
