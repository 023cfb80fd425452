import { foldValue } from "./fold.ts";

/** BCP 47 code → the language's names, English first, then its own, as archives spell them. */
const NAMES: Record<string, string> = {
  af: "Afrikaans",
  ar: "Arabic, العربية",
  bg: "Bulgarian, Български",
  bn: "Bengali, বাংলা",
  ca: "Catalan, Català",
  cs: "Czech, Čeština, cz",
  cy: "Welsh, Cymraeg",
  da: "Danish, Dansk, dk",
  de: "German, Deutsch",
  el: "Greek, Ελληνικά, gr",
  en: "English, Inglés, Anglais, Englisch, Inglês, Английский, 英语, 英文",
  "en-GB": "British English, English (UK), en-uk",
  "en-US": "American English, English (US)",
  eo: "Esperanto",
  es: "Spanish, Español, Castellano, Castilian, Espanol, Испанский",
  "es-MX": "Mexican Spanish",
  et: "Estonian, Eesti",
  eu: "Basque, Euskara",
  fa: "Persian, Farsi, فارسی",
  fi: "Finnish, Suomi",
  fil: "Filipino, Tagalog",
  fr: "French, Français, Francais, Французский",
  ga: "Irish, Gaeilge, Irish Gaelic",
  gd: "Scottish Gaelic, Gàidhlig",
  gl: "Galician, Galego",
  grc: "Ancient Greek",
  he: "Hebrew, עברית",
  hi: "Hindi, हिन्दी",
  hr: "Croatian, Hrvatski",
  hu: "Hungarian, Magyar",
  id: "Indonesian, Bahasa Indonesia",
  is: "Icelandic, Íslenska",
  it: "Italian, Italiano",
  ja: "Japanese, 日本語, jp",
  ko: "Korean, 한국어",
  la: "Latin, Latina",
  lt: "Lithuanian, Lietuvių",
  lv: "Latvian, Latviešu",
  mk: "Macedonian",
  ms: "Malay, Bahasa Malaysia",
  nb: "Norwegian Bokmål, Bokmål",
  nl: "Dutch, Nederlands",
  nn: "Nynorsk",
  no: "Norwegian, Norsk",
  pl: "Polish, Polski",
  pt: "Portuguese, Português, Portugues",
  "pt-BR": "Brazilian Portuguese, Português brasileiro, Portuguese (Brazil), Português do Brasil",
  "pt-PT": "European Portuguese, Português europeu",
  ro: "Romanian, Română",
  ru: "Russian, Русский",
  sk: "Slovak, Slovenčina",
  sl: "Slovenian, Slovene, Slovenščina",
  sq: "Albanian, Shqip",
  sr: "Serbian, Српски, Srpski",
  sv: "Swedish, Svenska",
  sw: "Swahili, Kiswahili",
  ta: "Tamil",
  th: "Thai, ไทย",
  tlh: "Klingon, tlhIngan Hol",
  tr: "Turkish, Türkçe",
  uk: "Ukrainian, Українська, ua",
  ur: "Urdu",
  vi: "Vietnamese, Tiếng Việt",
  yi: "Yiddish",
  zh: "Chinese, 中文, 汉语, 漢語, Mandarin, cn",
  "zh-Hans": "Simplified Chinese, 简体中文, Chinese (Simplified), zh-cn",
  "zh-Hant": "Traditional Chinese, 繁體中文, Chinese (Traditional), zh-tw",
};

const TABLE = new Map<string, string>();
for (const [code, names] of Object.entries(NAMES)) {
  TABLE.set(code.toLowerCase(), code);
  for (const name of names.split(", ")) TABLE.set(foldValue(name), code);
}

/** The English names, for "did you mean". */
export const LANGUAGE_NAMES: string[] = Object.values(NAMES).map((names) => names.split(", ")[0] ?? "");

/** The BCP 47 tag a language name or code means, or null. */
export function languageOf(value: string): string | null {
  const text = foldValue(value);
  const named = TABLE.get(text);
  if (named) return named;
  const code = text.replaceAll(" ", "-");
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(code)) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
