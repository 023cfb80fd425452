import { describe, expect, it } from "vitest";
import { readFile } from "../../src/read/file.ts";

const MEGABYTE = 1_000_000;
/** A unit over and over: a megabyte of it on one line, less where every line has to be weighed. */
const fill = (unit: string) => {
  const length = unit.includes("\n") ? MEGABYTE / 5 : MEGABYTE;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
};

/** The time limit of the suite fails whatever takes more than linear time. */
const HOSTILE: [name: string, text: string][] = [
  ["one line of a", fill("a")],
  ["one line of spaces", fill(" ")],
  ["one line of stars", fill("*")],
  ["one line of colons", fill("a:")],
  ["one line of brackets", fill("([{<")],
  ["one line of quotes", fill('"')],
  ["one line of numbers", fill("1. ")],
  ["one line of Roman numerals", fill("mdclxvi")],
  ["one line of dashes and words", fill("a - b by c ")],
  ["one line of tags", fill("<a b='")],
  ["open elements", fill("<div>")],
  ["open inline elements", fill("<i>")],
  ["comments that never end", fill("<!--")],
  ["scripts that never end", fill("<script>")],
  ["references", fill("&a")],
  ["known references", fill("&eacute;&zwj;")],
  ["titles that never end", fill("<title>x")],
  ["blank lines", fill("\n")],
  ["headings", fill("Chapter 1\n")],
  ["rising headings", Array.from({ length: 20_000 }, (_, at) => `Chapter ${at % 9999}`).join("\n")],
  ["numbers", Array.from({ length: 20_000 }, (_, at) => `${at % 9999}`).join("\n\n")],
  ["labels", fill("Note: x\n")],
  ["labels and prose", fill("Summary: x\n\nShe said no.\n\n")],
  ["rules", fill("***\n")],
  ["titles", fill("The Lamp\n\n")],
  ["bylines", fill("by Jane\n")],
  ["quoted lines", fill("> On Friday, Jane wrote:\n")],
  ["verse", fill("*o the wind*\n")],
  ["open quotes", fill('"o the wind\n\n')],
  ["mail headers", fill("From: a\nTo: b\n")],
  ["marks", fill(":::notes\n:::\n")],
  ["open marks", fill(":::notes\n")],
  ["table rows", fill("| a | b |\n")],
  ["definitions", fill("[a]: b\n")],
  ["Chinese numbers", fill("第一二三四五六七八九十章")],
];

describe.each([".txt", ".md", ".html"])("a hostile %s file", (extension) => {
  it.each(HOSTILE)("of %s is read", (_name, text) => {
    const { doc, decisions } = readFile(`stories/hostile${extension}`, Buffer.from(text), "story");
    expect(decisions).toHaveLength(doc.blocks.length);
    expect(doc.text).toBe(text);
  });
});
