import type { Origin, RelatedWork } from "../../src/records/index.ts";
import { type Html, html } from "../html.ts";
import type { Words } from "../words/index.ts";

/** Works this one was made from. */
export function relatedWorks(works: readonly RelatedWork[], w: Words): Html | false {
  return (
    works.length > 0 &&
    html`<section aria-labelledby="related"><h2 id="related">${w.relatedWorks}</h2><ul>${works.map(
      ({ relation, title, creators, url }) =>
        html`<li>${w.relations[relation]} ${outside(title, url)}${creators.length > 0 && html` ${w.by} <bdi>${creators.join(", ")}</bdi>`}</li>`,
    )}</ul></section>`
  );
}

/** Where the story was first published, and by what right it is here. */
export function origin(from: Origin | null, w: Words): Html | null {
  if (from === null) return null;
  const place = from.archive ?? from.url;
  return html`<section aria-labelledby="origin"><h2 id="origin">${w.origin}</h2>
${place !== null && html`<p>${w.firstPublished} ${w.at} ${outside(place, from.url)}</p>`}
${from.permission !== null && html`<p>${w.permission}: ${from.permission}</p>`}
</section>`;
}

function outside(name: string, url: string | null): Html {
  return url === null
    ? html`<bdi>${name}</bdi>`
    : html`<a href="${url}" rel="external"><bdi>${name}</bdi></a>`;
}
