import { fold } from "../vocabulary/index.ts";
import { roleOfField } from "./labelled.ts";
import { type Narrator, narratorOf } from "./narrator.ts";
import { isBold, outsideEmphasis } from "./setting.ts";
import { type Persons, personsIn } from "./speech.ts";
import type { Clue, Signal, View } from "./view.ts";

const HAN = /\p{Script=Han}/u;
/** A shorter line in bold is rather a heading, in characters. */
const SHORTEST_BOLD = 40;
const WRAPPED = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$|^\[[^[\]]*\]$|^\{[^{}]*\}$|^<[^<>]*>$/;

/** What an unlabelled note, disclaimer or summary says of itself, against what it takes to believe it. */
export const phraseSignal: Signal = (view) => {
  const { text, told, folded, block, phrases, doc } = view;
  if (block.shape === "rule" || block.shape === "opaque" || block.shape === "fence") return [];
  const clues: Clue[] = [];
  const say = (role: Clue["role"], weight: number, why: string) => {
    if (weight !== 0) clues.push({ role, weight, why });
  };
  const { disclaimer, note, endNote, summary } = phrases;
  const owner = score(disclaimer.strong, 3, disclaimer.weak, 0.7);
  const isNoteLabel = block.label !== null && roleOfField(block.label.field) === "note";
  const isOnlyOwner = isNoteLabel && disclaimer.strong > 0 && note.strong < 2;
  const persons = personsIn(told === text ? folded : fold(told));
  if (persons.first && !personsIn(fold(outsideEmphasis(doc, block))).first) persons.first = false;
  const narrator = persons.first ? narratorOf(doc) : "unknown";
  const mine = persons.first && owner > 0 ? 0.8 : 0;
  say("disclaimer", owner + mine + (isOnlyOwner ? 6 : 0), "phrase:ownership");
  const personal = persons.first && narrator !== "inside" ? 0.8 : 0;
  const isFact = block.label?.form === "colon" && roleOfField(block.label.field) === "metadata";
  const isSentence = text.length > (HAN.test(text) ? 5 : 45) || /[.!?)\]^;:]$/.test(text);
  const isDisclaimed = block.label?.form === "colon" && roleOfField(block.label.field) === "disclaimer";
  const share = isDisclaimed ? 0.5 : isSentence && !isFact ? 1 : 0.4;
  const speaks =
    share * (score(note.strong, 2, note.weak, 0.5) + (note.strong + note.weak > 0 ? personal : 0));
  say("note", speaks, "phrase:author");
  const closes = endNote.strong > 0 ? speaks + 1 : speaks;
  say("end-note", closes, "phrase:author");
  say("summary", score(summary.strong, 1, summary.weak, 0.3), "phrase:blurb");
  const isSpoken = note.strong + note.weak > 0 || isUnderNote(view);
  const voice =
    isFact || isDisclaimed || told !== text ? 0 : voiceOf(folded, text, { ...persons, narrator, isSpoken });
  say("note", voice, "voice:author");
  if (owner > 0) say("disclaimer", voice, "voice:author");
  say("end-note", narrator === "outside" ? voice : voice / 2, "voice:author");
  if (view.ordinal < 40 && block.label === null && (isDedication(text) || isGluedFor(view)))
    say("note", 5, "shape:dedication");
  if (IN_OTHER_WORDS.test(text) && isUnderSummary(view)) say("summary", 5, "shape:blurb");
  if (view.ordinal < 40 && BLURB.test(text)) say("summary", 5, "shape:blurb");
  if (block.label === null && THANKS.test(told)) {
    say("note", 2.5, "shape:thanks");
    say("end-note", 2.5, "shape:thanks");
  }
  const isOpen = block.label === null || isNoteLabel;
  if (isOpen && text.length > SHORTEST_BOLD && told === text && isBold(doc, block)) {
    say("note", 2.5, "shape:bold");
    say("end-note", 2.5, "shape:bold");
  }
  if (voice > 0 && doc.format === "markdown" && doc.text.charAt(block.textStart) === ">") {
    say("note", 1.5, "shape:quoted");
    say("end-note", 2, "shape:quoted");
  }
  if (WRAPPED.test(text) && persons.first && told === text) {
    say("note", 3, "shape:bracketed");
    say("end-note", 3, "shape:bracketed");
  } else if (WRAPPED.test(text) && (speaks > 0 || voice > 1)) {
    say("note", 1.5, "shape:bracketed");
    say("end-note", 1.5, "shape:bracketed");
  }
  return clues;
};

const EMOTICON = /(?:^|\s)(?:[:;=8x]-?[)d(p3|]|\^[_.]?\^|<3|xd|lol|\*[a-z ]+\*)(?:\s|$)/;
const LONGEST = 700;
/** What a paragraph that says "I" is worth in a story that is told from outside. */
const ANOTHER = 1.6;

