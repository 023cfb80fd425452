import { facts } from "../../../components/blurb.ts";
import { cover } from "../../../components/cover.ts";
import { type Html, html, join, raw } from "../../../html.ts";
import { langAttributes } from "../../../languages.ts";
import type { FindingWords } from "../../../words/finding/index.ts";
import type { Words } from "../../../words/index.ts";
import { excerptHtml } from "./excerpt.ts";
import type { Hit, Spot } from "./hits.ts";

/** Places shown of one story. */
const SPOTS = 2;

export interface HitOptions {
  words: [Words, FindingWords];
  /** Whether the reader has agreed to see the text of stories that ask first. */
  mayShow: boolean;
}

/** Stories found, each with its best places. */
export function hitList(hits: readonly Hit[], options: HitOptions): Html {
  return html`<ul class="blurbs">${hits.map((hit) => html`<li>${hitCard(hit, options)}</li>\n`)}</ul>`;
}

function hitCard({ slug, url, shown, spots }: Hit, { words: [w, f], mayShow }: HitOptions): Html {
  const lang = langAttributes(shown.language, w.tag);
  const [chapters, expectedChapters] = shown.chapters;
  const dates = { ...shown, chapters, expectedChapters, publishedAt: null, updatedAt: shown.updated };
  const isKept = shown.consent && !mayShow;
  const best = [...spots.filter(({ heading }) => heading !== null), ...spots].slice(0, 1);
  const others = spots.filter((spot) => spot !== best[0] && spot.heading !== null);
  const rest = others.length - (SPOTS - 1);
  return html`<article class="blurb hit" data-tags="${[...shown.tags, shown.rating].join("\n")}">
<a class="blurb-cover" href="${url}" tabindex="-1" aria-hidden="true">${cover(`${slug}\n${shown.fandoms[0] ?? ""}`)}</a>
<header>
<h2><a class="blurb-title" href="${url}"><bdi${lang}>${shown.title}</bdi></a></h2>
<p class="byline">${shown.creators.length > 0 ? html`${w.by} ${names(shown.creators)}` : w.anonymous}</p>
<p class="fandoms">${names(shown.fandoms)}</p>
</header>
<p class="facts dotted">${facts(dates, html`${shown.rating}`, w)}</p>
${[...best, ...others.slice(0, SPOTS - 1)].map((spot) => place(spot, lang, isKept && spot.heading !== null, f))}
${rest > 0 && html`<p class="quiet">${f.alsoIn(rest)}</p>`}
</article>`;
}

function place({ url, heading, excerpt }: Spot, lang: Html, isKept: boolean, f: FindingWords): Html {
  const text = isKept ? html`<span class="quiet">${f.excerptKept}</span>` : excerptHtml(excerpt);
  return html`<div class="spot">${
    heading !== null &&
    html`<p class="spot-where">${f.foundIn} <a href="${url}"><bdi${lang}>${heading}</bdi></a></p>`
  }<p class="excerpt"${isKept ? raw("") : lang}>${text}</p></div>`;
}

const names = (all: readonly string[]) =>
  join(
    all.map((name) => html`<bdi>${name}</bdi>`),
    ", ",
  );
