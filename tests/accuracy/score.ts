import type { CorpusFile } from "./labels.ts";
import { labelOfLines } from "./labels.ts";
import type { Prediction, ReadLine } from "./prediction.ts";
import { scoreChapters } from "./score-chapters.ts";
import { scoreNames } from "./score-names.ts";
import { emptyScore, FIELDS, type Field, type Score } from "./tally.ts";

/** A line the reader read otherwise than the labels. */
export interface WrongLine {
  line: number;
  expected: string;
  got: string;
  text: string;
}

/** The score of one file, with what to look at. */
export interface FileScore {
  name: string;
  score: Score;
  wrongLines: WrongLine[];
  /** Titles, creators and chapters that differ, in words. */
  wrongFacts: string[];
}

/** Compares what the reader made of a file with its labels; docs/corpus.md says by what rules. */
export function scoreFile({ name, labels }: CorpusFile, read: Prediction): FileScore {
  const score = emptyScore();
  const expected = labelOfLines(labels, read.lines.length);
  const wrongLines = scoreLines(score, expected, read.lines);
  const wrongFacts = [
    ...scoreChapters(score, labels.chapters, expected, read),
    ...scoreNames(score, labels.title, labels.creators, read),
  ];
  const isDecoded = sameEncoding(labels.encoding, read.encoding);
  score.fields.encoding[isDecoded ? "hit" : "missed"] += 1;
  if (!isDecoded) wrongFacts.push(`encoding ${labels.encoding}, read as ${read.encoding}`);
  return { name, score, wrongLines, wrongFacts };
}

const isOk = (accepted: string[], role: string) =>
  accepted.includes(role) || accepted.includes("any") || (accepted.includes("not-body") && role !== "body");

const isField = (role: string): role is Field => (FIELDS as readonly string[]).includes(role);
/** What the site or the mail added: one role for the other hides it from readers just as well. */
const isChrome = (role: string | undefined) => role === "boilerplate" || role === "transport";

function scoreLines(score: Score, expected: (string | undefined)[], lines: ReadLine[]): WrongLine[] {
  const wrong: WrongLine[] = [];
  const tally = (role: string, key: "hit" | "extra" | "missed") => {
    const field = isChrome(role) ? "boilerplate" : role;
    if (isField(field) && field !== "title") score.fields[field][key] += 1;
  };
  for (const [at, line] of lines.entries()) {
    const accepted = expected[at]?.split("|") ?? [];
    const primary = accepted[0];
    if (line.isBlank || primary === undefined || primary === "any") continue;
    const got = line.role ?? "no span";
    const isLost = expected[at] === "body" && line.roles.some((role) => role !== "body");
    if (expected[at] === "body") score.prose += 1;
    if (isLost) score.lost += 1;
    const isRight = isOk(accepted, got) || (isChrome(primary) && isChrome(got));
    if (isRight && accepted.length === 1) tally(primary, "hit");
    if (!isRight) tally(primary, "missed");
    if (!isRight) tally(got, "extra");
    if (!isRight || isLost) {
      const roles = isRight ? line.roles.join(" + ") : got;
      wrong.push({ line: at + 1, expected: expected[at] ?? "", got: roles, text: line.text.trim() });
    }
  }
  return wrong;
}

/** UTF-16 of either byte order is one; so are ISO-8859-1 and the windows-1252 that every tool reads it as. */
function sameEncoding(one: string, other: string): boolean {
  const known = (name: string) =>
    name.replace(/^utf-?16.*/, "utf-16").replace(/^(?:iso-8859-1|latin1|ascii)$/, "windows-1252");
  return known(one) === known(other);
}
