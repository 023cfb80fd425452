import { type LineIndex, lineIndex, type Message, message } from "../messages/index.ts";
import type { Role } from "../records/index.ts";
import type { BlockedText } from "./blocks/block.ts";
import type { Decision } from "./decide/index.ts";
import { ROLE_WORDS } from "./explain/words.ts";

/** Below this, two readings of a passage are close enough to ask the maintainer. */
const CLOSE = 0.66;
/** A file asks at most so often. */
const MOST = 8;
/** Readings that make no difference to what a page shows. */
const ALIKE: readonly ReadonlySet<Role>[] = [
  new Set(["note", "end-note"]),
  new Set(["metadata", "boilerplate", "transport", "author", "title", "scene-break", "end-marker"]),
];

/**
 * Tells of passages where two readings come close, and how to settle which it is.
 * @param settled roles that front matter speaks for already.
 */
export function doubtsOf(
  doc: BlockedText,
  decisions: readonly Decision[],
  file: string,
  settled: ReadonlySet<Role>,
): Message[] {
  const messages: Message[] = [];
  let lines: LineIndex | null = null;
  let last: Decision | null = null;
  decisions.forEach((decision, at) => {
    const { role, rival, certainty } = decision;
    const isAsked = last !== null && last.role === role && last.rival === rival;
    // The story itself is never asked about: whatever it is, it is shown where it stands.
    const isClose =
      role !== "body" &&
      certainty < CLOSE &&
      rival !== null &&
      !settled.has(role) &&
      !settled.has(rival) &&
      !ALIKE.some((set) => set.has(role) && set.has(rival));
    last = isClose ? decision : null;
    if (!isClose || isAsked || rival === null || messages.length >= MOST) return;
    lines ??= lineIndex(doc.text);
    const place = { file, ...lines.at(doc.blocks[at]?.textStart ?? 0) };
    messages.push(
      message("structure/doubtful", place, {
        taken: ROLE_WORDS[role],
        other: ROLE_WORDS[rival],
        settle: settling(role, rival),
      }),
    );
  });
  return messages;
}

const MARKS: Partial<Record<Role, string>> = {
  note: ":::notes",
  "end-note": ":::end-notes",
  summary: ":::summary",
  disclaimer: ":::disclaimer",
  epigraph: ":::epigraph",
  "chapter-heading": ":::chapter",
  boilerplate: ":::boilerplate",
  metadata: ":::metadata",
  transport: ":::transport",
  "end-marker": ":::end",
  body: ":::prose",
};
const KEYS: Partial<Record<Role, string>> = { title: "title", author: "author" };

/** How to say which of two readings is meant. */
function settling(taken: Role, other: Role): string {
  return [taken, other].map((role) => `If it is ${ROLE_WORDS[role]}, ${how(role)}.`).join(" ");
}

function how(role: Role): string {
  const key = KEYS[role];
  if (key !== undefined) return `write “${key}: …” into front matter at the top of the file`;
  const mark = MARKS[role];
  return mark === undefined ? "all is well" : `put a line “${mark}” above it and a line “:::” below it`;
}
