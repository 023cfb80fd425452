/** Marks that make a break on their own, one or many. */
const SINGLE = new Set("*#~§¤❦❧☙❖⁂⁑※⸻●○◆◇◈■□▪▫▲△▼▽★☆✦✧✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼❀❁❂❃❄❅❆❇❈❉❊❋•∞☾☽＊＃◊");
/** Marks that make a break when there are three of them, or beside another mark. */
const THREE = new Set("-_=+–—―─━‐‒·|/^%&@$♥♡❤♦♢♣♠<>～〜¬°×º");
/** Marks that only ever stand between others. */
const GLUE = new Set(".:'`,\u00b4\u00a8\u00af\u00b8\u2018\u2019");
/** Quotes, within which a line is spoken. */
const QUOTES = "'\u2018\u2019";
/** Letters and digits that draw a pattern: oOo, xXx, o0o. */
const DRAWN = new Set("oOxX0");
const SPACES = " \t\u00a0\ufe0e\ufe0f";
/** Longer lines are prose. */
const LONGEST = 300;

/** What a line is made of. */
interface Marks {
  /** Every mark and letter, spaces left out. */
  all: string;
  /** How many of SINGLE, THREE and GLUE. */
  single: number;
  three: number;
  glue: number;
  /** Its letters. */
  drawn: string;
}

/**
 * Whether a line is an ornament that parts two scenes (`***`, `~*~`, `-x-`, `oOo`, `###`, `⁂`), as found in
 * real archives. Prose in few characters ("...", "—", "No.", "xoxo", "O_o", ">_<") is not. Linear time.
 */
export function isSceneBreak(line: string): boolean {
  const text = line.trim();
  if (text === "" || text.length > LONGEST || !mayStartSceneBreak(text.charCodeAt(0))) return false;
  const marks = marksOf(text);
  if (marks === null || isFace(text) || isSpoken(marks)) return false;
  const { all, single, three, drawn } = marks;
  if (all.length === 1) return single === 1;
  if (all.length === 2) return all === "<>" || (single === 2 && all[0] === all[1]);
  if (drawn === "") return single > 0 ? single + three > 1 : isRuled(all, text, three);
  if (single + three === 0) return isPattern(drawn);
  // `**X**` is a letter in bold type; `**oOo**` and `-x-` are drawn.
  if (/^[*_]+[oOxX0]+[*_]+$/.test(all)) return isPattern(drawn);
  return single + three >= 2 && drawn.length <= 24;
}

/** Whether a line that starts with this UTF-16 code unit can be an ornament at all. */
export function mayStartSceneBreak(code: number): boolean {
  const character = String.fromCharCode(code);
  return (
    character === "\\" ||
    SPACES.includes(character) ||
    [SINGLE, THREE, GLUE, DRAWN].some((set) => set.has(character))
  );
}

/** The marks of a line, or null where it holds anything else. */
function marksOf(text: string): Marks | null {
  const marks: Marks = { all: "", single: 0, three: 0, glue: 0, drawn: "" };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (SPACES.includes(character)) continue;
    if (character === "\\" && isEscapable(text.charAt(at + 1))) continue;
    if (DRAWN.has(character)) marks.drawn += character;
    else if (SINGLE.has(character)) marks.single += 1;
    else if (THREE.has(character)) marks.three += 1;
    else if (GLUE.has(character)) marks.glue += 1;
    else return null;
    marks.all += character;
  }
  return marks;
}

/** Markdown's way of writing these marks literally: `\*\*\*`. */
const isEscapable = (character: string): boolean => character !== "" && "*#-_~+=<>".includes(character);

/** A quoted silence ('---'), a sentence broken off (--.), or Morse code (... --- ...). */
function isSpoken({ all, glue }: Marks): boolean {
  const first = all.charAt(0);
  const last = all.charAt(all.length - 1);
  if (QUOTES.includes(first) || QUOTES.includes(last)) return true;
  return glue > 0 && (GLUE.has(first) !== GLUE.has(last) || /^[.\-–—/:]*$/.test(all));
}

/** One mark three times or more, or a pattern of several: `---`, `-=-`, `<><>`, but not `--` or `><`. */
function isRuled(all: string, text: string, three: number): boolean {
  if (three < 3) return false;
  // Middle dots close together are a silence in Chinese.
  return !/^·+$/.test(all) || text.includes(" ");
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
