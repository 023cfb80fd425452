import { SETTINGS_NAME } from "./kept-names.ts";

/** The choices there are; each becomes a `data-` attribute of the root element, which the styles read. */
export const SETTINGS = [
  "theme",
  "size",
  "face",
  "width",
  "leading",
  "paragraphs",
  "align",
  "notes",
  "breaks",
  "progress",
  "keys",
  "consent",
] as const;
export type Preferences = Partial<Record<(typeof SETTINGS)[number], string>>;

/** The choices kept on this device; none where storage is closed to us or holds something else. */
export function load(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(SETTINGS_NAME) ?? "{}"));
  } catch {
    return {};
  }
}

/** Choices from whatever was stored or imported; what is none is left out. */
export function readPreferences(data: unknown): Preferences {
  if (typeof data !== "object" || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => SETTINGS.includes(name as "theme") && /^[a-z]{1,20}$/.test(value),
    ),
  );
}

/** Keeps the choices; without storage they last as long as the page. */
export function save(preferences: Preferences): void {
  try {
    localStorage.setItem(SETTINGS_NAME, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse; the page still shows the choice.
  }
}

/** Shows the choices on the page. */
export function apply(preferences: Preferences): void {
  const { dataset } = document.documentElement;
  for (const name of SETTINGS) {
    const value = preferences[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
}
