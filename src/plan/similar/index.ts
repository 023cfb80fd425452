import type { StoryHead } from "../../records/index.ts";
import { type Features, featuresOf, WORD } from "./features.ts";
import { MET, Rings } from "./rings.ts";
import { best, ranks } from "./select.ts";

/** Stories shown as like another. */
const SHOWN = 4;

/** Stories met that are compared in full. */
const CANDIDATES = 24;

/** What two stories must share at least: more than a fandom that many have, and a few words by chance. */
const LEAST = 10;

/** Another language makes a story half as alike. */
const FOREIGN = 0.5;

const bits = (number: number) => 32 - Math.clz32(number);

/**
 * What sharing each feature says: its weight times its rarity, which is counted in doublings, so that one story more
 * or less hardly ever changes it. A feature of one story alone says nothing.
 */
function worths({ uses, weights, rows }: Features): Float64Array {
  const all = bits(rows.length) + 1;
  return Float64Array.from(uses, (count, feature) =>
    count < 2 ? 0 : (weights[feature] as number) * Math.max(0.5, all - bits(count)),
  );
}

const languageOf = ({ language }: StoryHead) => language.split("-")[0];
const areInOneSeries = (a: StoryHead, b: StoryHead) =>
  a.series.some(({ name }) => b.series.some((other) => other.name === name));

/**
 * For each story, by slug, the slugs of up to four that are most like it: that share its relationships, fandoms,
 * additional tags, characters, creators, and words of title and summary, rare ones above all (cosine of the weighted
 * features). Stories of its own series are left out, as they stand beside it anyway.
 *
 * Not all pairs are compared: in each of its features, common words aside, a story meets 32 others at most (see
 * `Rings`), and of all it meets the best 24 are compared in full, so time grows with the number of stories. What a story's prose says is
 * not looked at, and so never changes it. Pure, whatever order the stories come in.
 */
export function similarStories(heads: readonly StoryHead[]): Map<string, string[]> {
  const slugs = heads.map(({ slug }) => slug);
  const features = featuresOf(heads);
  const { rows, uses, weights } = features;
  const order = ranks(slugs);
  const worth = worths(features);
  const rings = new Rings(features, slugs);
  const sizes = rows.map((row) => Math.sqrt(row.reduce((sum, each) => sum + (worth[each] as number), 1)));
  const met = new Float64Array(heads.length);
  const scores = new Float64Array(heads.length);
  const mine = new Uint32Array(worth.length);
  const shared = (other: number, mark: number) => {
    let sum = 0;
    for (const feature of rows[other] as Uint32Array) {
      if (mine[feature] === mark) sum += worth[feature] as number;
    }
    return sum;
  };
  const likeStory = (story: number): string[] => {
    const head = heads[story] as StoryHead;
    const row = rows[story] as Uint32Array;
    const touched: number[] = [];
    for (let nth = 0; nth < row.length; nth++) {
      const feature = row[nth] as number;
      const value = worth[feature] as number;
      mine[feature] = story + 1;
      if (value === 0 || (weights[feature] === WORD && (uses[feature] as number) > MET)) continue;
      rings.meet(story, feature, nth, value, met, touched);
    }
    const hasSeries = head.series.length > 0;
    const others = touched.filter(
      (other) => other !== story && !(hasSeries && areInOneSeries(head, heads[other] as StoryHead)),
    );
    const found = best(others, CANDIDATES, met, order).filter((other) => {
      const sum = shared(other, story + 1);
      const isForeign = languageOf(head) !== languageOf(heads[other] as StoryHead);
      scores[other] = (sum / (sizes[other] as number)) * (isForeign ? FOREIGN : 1);
      return sum >= LEAST;
    });
    for (const other of touched) met[other] = 0;
    return best(found, SHOWN, scores, order).map((other) => slugs[other] as string);
  };
  return new Map(slugs.map((slug, story) => [slug, likeStory(story)]));
}
