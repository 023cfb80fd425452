import type { StoryFields } from "../../../records/index.ts";

type Fields = Partial<StoryFields>;

/**
 * Adds what one line gave to what earlier lines gave: lists grow, the parts of an origin join, and of two
 * single values the first stays.
 * @returns false where nothing of `added` could be used.
 */
export function addFields(fields: Fields, added: Fields): boolean {
  let used = Object.keys(added).length === 0;
  for (const key of Object.keys(added) as (keyof Fields)[]) {
    if (addOne(fields, key, added[key])) used = true;
  }
  return used;
}

function addOne<K extends keyof Fields>(fields: Fields, key: K, value: Fields[K]): boolean {
  const had = fields[key];
  if (had === undefined) {
    fields[key] = value;
    return true;
  }
  if (Array.isArray(had) && Array.isArray(value)) {
    const known = new Set(had.map((item) => JSON.stringify(item)));
    const fresh = value.filter((item) => !known.has(JSON.stringify(item)));
    (had as unknown[]).push(...fresh);
    return true;
  }
  if (key === "origin" && fields.origin && value) {
    const { url, archive, permission } = value as NonNullable<Fields["origin"]>;
    fields.origin = {
      url: fields.origin.url ?? url,
      archive: fields.origin.archive ?? archive,
      permission: fields.origin.permission ?? permission,
    };
    return true;
  }
  return had === value;
}

/** Joins a series' name and its place where two lines gave them, and drops a place in no series. */
export function settled(fields: Fields): Fields {
  if (!fields.series) return fields;
  const loose = fields.series.filter((place) => place.name === "");
  const series = fields.series.filter((place) => place.name !== "");
  const only = series.length === 1 ? series[0] : undefined;
  if (only && only.position === null && loose[0]) only.position = loose[0].position;
  const { series: _series, ...rest } = fields;
  return series.length > 0 ? { ...rest, series } : rest;
}
