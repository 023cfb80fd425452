import chardet from "chardet";
import iconv from "iconv-lite";
import { utf16Without } from "./not-text.ts";

/** How many bytes the guess looks at. */
const SAMPLE = 256 * 1024;

/** chardet's names → the encoding to read with; a browser reads ISO-8859-1 as windows-1252 too (WHATWG Encoding). */
const READ_AS: Record<string, string> = {
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "ISO-8859-9": "windows-1254",
  GB18030: "gb18030",
  Big5: "big5",
  Shift_JIS: "shift_jis",
  "EUC-JP": "euc-jp",
  "EUC-KR": "euc-kr",
};

/** The legacy encoding that fits bytes which are no UTF-8; null where none gives text. */
export function guessEncoding(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = utf16Without(sample);
  if (wide) return wide;
  if (mostlyUtf8(bytes)) return "utf-8";
  const candidates = chardet
    .analyse(sample)
    .map(({ name }) => READ_AS[name] ?? name.toLowerCase())
    .filter((name) => iconv.encodingExists(name) && !/^utf/.test(name));
  const fits = [...new Set([...candidates, "windows-1252"])].find((name) => readsWell(sample, name));
  if (fits === undefined || fits === "windows-1252") {
    if (looksMac(sample)) return "macintosh";
    return fits ?? (strangeness(sample, "windows-1252") < 0.05 ? "windows-1252" : null);
  }
  return fits;
}

/**
 * Whether the text is an old Macintosh's, which chardet does not know. Its quotes and dashes are capitals with
 * accents in windows-1252, which then stand after small letters and full stops (`donÕt`, `dark.Ó`); its small
 * letters with accents are signs there, which then stand inside words (`cafŽs`);
 * dashes aside, for those may join two words.
 */
function looksMac(sample: Buffer): boolean {
  if (strangeness(sample, "macintosh") > 0) return false;
  const latin = sample.toString("latin1");
  const high = latin.match(/[\x80-\xff]/g)?.length ?? 0;
  const odd = latin.match(/[a-z.,!?][\xc9\xd0-\xd5](?![A-Z])/g)?.length ?? 0;
  if (odd > 0 && odd * 4 >= high) return true;
  const inWords = latin.match(/(?<=[a-z])[\x80-\x95\x98-\xff](?=[a-z])/g)?.join("") ?? "";
  const fits = (encoding: string) =>
    iconv.decode(Buffer.from(inWords, "latin1"), encoding).match(/[\p{Ll}’]/gu)?.length ?? 0;
  return fits("macintosh") > 2 * fits("windows-1252");
}

/** UTF-8 with a few damaged places: at most one broken sequence for every five good ones. */
function mostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString("utf8");
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > 0 && bad * 5 <= good;
}

/** Whether the text this encoding gives has next to no control characters or gaps. */
const readsWell = (sample: Buffer, encoding: string): boolean => strangeness(sample, encoding) <= 0.002;

/** The share of control characters and gaps in the text that this encoding gives. */
function strangeness(sample: Buffer, encoding: string): number {
  const text = iconv.decode(sample, encoding);
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code >= 0x7f && code < 0xa0 && code !== 0x85)) strange++;
  }
  return strange / Math.max(text.length, 1);
}
