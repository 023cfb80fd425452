import type { Construct, Extension, State, Tokenizer } from "micromark-util-types";
import { isSceneBreak } from "../scene-break.ts";

/** Lines longer than this are never an ornament worth reading ahead for. */
const LONGEST = 300;

const tokenize: Tokenizer = (effects, ok, nok) => {
  let line = "";
  const start: State = (code) => {
    if (code === null || !mayStart(code)) return nok(code);
    effects.enter("thematicBreak");
    effects.enter("thematicBreakSequence");
    return inside(code);
  };
  const inside: State = (code) => {
    if (code === null || code < -2) return end(code);
    if (line.length > LONGEST) return nok(code);
    line += code < 0 ? " " : String.fromCharCode(code);
    effects.consume(code);
    return inside;
  };
  const end: State = (code) => {
    if (!isSceneBreak(line)) return nok(code);
    effects.exit("thematicBreakSequence");
    effects.exit("thematicBreak");
    return ok(code);
  };
  return start;
};

/** Whether a line that starts with this character can be an ornament; keeps prose out cheaply. */
function mayStart(code: number): boolean {
  if (code < 0) return false;
  const upper = code & ~0x20;
  const isLetter = upper >= 65 && upper <= 90;
  return isLetter ? upper === 79 || upper === 88 : code < 49 || code > 57;
}

const sceneBreak: Construct = { name: "sceneBreak", tokenize };

/** Characters for which micromark has constructs of its own, which the ornament goes before. */
const CLAIMED = [35, 42, 43, 45, 60, 61, 95, 96, 126];

/**
 * micromark syntax: a line that is an ornament (see isSceneBreak) is a thematic break, also where Markdown
 * alone would see a paragraph, an empty heading (`###`) or the start of a code block (`~~~`).
 */
export const sceneBreakSyntax: Extension = {
  flow: { ...Object.fromEntries(CLAIMED.map((code) => [code, sceneBreak])), null: sceneBreak },
};
