import { type LineIndex, lineIndex, type Message, message } from "../messages/index.ts";
import type { Format, Role, StoryFields } from "../records/index.ts";
import type { BlockedText } from "./blocks/block.ts";
import { blockHtml } from "./blocks/html/index.ts";
import { pinMarked } from "./blocks/marks.ts";
import { blockText } from "./blocks/text.ts";
import { type Decision, decide } from "./decide/index.ts";
import { doubtsOf } from "./doubts.ts";
import { decode, readFrontMatter } from "./input/index.ts";

/** The largest file that is read where nobody says otherwise, in MB. */
const LARGEST_FILE = 10;

const MEGABYTE = 1024 * 1024;

/** One file of a story, its blocks decided. */
export interface ReadFile {
  file: string;
  encoding: string;
  format: Format;
  doc: BlockedText;
  decisions: Decision[];
  frontMatter: Partial<StoryFields>;
  messages: Message[];
  /** Whether nothing can be read from it. */
  isBroken: boolean;
}

/** The format a file's name stands for. */
export function formatOf(path: string): Format {
  if (/\.(?:html?|xhtml)$/i.test(path)) return "html";
  return /\.(?:md|markdown)$/i.test(path) ? "markdown" : "text";
}

/** Decodes one file, reads its front matter and gives every block a role. Never throws. @param most its size in MB. */
export function readFile(
  path: string,
  bytes: Uint8Array,
  mode: "story" | "chapter",
  most = LARGEST_FILE,
): ReadFile {
  const format = formatOf(path);
  if (bytes.length > most * MEGABYTE) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    const tooLarge = message("file/too-large", { file: path }, { megabytes, most });
    return broken(path, format, "utf-8", [tooLarge]);
  }
  const { text, encoding, messages } = decode(bytes, path);
  if (messages.some(({ severity }) => severity === "fatal")) return broken(path, format, encoding, messages);
  const front = readFrontMatter(text, path);
  const doc = format === "html" ? blockHtml(text, front.end) : blockText(text, front.end, format);
  const problems = pinMarked(doc);
  let lines: LineIndex | null = null;
  for (const { kind, name, offset } of problems) {
    lines ??= lineIndex(text);
    messages.push(message(`structure/mark-${kind}`, { file: path, ...lines.at(offset) }, { name }));
  }
  const decisions = decide(doc, mode);
  return {
    file: path,
    encoding,
    format,
    doc,
    decisions,
    frontMatter: front.fields,
    messages: [...messages, ...front.messages, ...doubtsOf(doc, decisions, path, settledBy(front.fields))],
    isBroken: false,
  };
}

/** The roles that front matter leaves no doubt about. */
function settledBy(fields: Partial<StoryFields>): ReadonlySet<Role> {
  const roles: Role[] = [];
  if (fields.title !== undefined) roles.push("title");
  if (fields.creators !== undefined) roles.push("author");
  return new Set(roles);
}

function broken(file: string, format: Format, encoding: string, messages: Message[]): ReadFile {
  const doc: BlockedText = { text: "", format, width: 0, from: 0, blocks: [] };
  return { file, encoding, format, doc, decisions: [], frontMatter: {}, messages, isBroken: true };
}
