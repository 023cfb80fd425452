import { type Heading, makeHeading } from "./make-heading.ts";
import { chineseNumber } from "./numbers.ts";

const CHINESE =
  /^(第\s*[零〇一二三四五六七八九十百千两兩壹贰叁\d０-９]{1,7}\s*([章节節回话話卷部幕篇集夜封]))(?:[\s\u3000:：、.．\-—]*)(.*)$/u;

const VOLUME =
  /^(卷|章|回|篇|幕|番外)\s*([零〇一二三四五六七八九十\d]{1,4})(?:[\s\u3000:：、.．\-—]+(.*))?$/u;

/** "第十二章：雪": number and division are one word. Null for anything else. */
export function chineseHeading(text: string): Heading | null {
  const found = CHINESE.exec(text);
  if (!found) return chineseVolume(text);
  const [, label = "", , title = ""] = found;
  const number = chineseNumber(label.replace(/[第\s]/g, "").slice(0, -1));
  return makeHeading("Chapter", label.slice(-1), number, title, "label-number", { separated: true });
}

/** "卷一 …", "番外二": the division before its number. */
function chineseVolume(text: string): Heading | null {
  const found = VOLUME.exec(text);
  const number = found?.[2] === undefined ? null : chineseNumber(found[2]);
  if (found === null || number === null) return null;
  const division = found[1] === "番外" ? "Interlude" : "Chapter";
  return makeHeading(division, found[1] ?? null, number, found[3] ?? "", "label-number", { separated: true });
}
