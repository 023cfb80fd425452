import type { StoryFields } from "../../../records/index.ts";
import type { YamlEntry } from "../../../yaml/index.ts";
import { foldKey } from "../aliases/keys.ts";
import { statusOf } from "../aliases/warnings.ts";
import type { FieldSource } from "./source.ts";
import { plainText, refuse } from "./value.ts";

type Fields = Partial<StoryFields>;

const YES = /^(yes|y|true|on|1|oui|sí|si|sim|ja|да|是|✓|✔)$/i;
const NO = /^(no|n|false|off|0|non|não|nao|nein|нет|否)$/i;

/** Yes or no in any spelling YAML or people use; null for anything else. */
export const yesOrNo = (text: string): boolean | null =>
  YES.test(text) ? true : NO.test(text) ? false : null;

/** `chapters: 3/?`, `3/5`, `5`: how many there will be, and whether that many are here. */
export function readChapterCount(entry: YamlEntry, source: FieldSource): Fields {
  const typed = plainText(entry, source, "chapters", "a count such as 3/? or 3/5");
  if (!typed?.text) return {};
  const m = /^(\d{1,5})(?:\s*(?:\/|of|из|de|von|sur)\s*(\d{1,5}|\?|X))?$/i.exec(typed.text);
  if (!m) {
    refuse(entry, source, "chapters", "a count such as 3/? or 3/5");
    return {};
  }
  const now = Number(m[1]);
  if (m[2] === undefined) return source.kind === "header" || now === 0 ? {} : { expectedChapters: now };
  const total = /^\d+$/.test(m[2]) ? Number(m[2]) : null;
  if (total === 0) return {};
  return { expectedChapters: total, status: total !== null && now >= total ? "complete" : "in-progress" };
}

/** `expectedChapters: 12` or `?`. */
export function readExpected(entry: YamlEntry, source: FieldSource): Fields {
  const text = plainText(entry, source, "expectedChapters", "a number or ?")?.text ?? "";
  if (/^(\?|null|~|unknown)$/i.test(text)) return { expectedChapters: null };
  if (/^[1-9]\d{0,4}$/.test(text)) return { expectedChapters: Number(text) };
  if (text) refuse(entry, source, "expectedChapters", "a number or ?");
  return {};
}

/** `complete: yes`, `WIP: no`, `Completed: 12 May 2004` (a date means it is complete). */
export function readComplete(entry: YamlEntry, source: FieldSource): Fields {
  const text = plainText(entry, source, "complete", "yes or no")?.text ?? "";
  if (text === "") return {};
  const answer = yesOrNo(text);
  if (answer !== null) {
    const complete = foldKey(entry.key) === "wip" ? !answer : answer;
    return { status: complete ? "complete" : "in-progress" };
  }
  const status = statusOf(text);
  if (status) return { status };
  if (/\d{2}/.test(text)) return { status: "complete" };
  refuse(entry, source, "complete", "yes or no");
  return {};
}
