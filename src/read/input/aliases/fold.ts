/** Longest value that is looked up, in UTF-16 code units; no spelling in the tables is near it. */
const MAX_VALUE = 300;

/** Folds a value so that case, accents of typing (curly quotes, dashes) and spacing do not count. */
export function foldValue(value: string): string {
  return value
    .slice(0, MAX_VALUE)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–—_]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
}

/** Makes a lookup from a table of canonical value → spellings parted by `, `. The canonical value is one too. */
export function valueTable<T extends string>(spellings: Partial<Record<T, string>>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [value, list] of Object.entries(spellings) as [T, string][]) {
    map.set(foldValue(value), value);
    for (const spelling of list.split(", ")) if (spelling) map.set(foldValue(spelling), value);
  }
  return map;
}
