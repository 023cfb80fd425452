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
  return fits ?? null;
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
function readsWell(sample: Buffer, encoding: string): boolean {
  const text = iconv.decode(sample, encoding);
  let strange = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code >= 0x7f && code < 0xa0 && code !== 0x85)) strange++;
  }
  return strange * 500 <= text.length;
}
