/** Stands where a format wants a moment and the author gives no date; the same in every build. */
const UNKNOWN = "2000-01-01";

/** A record's date as far as it is a real one: `2009-07-14`, `2009-07`, `2009`; null where it is none. */
export function realDate(text: string | null): string | null {
  if (text === null || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return null;
  const [year = "", month, day] = text.split("-");
  if (year === "0000") return null;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return day === undefined || Number(day) < 1 || Number(day) > days ? `${year}-${month}` : text;
}

/** The first second of a record's date, as feeds and e-books write moments: `2009-07-14T00:00:00Z`. */
export function momentOf(...dates: (string | null)[]): string {
  const date = dates.map(realDate).find((each) => each !== null) ?? UNKNOWN;
  return `${date}${"-01".repeat(3 - date.split("-").length)}T00:00:00Z`;
}

/** Latest of some moments. */
export function latest(moments: string[]): string {
  return moments.reduce((a, b) => (b > a ? b : a), momentOf(null));
}
