import { personsIn } from "./speech.ts";
import { type Clue, type Signal, type View, wordsOf } from "./view.ts";

const SPEECH = /["“«„][^"”»“]{1,300}[,.!?…—-]["”»“]/u;
const SAID =
  /\b(?:said|asked|replied|whispered|murmured|muttered|sighed|smiled|nodded|shrugged|growled|laughed|turned|looked|walked|stood|felt|watched|glanced)\b/g;
const THIRD = /\b(?:he|she|his|her|him|they|their)\b/g;

/** "BPOV", "Harry's POV": who tells what follows. */
const POINT_OF_VIEW = /^\W*(?:\p{Lu}{1,3}POV|[\p{L}'’ ]{2,30}\s(?:p\.?o\.?v\.?|point of view))\W*$/iu;

/** The longest such line, in characters. */
const LONGEST_VIEW = 60;

/** How letters, diaries and logs in a story begin. */
const LETTER =
  /^\W*(?:(?:my )?(?:own |very )?dear(?:est)?|cher|chère|ma chère|mon cher|querid[oa]|lieber?|liebste[rs]?|дорог(?:ая|ой)|мил(?:ая|ый)|亲爱的)[\s\p{Script=Han}][^.!?]{1,45}[,:!，：]\W*$|^\W*(?:captain's|personal|ship's|medical|first officer's) log\b|^\W*(?:cher journal|querido diario|liebes tagebuch)\b/iu;
const TO_READERS =
  /\b(?:readers?|reviewers?|all|every(?:one|body)|guys|friends|folks|lect(?:eurs?|rices?)|lectores|leser|читател)/iu;

/** Dialogue and narrative told in the third person: what a story is made of. */
export const proseSignal: Signal = (view) => {
  const { text, folded, block } = view;
  if (block.shape !== "paragraph") return [];
  const clues: Clue[] = [];
  if (text.length < LONGEST_VIEW && POINT_OF_VIEW.test(text))
    clues.push({ role: "body", weight: 3, why: "prose:point-of-view" });
  if (!block.isEdge && isInLetter(view)) clues.push({ role: "body", weight: 4, why: "prose:letter" });
  if (SPEECH.test(text)) clues.push({ role: "body", weight: 2, why: "prose:speech" });
  const verbs = Math.min(4, folded.match(SAID)?.length ?? 0);
  const people = Math.min(6, folded.match(THIRD)?.length ?? 0);
  const weight = verbs * 0.5 + Math.max(0, people - 1) * 0.3;
  if (weight >= 0.5) clues.push({ role: "body", weight, why: "prose:narrative" });
  if (REPORTED.test(text)) clues.push({ role: "body", weight: 3, why: "prose:reported" });
  const past = folded.match(PAST)?.length ?? 0;
  if (past > 2 && !personsIn(folded).first) clues.push({ role: "body", weight: 1, why: "prose:past" });
  return clues;
};

/** "…, said the notice": words that somebody or something says without quotes. */
const REPORTED = /,\s(?:said|asked|thought|wrote|read)\s(?:the|a|an|his|her|\p{Lu})/u;
const PAST = /\b(?:was|were|had|did|went|came|said|\p{L}{3,}ed)(?!\p{L})/gu;

/** How many blocks of a letter are known by its salutation. */
const LONGEST_LETTER = 8;

/** Whether it is a letter's salutation, or stands a little below one with no heading or label between. */
function isInLetter({ doc, index }: View): boolean {
  for (let at = index; at >= 0 && at > index - LONGEST_LETTER; at--) {
    const block = doc.blocks[at];
    if (block === undefined || block.label !== null || block.heading?.division || block.shape === "rule")
      return false;
    const words = block.textEnd - block.textStart < LONGEST_SALUTATION ? wordsOf(doc, block) : "";
    if (LETTER.test(words)) return !TO_READERS.test(words);
  }
  return false;
}

const LONGEST_SALUTATION = 80;
