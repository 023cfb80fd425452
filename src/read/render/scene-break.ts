/** Marks that make a break on their own, one or many. */
const SINGLE = new Set("*#~§¤❦❧☙❖⁂⁑※⸻●○◆◇◈■□▪▫▲△▼▽★☆✦✧✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼❀❁❂❃❄❅❆❇❈❉❊❋•∞☾☽＊＃◊");
/** Marks that make a break when there are three of them, or beside another mark. */
const THREE = new Set("-_=+–—―─━‐‒·|/^%&@$♥♡❤♦♢♣♠<>～〜¬°×º");
/** Marks that only ever stand between others. */
const GLUE = new Set(".:'`,\u00b4\u2018\u2019");
/** Letters and digits that draw a pattern: oOo, xXx, o0o. */
const DRAWN = new Set("oOxX0");
/** Longer lines are ruled off by one repeated mark, or are prose. */
const LONGEST = 300;

/**
 * Whether a line is an ornament that parts two scenes (`***`, `~*~`, `-x-`, `oOo`, `###`, `⁂`), as found in
 * real archives. Prose in few characters ("...", "—", "No.", "xoxo", "O_o", ">_<") is not. Linear time.
 */
export function isSceneBreak(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST) return false;
  const seen = new Map<string, number>();
  let strong = 0;
  let drawn = "";
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === " " || character === "\t" || character === "\u00a0" || character === "\ufe0e") continue;
    if (character === "\ufe0f") continue;
    if (character === "\\" && isEscapable(text.charAt(at + 1))) continue;
    if (DRAWN.has(character)) drawn += character;
    else if (SINGLE.has(character)) strong += 1;
    else if (!THREE.has(character) && !GLUE.has(character)) return false;
    else seen.set(character, (seen.get(character) ?? 0) + (GLUE.has(character) ? 0 : 1));
    marks += 1;
  }
  if (isFace(text)) return false;
  const others = [...seen.values()].reduce((sum, count) => sum + count, 0);
  if (drawn === "")
    return strong > 0 ? !(strong === 1 && marks > 1 && others === 0) : isRuled(text, seen, others);
  if (strong === 0 && others === 0) return isPattern(drawn);
  return strong + others >= 2 && drawn.length <= 24;
}

/** Whether a line that starts with this UTF-16 code unit can be an ornament at all. */
export function mayStartSceneBreak(code: number): boolean {
  const character = String.fromCharCode(code);
  return (
    character === " " || character === "\\" || [SINGLE, THREE, GLUE, DRAWN].some((set) => set.has(character))
  );
}

/** Markdown's way of writing these marks literally: `\*\*\*`. */
function isEscapable(character: string): boolean {
  return "*#-_~+=<>".includes(character) && character !== "";
}

/** One mark three times or more, or a pattern of several: `---`, `-=-`, `<>`, but not `--` or `><`. */
function isRuled(text: string, seen: Map<string, number>, others: number): boolean {
  if (text.includes("<>")) return true;
  if (others < 3) return false;
  if (seen.size === 1) return !seen.has("·") || text.includes(" ");
  return true;
}

/** Letters alone: `oOo`, `xXxX`, `o0o`, `xxxxx`; not "Ooo", "XO", "xoxo" or "xxx" under a letter. */
function isPattern(drawn: string): boolean {
  if (drawn.length < 3) return false;
  const folded = new Set(drawn.toLowerCase());
  if (folded.size === 1 && !folded.has("0")) {
    return changes(drawn) >= 2 || (changes(drawn) === 0 && drawn.length >= 5);
  }
  return folded.size === 2 && folded.has("0") && folded.has("o") && changes(drawn) >= 2;
}

function changes(drawn: string): number {
  let count = 0;
  for (let at = 1; at < drawn.length; at += 1) if (drawn[at] !== drawn[at - 1]) count += 1;
  return count;
}

/** Faces drawn in type, which are words of a kind: O_o, -_-, ^_^, >_<, >.<, =.=, *o*, ^^, \o/. */
function isFace(text: string): boolean {
  if (text.length > 5) return false;
  if (/^[\^>oOxX0.*~=\-@$+<][_.]+[\^<oOxX0.*~=\-@$+>];?$/.test(text)) return !/^\.[.*]\.$/.test(text);
  return /^[>*^@$%&|/\\+=][oOxX0.][<*^@$%&|/\\+=]$/.test(text) || /^[oOxX0][-~_./^][oOxX0]$/.test(text);
}
