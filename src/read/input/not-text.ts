/** First bytes of files people drop into a story folder by mistake (Wikipedia, "List of file signatures"). */
const SIGNATURES: [start: string, kind: string][] = [
  ["\x89PNG\r\n\x1a\n", "a picture (PNG)"],
  ["\xff\xd8\xff", "a picture (JPEG)"],
  ["GIF87a", "a picture (GIF)"],
  ["GIF89a", "a picture (GIF)"],
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a rich text document (RTF)"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document (.doc)"],
  ["PK\x03\x04", "a zip file (perhaps a Word document or an e-book)"],
  ["PK\x05\x06", "an empty zip file"],
  ["\x1f\x8b", "a gzip file"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip file"],
  ["Rar!\x1a\x07", "a RAR file"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
  ["SQLite format 3", "a database"],
];

/** Signatures that a story could begin with too: they count only with a zero byte close by. */
const WORDLIKE: typeof SIGNATURES = [
  ["ID3", "a sound file (MP3)"],
  ["OggS", "a sound file (Ogg)"],
  ["RIFF", "a picture or sound file"],
];

/** How many bytes are looked at. */
const SAMPLE = 64 * 1024;

/** Control characters that no text has: not those that move a printer's head, nor those that end a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x07\x0e-\x19\x1c-\x1f]/g;

/** What the bytes are, in words, where they are clearly no text; null where they may be text. */
export function kindOfBytes(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 16).toString("latin1");
  const signatures = head.includes("\0") ? [...SIGNATURES, ...WORDLIKE] : SIGNATURES;
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length > 0 && bytes[0] === 0 && bytes.every((byte) => byte === 0))
    return "nothing but zero bytes";
  if (utf16Without(sample)) return null;
  const controls = sample.toString("latin1").match(CONTROLS)?.length ?? 0;
  return controls > 2 && controls * 50 > sample.length ? "data of some other program" : null;
}

/** The byte order of UTF-16 text that lacks its mark; null where it is none. */
export function utf16Without(sample: Buffer): "utf-16le" | "utf-16be" | null {
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = Math.max(sample.length / 2, 1);
  if (odd > half * 0.4 && even < half * 0.02) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.02) return "utf-16be";
  return null;
}
