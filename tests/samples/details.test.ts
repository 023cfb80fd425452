import { describe, expect, it } from "vitest";
import { readSample } from "./read-sample.ts";

const contentOf = (name: string, chapter = 1) => readSample(name).story.chapters[chapter - 1]?.content ?? "";
const breaksOf = (html: string) => html.match(/<hr\b/g)?.length ?? 0;

describe("the samples: details a reader would notice", () => {
  it("keeps the lines of verse", () => {
    const verse = contentOf("the-reign-of-king-kay.md");
    expect(verse).toMatch(/He never drew it for the realm\.<br>\s*He fetched it out for me\./);
    expect(breaksOf(verse)).toBe(6);
  });

  it("draws a scene break for every ornament", () => {
    expect(breaksOf(contentOf("that-thing-on-your-shoulder.md"))).toBe(7);
    expect(breaksOf(contentOf("observations-pour-le-bien-du-service.md"))).toBe(2);
    expect(breaksOf(contentOf("part-of-the-way.md"))).toBe(4);
    expect(breaksOf(contentOf("overdue.txt", 1))).toBe(1);
    expect(breaksOf(contentOf("sussex-with-bees.txt"))).toBe(2);
    expect(breaksOf(contentOf("rings-and-all.html"))).toBe(3);
  });

  it("leads from the text to each footnote and back", () => {
    const text = contentOf("errata-to-the-fair-copy.md");
    expect(text.match(/role="doc-noteref"/g)).toHaveLength(9);
    expect(text.match(/role="doc-backlink"/g)).toHaveLength(9);
    for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${id}"`);
  });

  it("marks passages in other languages", () => {
    expect(contentOf("part-of-the-way.md").match(/<(?:blockquote|em) lang="fr">/g)).toHaveLength(7);
    expect(readSample("that-thing-on-your-shoulder.md").story.epigraph).toContain('lang="grc"');
    expect(readSample("the-stone-where-the-scriptures-dried.md").story.notes).toContain('lang="zh-Hans"');
  });

  it("keeps tables and lists", () => {
    expect(contentOf("breakages.md").match(/<table>/g)).toHaveLength(4);
    expect(contentOf("observations-pour-le-bien-du-service.md").match(/<li>/g)).toHaveLength(10);
  });

  it("keeps the italics that open together with a label", () => {
    const note = readSample("in-re-pan.md").story.chapters[2]?.endNotes;
    expect(note).toContain("<em>Next chapter when she’s sleeping through.</em>");
    expect(note).not.toContain("*");
  });

  it("keeps the lines of a letter's head and foot in plain text", () => {
    expect(contentOf("sussex-with-bees.txt")).toMatch(/Believe me, very truly yours,<br>\s*Sherlock Holmes/);
  });

  it("puts the three stories of a series in order", () => {
    const names = ["breakages.md", "the-absent-lodger.md", "sussex-with-bees.txt"];
    expect(names.map((name) => readSample(name).story.series)).toEqual(
      [1, 2, 3].map((position) => [{ name: "221A", position }]),
    );
  });

  it("knows how far each story is", () => {
    const progressOf = (name: string) => {
      const { status, expectedChapters, chapters } = readSample(name).story;
      return [status, chapters.length, expectedChapters];
    };
    expect(progressOf("in-re-pan.md")).toEqual(["in-progress", 3, null]);
    expect(progressOf("a-steady-woman.md")).toEqual(["hiatus", 2, 5]);
    expect(progressOf("mr-hurst-awake")).toEqual(["complete", 4, 4]);
    expect(progressOf("overdue.txt")).toEqual(["complete", 3, 3]);
  });

  it("takes a story's warnings for archive warnings, not for tags", () => {
    const { archiveWarnings, additionalTags } = readSample("mrs-saville-replies.md").story;
    expect(archiveWarnings).toEqual(["Creator Chose Not To Use Archive Warnings"]);
    expect(additionalTags).not.toContain("Creator Chose Not To Use Archive Warnings");
  });

  it("names the works a story was made from", () => {
    expect(readSample("mrs-saville-replies.md").story.relatedWorks).toEqual([
      {
        relation: "inspired by",
        title: "Frankenstein; or, The Modern Prometheus",
        creators: ["Mary Shelley"],
        url: null,
      },
    ]);
    expect(readSample("the-stone-where-the-scriptures-dried.md").story.relatedWorks).toEqual([
      { relation: "translation of", title: "晒经石", creators: ["花果山邮局"], url: null },
    ]);
  });

  it("keeps an origin and its permission", () => {
    expect(readSample("the-reign-of-king-kay.md").story.origin).toMatchObject({
      url: "https://example.org/summer-country/kay/reign.htm",
      permission: expect.stringContaining("Moved here by its author"),
    });
  });
});
