import { type Html, html } from "../../../html.ts";
import type { Words } from "../../../words/index.ts";
import type { LibraryWords } from "../../../words/library/index.ts";
import type { Month, Months } from "../library/months.ts";
import { section } from "./section.ts";

/** Months in the plot. */
const SHOWN = 12;
const NONE: Month = { words: 0, chapters: 0, stories: [] };

/** How much was read: a plot of the last months, the same as a table, and the sum of all. */
export function numbersPart(months: Months, today: Date, { w, l }: { w: Words; l: LibraryWords }): Html {
  const all = Object.values(months);
  if (all.length === 0) return section("numbers", l.numbers, html`<p class="quiet">${l.numbersNone}</p>`);
  const names = lastMonths(today);
  const name = (month: string) => w.date(month.slice(0, 4), Number(month.slice(5)), null);
  const words = all.reduce((sum, month) => sum + month.words, 0);
  const stories = new Set(all.flatMap((month) => month.stories)).size;
  const rows = names.filter((month) => months[month]).reverse();
  return section(
    "numbers",
    l.numbers,
    html`<p>${l.total(words, stories)}</p>
${plot(
  names.map((month) => months[month] ?? NONE),
  l.plot(SHOWN),
)}
${
  rows.length > 0 &&
  html`<table class="numbers">
<thead><tr><th scope="col">${l.month}</th><th scope="col">${l.words}</th><th scope="col">${l.chapters}</th><th scope="col">${l.stories}</th></tr></thead>
<tbody>${rows.map((month) => {
    const { words, chapters, stories } = months[month] ?? NONE;
    return html`<tr><th scope="row">${name(month)}</th><td>${w.number(words)}</td><td>${w.number(chapters)}</td><td>${w.number(stories.length)}</td></tr>`;
  })}</tbody>
</table>`
}`,
  );
}

/** The last months up to today's, oldest first. */
function lastMonths(today: Date): string[] {
  return Array.from({ length: SHOWN }, (_, at) => {
    const month = new Date(today.getFullYear(), today.getMonth() - (SHOWN - 1 - at), 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, "0")}`;
  });
}

const WIDTH = 480;
const HEIGHT = 96;
const STEP = WIDTH / SHOWN;

/** A bar for each month, as tall as its words; a month without any leaves a thin line. */
function plot(months: readonly Month[], label: string): Html {
  const most = Math.max(1, ...months.map(({ words }) => words));
  const bars = months.map(({ words }, at) => {
    const height = words === 0 ? 1 : Math.max(3, Math.round((words / most) * HEIGHT));
    return html`<rect x="${at * STEP + 4}" y="${HEIGHT - height}" width="${STEP - 8}" height="${height}" rx="2"/>`;
  });
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${bars}</svg>`;
}
