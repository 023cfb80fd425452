import iconv from "iconv-lite";
import { type Message, message } from "../../messages/index.ts";
import { guessEncoding } from "./encoding.ts";
import { tellMojibake } from "./mojibake.ts";
import { kindOfBytes, utf16Without } from "./not-text.ts";

/** What bytes say. */
export interface Decoded {
  /** The text without its byte order mark, otherwise as it stands: line ends too. */
  text: string;
  /** Lower-case name of the encoding, as the WHATWG calls it where it knows it. */
  encoding: string;
  messages: Message[];
}

const BOMS: [encoding: string, bytes: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Turns a file's bytes into text: UTF-8 if they are good UTF-8, what their byte order mark says, or the legacy
 * encoding that fits best, named in an info message. Bytes that are no text give a fatal message and "".
 * Never throws.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = BOMS.find(([, mark]) => mark.every((byte, i) => buffer[i] === byte));
  if (marked) return decodeMarked(buffer.subarray(marked[1].length), marked[0], file);
  const kind = kindOfBytes(buffer);
  if (kind !== null) return notText(kind, file);
  if (utf16Without(buffer.subarray(0, 4096))) return decodeGuessed(buffer, file);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer);
    return { text, encoding: "utf-8", messages: tellMojibake(text, file) };
  } catch {
    return decodeGuessed(buffer, file);
  }
}

function decodeMarked(buffer: Buffer, encoding: string, file: string): Decoded {
  const text = iconv.decode(buffer, encoding, { stripBOM: false });
  const damaged = encoding === "utf-8" ? damageOf(text, buffer) : 0;
  const messages: Message[] = [];
  if (encoding !== "utf-8") messages.push(message("file/encoding-assumed", { file }, { encoding }));
  if (damaged > 0) messages.push(message("file/encoding-damaged", { file }, { encoding, count: damaged }));
  return { text, encoding, messages };
}

function decodeGuessed(buffer: Buffer, file: string): Decoded {
  const encoding = guessEncoding(buffer);
  if (encoding === null) return notText("a file of unknown bytes", file);
  const text = iconv.decode(buffer, encoding, { stripBOM: false });
  if (encoding !== "utf-8") {
    return { text, encoding, messages: [message("file/encoding-assumed", { file }, { encoding })] };
  }
  const count = damageOf(text, buffer);
  return { text, encoding, messages: [message("file/encoding-damaged", { file }, { encoding, count })] };
}

/** Replacement characters that decoding put in (those the file itself holds aside). */
function damageOf(text: string, buffer: Buffer): number {
  const inText = text.split("\uFFFD").length - 1;
  const own = buffer.toString("latin1").split("\xEF\xBF\xBD").length - 1;
  return inText - own;
}

function notText(kind: string, file: string): Decoded {
  return { text: "", encoding: "binary", messages: [message("file/not-text", { file }, { kind })] };
}
