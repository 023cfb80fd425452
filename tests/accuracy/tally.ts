/** How often something was found, found where it is not, and missed. */
export interface Tally {
  hit: number;
  extra: number;
  missed: number;
}

/** The fields a report has a number for. */
export const FIELDS = [
  "boundary",
  "heading",
  "title",
  "creators",
  "note",
  "end-note",
  "summary",
  "disclaimer",
  "epigraph",
  "metadata",
  "boilerplate",
  "scene-break",
  "end-marker",
  "encoding",
] as const;
export type Field = (typeof FIELDS)[number];

/** The score of one file, or the sum over several. */
export interface Score {
  fields: Record<Field, Tally>;
  /** Lines of prose the labels count, and those of them that got another role. */
  prose: number;
  lost: number;
  /** Titles and creators made up: the file names none, or not these words. */
  invented: number;
}

export function emptyScore(): Score {
  const tally = (): Tally => ({ hit: 0, extra: 0, missed: 0 });
  const fields = Object.fromEntries(FIELDS.map((field) => [field, tally()])) as Record<Field, Tally>;
  return { fields, prose: 0, lost: 0, invented: 0 };
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const field of FIELDS) {
      for (const key of ["hit", "extra", "missed"] as const)
        sum.fields[field][key] += score.fields[field][key];
    }
    sum.prose += score.prose;
    sum.lost += score.lost;
    sum.invented += score.invented;
  }
  return sum;
}

/** Fields that are right or wrong a file (or chapter) each, and boilerplate, where only what is missed hurts. */
const RECALL_ONLY: readonly Field[] = ["boilerplate", "title", "creators", "heading", "encoding"];

/** F1 of a field, or its recall for the fields of `RECALL_ONLY`; null where there was nothing to find or to make up. */
export function rateOf(field: Field, { hit, extra, missed }: Tally): number | null {
  const wrong = RECALL_ONLY.includes(field) ? 2 * missed : extra + missed;
  return hit + wrong === 0 ? null : (2 * hit) / (2 * hit + wrong);
}
