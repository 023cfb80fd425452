import type { Block, BlockedText } from "../blocks/block.ts";
import { fold } from "../vocabulary/index.ts";
import { byline, isTitleWithAuthor, openerAuthor } from "./byline.ts";
import { isSure, KEY_LIKE, roleOfField } from "./labelled.ts";
import { countPhrases } from "./phrases.ts";
import { repeatedLines, withoutCount } from "./repeated.ts";
import { outsideSpeech } from "./speech.ts";
import { isDate } from "./stats.ts";
import { looksLikeTitle, OPENS_SPEECH, SITE_BUTTON, taggedTitle } from "./title-look.ts";
import { type Clue, firstLine, type Signal, type View, wordsOf } from "./view.ts";

/** How many blocks at the head of a file may name its title. */
const HEAD = 40;
/** The longest line that can be a title, in characters. */
const LONGEST_TITLE = 100;

/** A line at the head of the file that looks like a title. Whether it is one, its place decides. */
export const titleSignal: Signal = (view) => {
  const { block, text, ordinal, phrases } = view;
  if (block.shape !== "paragraph" || block.lines > 2 || block.label !== null || text.length > LONGEST_TITLE)
    return [];
  if ((block.heading?.division && block.heading.form !== "label") || isSpeech(view)) return [];
  if (ordinal > 40 && !isFirstAgain(view)) return [];
  if (/^\W*\d{1,3}\W*$/.test(text) && block.label === null) return [];
  if (isTitleWithAuthor(text) && !isBylineUnder(view))
    return [{ role: "title", weight: ordinal < 12 ? 6 : 4, why: "title:with-author" }];
  if (byline(text) !== null) return [];
  if (SITE_BUTTON.test(text) && text.length < LONGEST_TITLE)
    return [{ role: "title", weight: 7, why: "title:site-button" }];
  const tagged = taggedTitle(text);
  const around = surroundings(view);
  const looks = looksLikeTitle(tagged ?? text);
  const isBare = ordinal === 0 && isUnpunctuated(view);
  if (looks <= -2 && !isBare && !around.some(({ why }) => why === "title:byline-under")) return [];
  const clues: Clue[] = [{ role: "title", weight: Math.max(-1, looks) - 2.5, why: "title:looks" }];
  if (tagged !== null) clues.push({ role: "title", weight: 4, why: "title:tagged" });
  if (ordinal === 0) clues.push({ role: "title", weight: 2, why: "title:first-line" });
  if (phrases.note.strong + phrases.disclaimer.strong > 0)
    clues.push({ role: "title", weight: -6, why: "title:note-words" });
  if (isBare) clues.push({ role: "title", weight: 2, why: "title:unpunctuated" });
  return [...clues, ...around];
};

/** Whether a few words stand alone at the top of the file and end as no sentence does. */
function isUnpunctuated({ text, after }: View): boolean {
  const count = text.split(/\s+/).length;
  return (
    after !== null &&
    after.gap > 0 &&
    count > 1 &&
    count < 9 &&
    text.length < 60 &&
    /[\p{L}\p{N})]$/u.test(text) &&
    !/[.!?]\s/.test(text)
  );
}

/** Whether it opens as speech does; a whole line in quotes over a byline is a title. */
function isSpeech(view: View): boolean {
  if (!OPENS_SPEECH.test(view.text)) return false;
  return !(/^["“«].{2,60}["”»]$/u.test(view.text) && isBylineUnder(view));
}

function surroundings(view: View): Clue[] {
  const { block, before, after, doc } = view;
  const clues: Clue[] = [];
  const say = (weight: number, why: string) => clues.push({ role: "title", weight, why });
  if (block.underlined) say(1.5, "title:underlined");
  if (isIsolated(view)) say(2.2, "title:isolated");
  if (before?.shape === "rule" && after?.shape === "rule") say(1, "title:between-rules");
  if (block.indent >= 8) say(1, "title:centred");
  if ((block.gap > 0 || view.index === 0) && isBylineUnder(view)) say(3.5, "title:byline-under");
  else if (
    after?.gap === 0 &&
    after.shape === "paragraph" &&
    !(view.ordinal === 0 && after.heading) &&
    !isSure(after)
  ) {
    if (openerAuthor(wordsOf(doc, after)) === null) say(-1.5, "title:text-under");
  }
  if (KEY_LIKE.test(view.text) && after?.gap === 0 && KEY_LIKE.test(wordsOf(doc, after)))
    say(-5, "title:keys");
  if (isRepeated(view)) say(2, "title:repeated");
  else if (isLabelled(view)) say(-2.5, "title:labelled");
  else if (view.ordinal < 3 && isNamedBelow(view)) say(-2.5, "title:site");
  return clues;
}

