/** What became of a date: as precise as it was written; or why it is none; or the two days it may mean. */
export type DateReading = { date: string } | { why: string } | { year: string; one: string; other: string };

/** Which of two numbers before a year is the month. */
export type DateOrder = "month-first" | "day-first" | "unknown";

/** The order that the dates of one header share, where one of them can be read in only one way. */
export function dateOrderOf(texts: string[]): DateOrder {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [, first, second] of text
      .slice(0, 500)
      .matchAll(/(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}(?!\d)/g)) {
      if (Number(first) > 12 && Number(second) <= 12) orders.add("day-first");
      if (Number(second) > 12 && Number(first) <= 12) orders.add("month-first");
    }
  }
  const [only] = orders;
  return orders.size === 1 && only ? only : "unknown";
}

/** First three letters (or the whole) of the months in the languages archives are written in. */
const MONTHS: string[][] = [
  ["jan", "ene", "января", "янв", "январь"],
  ["feb", "fév", "fev", "февраля", "фев", "февраль"],
  ["mar", "mär", "mrz", "марта", "мар", "март"],
  ["apr", "abr", "avr", "апреля", "апр", "апрель"],
  ["may", "mai", "мая", "май"],
  ["jun", "juin", "июня", "июн", "июнь"],
  ["jul", "juil", "июля", "июл", "июль"],
  ["aug", "ago", "aoû", "aou", "августа", "авг", "август"],
  ["sep", "set", "сентября", "сен", "сентябрь"],
  ["oct", "okt", "out", "октября", "окт", "октябрь"],
  ["nov", "ноября", "ноя", "ноябрь"],
  ["dec", "dic", "déc", "dez", "декабря", "дек", "декабрь"],
];

const monthOf = (word: string): number => {
  const folded = word.toLowerCase().replace(/\.$/, "");
  const juin = /^jui[nl]/.exec(folded)?.[0];
  if (juin) return juin === "juin" ? 6 : 7;
  return MONTHS.findIndex((names) => names.some((name) => folded.startsWith(name))) + 1;
};

const pad = (value: number) => String(value).padStart(2, "0");
const fullYear = (year: string) =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

function make(year: number, month?: number, day?: number): DateReading {
  if (year < 1000 || year > 2999) return { why: `there is no sensible year ${year}` };
  if (month === undefined) return { date: String(year) };
  if (month < 1 || month > 12) return { why: `there is no month ${month}` };
  if (day === undefined) return { date: `${year}-${pad(month)}` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return { why: `that month has no day ${day}` };
  return { date: `${year}-${pad(month)}-${pad(day)}` };
}

/** Longest text that is read as a date, in UTF-16 code units. */
const MAX_DATE = 80;

/**
 * Reads a date in the common spellings, as precise as it was written.
 * @param order how to read `1/2/2005`; where it is unknown and both could be months, neither is chosen.
 */
export function readDate(value: string, order: DateOrder = "unknown"): DateReading {
  const text = value
    .trim()
    .slice(0, MAX_DATE)
    .replace(/^(?:on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, "")
    .replace(/[\sT]\s*\d{1,2}:\d{2}.*$/i, "")
    .replace(/\.$/, "")
    .trim();
  let m = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (m) return make(Number(m[1]), m[2] ? Number(m[2]) : undefined, m[3] ? Number(m[3]) : undefined);
  m = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (m) return make(Number(m[1]), Number(m[2]), Number(m[3]));
  m = /^(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일号]?)?)?$/.exec(text);
  if (m) return make(Number(m[1]), m[2] ? Number(m[2]) : undefined, m[3] ? Number(m[3]) : undefined);
  m = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (m)
    return dayAndMonth(Number(m[1]), Number(m[3]), fullYear(m[4] ?? ""), m[2] === "." ? "day-first" : order);
  m = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (m) return make(Number(m[2]), Number(m[1]));
  return named(text);
}

function dayAndMonth(first: number, second: number, year: number, order: DateOrder): DateReading {
  if (order === "day-first" && second <= 12) return make(year, second, first);
  if (order === "month-first" && first <= 12) return make(year, first, second);
  if (first > 12) return make(year, second, first);
  if (second > 12 || first === second) return make(year, first, second);
  const [one, other] = [make(year, first, second), make(year, second, first)];
  if (!("date" in one) || !("date" in other)) return "date" in one ? one : other;
  return { year: String(year), one: one.date, other: other.date };
}

/** Dates with a month's or season's name: `14 July 2009`, `Jul 14th, 2009`, `14 de julio de 2009`, `Summer 2009`. */
function named(text: string): DateReading {
  const words = text.replace(/(\d)(?:st|nd|rd|th|er|º|ª)\b/gi, "$1").match(/\d+|\p{L}+\.?/gu) ?? [];
  const kept = words.filter((word) => !/^(de|del|of|the|le|do|da|г|года?|год)\.?$/i.test(word));
  const months = kept.filter((word) => /^\p{L}/u.test(word));
  const numbers = kept.filter((word) => /^\d/.test(word));
  const year = numbers.find((word) => word.length === 4) ?? (numbers.length === 2 ? numbers[1] : undefined);
  if (months.length === 1 && year !== undefined && months[0] && numbers.length <= 2) {
    const month = monthOf(months[0]);
    if (month > 0) {
      const day = numbers.length === 2 ? (numbers.find((word) => word !== year) ?? year) : undefined;
      return make(fullYear(year), month, day === undefined ? undefined : Number(day));
    }
    if (/^(spring|summer|autumn|fall|winter|circa|ca\.?|c\.|around|about|early|late|mid)$/i.test(months[0])) {
      return make(fullYear(year));
    }
  }
  return { why: "it has no form of a date that Fanlight knows" };
}
