import { type Message, message, placeAt } from "../../messages/index.ts";

/** UTF-8 that was read as windows-1252 and saved again: `donâ€™t` for `don’t`, `cafÃ©` for `café`. */
const TWICE = /â€[™œ\u009d˜\u201c\u201d¦]|Ã[\u0080-\u00bf]|Â[\u00a0«»¡¿]/g;

/** How often it must show before it is told: once may be meant. */
const ENOUGH = 3;

/** Tells of a file that was converted once too often; the text stays as it is. */
export function tellMojibake(text: string, file: string): Message[] {
  const found = text.match(TWICE);
  if (!found || found.length < ENOUGH) return [];
  const sample = found[0];
  const place = placeAt(file, text, text.search(TWICE));
  return [message("file/converted-twice", place, { sample, count: found.length })];
}