/** Whether it stands between blank lines with every word capitalised, as hardly a sentence does. */
function isIsolated({ block, after, text }: View): boolean {
  if ((block.gap === 0 && block.start > 0) || after === null || after.gap === 0) return false;
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  const areCapitals = words.every((word) => /^\P{Ll}/u.test(word));
  return words.length >= 2 && words.length < 9 && areCapitals && !/[.!?,;:…]$/u.test(text);
}

/** Whether the line below names the author, or the one below a subtitle that is set right under the title. */
function isBylineUnder({ doc, index }: View): boolean {
  const next = doc.blocks[index + 1];
  if (next === undefined) return false;
  if (namesAuthor(doc, next)) return true;
  const second = doc.blocks[index + 2];
  return next.gap === 0 && next.label === null && second !== undefined && namesAuthor(doc, second);
}

function namesAuthor(doc: BlockedText, block: Block): boolean {
  if (block.label !== null) return block.label.field === "creators";
  return block.shape === "paragraph" && byline(wordsOf(doc, block)) !== null;
}

/** Whether a label among the first blocks names the title, so that no other line has to. */
function isLabelled({ doc }: View): boolean {
  return doc.blocks.slice(0, HEAD).some(({ label }) => label?.field === "title" && label.form === "colon");
}

/** Whether a line below gives both title and author, apart from this one: then this one is the site's. */
function isNamedBelow({ doc, index }: View): boolean {
  const below = doc.blocks.slice(index + 1, index + 8);
  return below.some(
    (block, at) =>
      (at > 0 || block.gap > 0) &&
      block.shape === "paragraph" &&
      block.label === null &&
      block.lines === 1 &&
      !/^\d/.test(wordsOf(doc, block)) &&
      isTitleWithAuthor(wordsOf(doc, block)),
  );
}

/** Whether the same line stands in the file again: under the archive's heading, or before a later part. */
const isRepeated = ({ doc, folded }: View): boolean =>
  folded.length >= 4 && repeatedLines(doc).has(withoutCount(folded));

/** Whether the same line stands among the first of the file: the title, said again before a later part. */
function isFirstAgain(view: View): boolean {
  if (!isRepeated(view)) return false;
  const own = withoutCount(view.folded);
  return view.doc.blocks.slice(0, HEAD).some((block) => withoutCount(fold(wordsOf(view.doc, block))) === own);
}

/** A line that names who wrote the story: "by Six"; or a name alone right under what may be the title. */
export const authorSignal: Signal = (view) => {
  const { block, before, text, ordinal, doc } = view;
  if (block.shape === "rule" || block.lines > 1 || block.label !== null) return [];
  if (ordinal > 40 && (text.length > 90 || byline(text) === null || !isFirstAgain(view))) return [];
  if (byline(text) !== null) return [{ role: "author", weight: 5, why: "author:byline" }];
  if (before === null || !isUnderTitle(view) || openerAuthor(text) === null) return [];
  const above = looksLikeTitle(wordsOf(doc, before));
  if (above < (block.gap === 0 && ordinal === 1 ? -0.5 : 0) || OPENS_SPEECH.test(firstLine(doc, before)))
    return [];
  const isFirm = block.gap === 0 || isTextLabel(view.after);
  return [{ role: "author", weight: isFirm ? 4 : 1.5, why: "author:under-title" }];
};

/** Whether the line above can be the title: the first of the file, or what ends a header before its summary. */
function isUnderTitle(view: View): boolean {
  const { before, after, ordinal, doc, index } = view;
  if (before === null || before.label !== null || before.lines !== 1 || before.shape !== "paragraph")
    return false;
  if (
    ordinal === 1 &&
    (after === null ||
      after.gap > 0 ||
      after.heading?.division ||
      isDate(wordsOf(doc, after)) ||
      isNoteLike(doc, after))
  )
    return true;
  if (ordinal >= HEAD || !isTextLabel(after)) return false;
  if (doc.blocks.slice(0, HEAD).some((each) => namesAuthor(doc, each))) return false;
  const above = doc.blocks[index - 2];
  return above !== undefined && !(above.label?.isAlone && before.gap === 0);
}

/** Whether a block begins with a label of running text. */
const isTextLabel = (block: Block | null): boolean =>
  isSure(block ?? undefined) && ["summary", "note"].includes(roleOfField(block?.label?.field ?? "other"));

/** Whether a block uses the words of notes or disclaimers, so that it belongs to a header and not to prose. */
function isNoteLike(doc: BlockedText, block: Block): boolean {
  const { note, disclaimer } = countPhrases(fold(outsideSpeech(wordsOf(doc, block))));
  return note.strong + disclaimer.strong > 0;
}
