const ASTERISK = 42;
const UNDERSCORE = 95;
const TILDE = 126;

/** CommonMark's classes of the characters around a run of marks. */
const WORD = 0;
const GAP = 1;
const POINT = 2;

/**
 * Text whose only marks are `*` and `_`, already escaped for HTML, with plain un-nested emphasis as elements.
 * Null where marks nest, cross or run together, which takes the full parser.
 */
export function simpleEmphasis(text: string): string | null {
  let html = "";
  let done = 0;
  let openAt = -1;
  let openMark = 0;
  let openSize = 0;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    const mark = text.charCodeAt(at);
    const size = text.charCodeAt(at + 1) === mark ? 2 : 1;
    const end = at + size;
    const before = at === 0 ? GAP : classOf(text, at - 1);
    const after = end >= text.length ? GAP : classOf(text, end);
    if (before < 0 || after < 0) return null;
    const isLeft = after === WORD || (after === POINT && before !== WORD);
    const isRight = before === WORD || (before === POINT && after !== WORD);
    const canOpen = mark === ASTERISK ? isLeft : isLeft && (before !== WORD || !isRight);
    const canClose = mark === ASTERISK ? isRight : isRight && (after !== WORD || !isLeft);
    if (openAt >= 0) {
      if (canClose && mark === openMark && size === openSize) {
        const name = size === 1 ? "em" : "strong";
        html += `${text.slice(done, openAt)}<${name}>${text.slice(openAt + size, at)}</${name}>`;
        done = end;
        openAt = -1;
      } else if (canOpen || canClose) return null;
    } else if (canOpen) {
      openAt = at;
      openMark = mark;
      openSize = size;
    }
    at = end;
  }
  return done === 0 ? text : html + text.slice(done);
}

function nextMark(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === ASTERISK || code === UNDERSCORE) break;
  }
  return at;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The class of the character at `at`; -1 for one that makes the marks beside it anything but plain. */
function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return WORD;
    if (code === 32 || (code >= 9 && code <= 13) || code === 1) return GAP;
    return code === ASTERISK || code === UNDERSCORE || code === TILDE || code < 32 ? -1 : POINT;
  }
  const character = text.charAt(at);
  if (/\s/.test(character)) return GAP;
  return PUNCTUATION.test(character) ? POINT : WORD;
}
