import { fateOf } from "../policy/names.ts";
import type { RenderProblem } from "../types.ts";
import { Nesting } from "./nesting.ts";
import { readTag } from "./tag.ts";

/** Something left out, and how it is written in the source. */
export interface LeftOut {
  ruleId: RenderProblem["ruleId"];
  hint: string;
}

/**
 * Makes HTML fit for the parser without losing a word: tags no story may use are taken out and their content stays,
 * scripts and style sheets go whole, `<sigh>` and a lone `<` become text, tags nested past the limit are taken out.
 * It makes nothing safe by itself; the sanitiser after it does.
 * @param report hears what was left out.
 */
export function filterTags(source: string, report: (problem: LeftOut) => void): string {
  const nesting = new Nesting();
  const find = finderIn(source);
  const parts: string[] = [];
  let done = 0;
  let isTooDeep = false;
  const replace = (from: number, to: number, by: string): void => {
    if (from > done) parts.push(source.slice(done, from));
    if (by !== "") parts.push(by);
    done = to;
  };
  let at = source.indexOf("<");
  while (at >= 0) {
    let next = at + 1;
    const hidden = hiddenEnd(source, at, find);
    if (hidden > 0) {
      next = hidden;
      replace(at, next, "");
    } else {
      const tag = readTag(source, at);
      const fate = tag === null ? "literal" : fateOf(tag.name);
      if (tag === null || fate === "literal") replace(at, at + 1, "&lt;");
      else if (fate === "unwrap") {
        next = tag.end;
        replace(at, next, "");
      } else if (fate === "drop") {
        next = tag.closing ? tag.end : contentEnd(source, tag.name, tag.end, find);
        replace(at, next, "");
        if (!tag.closing) report({ ruleId: "render/script-removed", hint: source.slice(at, tag.end) });
      } else {
        next = tag.end;
        if (tag.closing) nesting.close(tag.name);
        else if (!nesting.open(tag.name)) {
          replace(at, next, "");
          if (!isTooDeep) report({ ruleId: "render/too-deep", hint: source.slice(at, tag.end) });
          isTooDeep = true;
        }
      }
    }
    at = source.indexOf("<", next);
  }
  if (done === 0) return source;
  parts.push(source.slice(done));
  return parts.join("");
}

/** Offset after a comment, declaration or processing instruction that starts at `at`; 0 when none does. */
function hiddenEnd(source: string, at: number, find: Find): number {
  const second = source.charCodeAt(at + 1);
  if (second !== 33 && second !== 63) return 0;
  const isComment = source.startsWith("--", at + 2);
  const end = isComment ? find("-->", at + 4) : find(">", at + 2);
  if (end < 0) return 0;
  if (!isComment && second === 33 && !/[A-Za-z[]/.test(source.charAt(at + 2))) return 0;
  return end + (isComment ? 3 : 1);
}

/** Offset after `</name>`, or `from` when nothing closes the element. */
function contentEnd(source: string, name: string, from: number, find: Find): number {
  let end = find(`</${name}`, from);
  while (end >= 0 && !/[\s/>]/.test(source.charAt(end + name.length + 2))) end = find(`</${name}`, end + 1);
  return end < 0 ? from : (readTag(source, end)?.end ?? from);
}

/** Where a mark next stands from an offset on; -1 where it does not. Offsets must rise from call to call. */
type Find = (mark: string, from: number) => number;

/** Looks through a source once for each mark, however often it is asked; marks are in lower case. */
function finderIn(source: string): Find {
  const found = new Map<string, number>();
  let lower: string | null = null;
  return (mark, from) => {
    const last = found.get(mark);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    if (/[a-z]/.test(mark)) lower ??= lowered(source);
    const at = (lower ?? source).indexOf(mark, from);
    found.set(mark, at);
    return at;
  };
}

/** In lower case, each letter in its place: outside ASCII some change their length. */
const lowered = (source: string) => source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