/** Who speaks in a paragraph, who tells the story, and whether it uses the words of notes. */
type Speaker = Persons & { narrator: Narrator; isSpoken: boolean };

/**
 * How much a paragraph without speech sounds like its author talking: to readers, loudly, about the here and now;
 * of oneself, where the story never does.
 */
function voiceOf(folded: string, text: string, { first, second, narrator, isSpoken }: Speaker): number {
  if (text.length > LONGEST) return 0;
  let voice = 0;
  if (/[!！]/.test(text)) voice += 0.4;
  if (EMOTICON.test(folded)) voice += 1.2;
  if (
    /\b(?:is|are|am|i'm|it's|i've|don't|can't|have|has|know|want|hope|need|love|think|will|won't)\b/.test(
      folded,
    ) &&
    !PAST.test(folded)
  )
    voice += 0.4;
  const isAnother = first && narrator === "outside" && !THIRD.test(folded);
  if (isAnother && (isSpoken || voice > 0)) voice += ANOTHER;
  if (second && narrator !== "inside") voice += 0.6;
  if (first && narrator !== "inside") voice += 0.6;
  return voice > 1 ? voice : 0;
}

const THIRD = /\b(?:he|she|him|his|her|wrote the)\b/;
const PAST = /\b(?:was|were|had|said|went|looked|used to|\p{L}{3,}ed)\b/u;

function score(strong: number, each: number, weak: number, small: number): number {
  return Math.min(3, strong) * each + Math.min(4, weak) * small;
}

/** Whether the paragraph above begins with a label of running text. */
function isUnderNote({ before }: View): boolean {
  const role = before?.label == null ? null : roleOfField(before.label.field);
  return role === "note" || role === "disclaimer" || role === "summary";
}

/** "For Kit, who asked for boats", "Part two of the Quay series": whole paragraphs that say what a story is for. */
const DEDICATION =
  /^(?:(?:this (?:one |story |fic )?is |written |dedicated |dédié )?(?:for|to|pour|para|für|для|à)) (?:my |all |the )?\p{Lu}[\p{L}\d_.'’-]*(?:(?:,| and| &| et| y| und| и) (?:\p{Lu}|my )[\p{L}\d_.'’-]*){0,4}(?:,? (?:who|whose|for|because|with love|on (?:her|his|their)|as ever|as always|qui|que|die|der|которая|который) .{2,90})?[.!]*$/u;
const IN_SERIES =
  /^(?:this is )?(?:part|book|story|number|#)\s?\S{1,10} (?:of|in) (?:the|my) .{2,50}\b(?:series|\S*verse|universe|trilogy|cycle|saga|arc)\b.{0,30}$/iu;
const CREDIT = /^(?:beta(?:'?e?d| read)?|edited|proofread|translated|cover art|art|banner) by:? \S.{1,60}$/i;
const isDedication = (text: string): boolean =>
  text.length < 140 && (DEDICATION.test(lowerFirst(text)) || IN_SERIES.test(text) || CREDIT.test(text));
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Anne waits for a boat. [Anne/Wentworth, post-book]": a summary with its pairing behind it. */
const BLURB = /^\p{L}[^[(]{20,300}[.!?…]\s[[(][^\])]{0,60}\p{L}\/\p{L}[^\])]{0,60}[\])]\.?$/u;

/** "Or: …", "In which …": how AO3's summaries go on. */
const IN_OTHER_WORDS = /^\W*(?:or[:,]|aka\b|alternatively\b|in which\b|otherwise known as\b)/i;

/** Whether a summary's label stands one paragraph above, or two. */
function isUnderSummary({ doc, index }: View): boolean {
  return [1, 2].some((step) => {
    const label = doc.blocks[index - step]?.label;
    return label != null && roleOfField(label.field) === "summary";
  });
}

/** "for everyone at lamp_fic": a line of a header in small letters, with no blank line above it. */
const isGluedFor = ({ block, before, text, ordinal }: View): boolean =>
  block.gap === 0 &&
  before !== null &&
  ordinal > 1 &&
  ordinal < 12 &&
  block.lines === 1 &&
  /^for \p{L}.{2,90}$/u.test(text);

/** How thanks to helpers and readers begin. */
const THANKS =
  /^\W*(?:(?:many|special|big|huge|and|oh,? and|once again|again),? )*(?:thank(?:s| you| yous)(?: so much| a lot| again)?,? (?:to|for)\b(?! (?:the|his|her|their|its|an?)\b)|thanks,|(?:un grand |mille )?merci (?:à|aux|pour|de|d')|(?:muchas |mil )?gracias (?:a|por)\b|(?:vielen |ein großes )?dank(?:e)? (?:an|für)\b|(?:большое |огромное )?спасибо\b|(?:muito )?obrigad[ao] (?:a|por)\b|感谢|谢谢|感謝|謝謝)/iu;
