import { type Html, raw } from "./html.ts";

/** Languages by their own names, in the order of their tags (names as the Unicode CLDR gives them). */
const NAMES: Record<string, string> = {
  af: "Afrikaans",
  ar: "العربية",
  be: "Беларуская",
  bg: "Български",
  bn: "বাংলা",
  br: "Brezhoneg",
  ca: "Català",
  cs: "Čeština",
  cy: "Cymraeg",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  eo: "Esperanto",
  es: "Español",
  et: "Eesti",
  eu: "Euskara",
  fa: "فارسی",
  fi: "Suomi",
  fil: "Filipino",
  fr: "Français",
  ga: "Gaeilge",
  gd: "Gàidhlig",
  gl: "Galego",
  grc: "Ἀρχαία ἑλληνική",
  he: "עברית",
  hi: "हिन्दी",
  hr: "Hrvatski",
  hu: "Magyar",
  hy: "Հայերեն",
  id: "Indonesia",
  is: "Íslenska",
  it: "Italiano",
  ja: "日本語",
  ka: "ქართული",
  ko: "한국어",
  la: "Latina",
  lt: "Lietuvių",
  lv: "Latviešu",
  mk: "Македонски",
  mr: "मराठी",
  ms: "Melayu",
  mt: "Malti",
  nb: "Norsk bokmål",
  nl: "Nederlands",
  nn: "Norsk nynorsk",
  no: "Norsk",
  pa: "ਪੰਜਾਬੀ",
  pl: "Polski",
  pt: "Português",
  "pt-br": "Português brasileiro",
  ro: "Română",
  ru: "Русский",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sq: "Shqip",
  sr: "Српски",
  sv: "Svenska",
  sw: "Kiswahili",
  ta: "தமிழ்",
  te: "తెలుగు",
  th: "ไทย",
  tl: "Tagalog",
  tr: "Türkçe",
  uk: "Українська",
  ur: "اردو",
  vi: "Tiếng Việt",
  yi: "ייִדיש",
  zh: "中文",
  "zh-hans": "简体中文",
  "zh-hant": "繁體中文",
};

const RTL_LANGUAGES = new Set("ar arc ckb dv fa he ks ku-arab nqo ps sd syr ug ur yi".split(" "));
const RTL_SCRIPTS = /-(arab|hebr|syrc|thaa|nkoo|adlm|rohg)\b/i;

/** A language's own name for a BCP 47 tag, or the tag itself where we know none. */
export function languageName(tag: string): string {
  const key = tag.toLowerCase();
  return NAMES[key] ?? NAMES[primary(key)] ?? tag;
}

/** Whether two tags name one language, whatever the region. */
export function sameLanguage(a: string, b: string): boolean {
  return primary(a.toLowerCase()) === primary(b.toLowerCase());
}

/** Which way a language's text runs. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const key = tag.toLowerCase();
  if (/-latn\b/.test(key)) return "ltr";
  return RTL_SCRIPTS.test(key) || RTL_LANGUAGES.has(primary(key)) ? "rtl" : "ltr";
}

/**
 * `lang` and `dir` attributes for content in `language` within a page in `around`, with a leading space;
 * nothing where they agree.
 */
export function langAttributes(language: string, around: string): Html {
  if (language === around || !/^[a-z0-9-]+$/i.test(language)) return raw("");
  const direction = directionOf(language);
  const dir = direction === directionOf(around) ? "" : ` dir="${direction}"`;
  return raw(` lang="${language}"${dir}`);
}

/** Whether words are counted by character in this language. */
export function countsCharacters(tag: string): boolean {
  return ["zh", "ja", "th"].includes(primary(tag.toLowerCase()));
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
