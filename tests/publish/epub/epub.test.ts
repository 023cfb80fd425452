import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { epubBytes, seriesBook, storyBook } from "../../../src/publish/epub/index.ts";
import type { PublishSource } from "../../../src/publish/index.ts";
import { renderRich } from "../../../src/read/render/index.ts";
import type { StoryHead } from "../../../src/records/index.ts";
import { textOf, wordsOf } from "../../samples/read-sample.ts";
import { NASTY } from "../nasty-stories.ts";
import { sourceIn, sourceOf } from "../source.ts";

const PROJECT = path.resolve(import.meta.dirname, "../../..");
const EPUBCHECK = spawnSync("which", ["epubcheck"], { encoding: "utf8" }).stdout.trim();
const hasJava = EPUBCHECK !== "" && spawnSync("javac", ["-version"]).status === 0;

/** A whole hostile document as one chapter, as if the reader had not taken it apart. */
function withBrokenChapter(source: PublishSource): PublishSource {
  const { html } = renderRich(NASTY["stories/broken.html"] as string, { format: "html", idPrefix: "c1-" });
  return {
    ...source,
    chaptersOf(head) {
      const chapters = source.chaptersOf(head);
      return head.slug === "broken"
        ? chapters.map((one, at) => (at === 0 ? { ...one, content: html } : one))
        : chapters;
    },
  };
}

const nasty = withBrokenChapter(sourceOf(NASTY));
const headOf = (slug: string) => nasty.archive.stories.get(slug) as StoryHead;
const filesOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const bookOf = (slug: string) => filesOf(epubBytes(storyBook(headOf(slug), nasty)));

function seriesOf(source: PublishSource): Uint8Array[] {
  return source.archive.series.map((series) => {
    const heads = series.stories.map((slug) => source.archive.stories.get(slug) as StoryHead);
    return epubBytes(seriesBook(series, heads, source));
  });
}

const everyBook = (source: PublishSource): Uint8Array[] => [
  ...[...source.archive.stories.values()].map((head) => epubBytes(storyBook(head, source))),
  ...seriesOf(source),
];

describe("an EPUB", () => {
  test("begins with its uncompressed type, so that devices know it", () => {
    const bytes = epubBytes(storyBook(headOf("bare"), nasty));
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe("mimetypeapplication/epub+zip");
  });

  test("has the same bytes each time, in any time zone", () => {
    const zone = process.env.TZ;
    const before = Buffer.from(epubBytes(storyBook(headOf("cjk"), nasty)));
    process.env.TZ = "Pacific/Kiritimati";
    const after = Buffer.from(epubBytes(storyBook(headOf("cjk"), nasty)));
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(after.equals(before)).toBe(true);
  });

  test("is well-formed XML in every document, whatever the story holds", () => {
    for (const bytes of everyBook(nasty)) {
      for (const [name, text] of Object.entries(filesOf(bytes))) {
        if (/\.(xhtml|opf|svg|xml)$/.test(name)) expect(() => fromXml(text), name).not.toThrow();
      }
    }
  });

  test("keeps every word of every chapter", () => {
    for (const head of nasty.archive.stories.values()) {
      const files = bookOf(head.slug);
      for (const { content, position } of nasty.chaptersOf(head)) {
        const shown = new Set(wordsOf(textOf(files[`OEBPS/chapter-${position}.xhtml`] as string)));
        const lost = wordsOf(textOf(content)).filter((word) => !shown.has(word));
        expect(lost, `${head.slug} ${position}`).toEqual([]);
      }
    }
  });

  test("opens footnotes over the page", () => {
    const chapter = bookOf("footnotes")["OEBPS/chapter-1.xhtml"] as string;
    const references = [...chapter.matchAll(/href="#([^"]+)"[^>]*epub:type="noteref"/g)].map(([, id]) => id);
    expect(references).toHaveLength(3);
    for (const id of references) expect(chapter).toMatch(new RegExp(`<li id="${id}" epub:type="footnote"`));
  });

  test("names each creator, the language, the dates and the series", () => {
    const opf = bookOf("cjk")["OEBPS/package.opf"] as string;
    expect(opf.match(/<dc:creator/g)).toHaveLength(2);
    expect(opf).toContain("<dc:language>zh-Hant</dc:language>");
    expect(opf).toContain('property="belongs-to-collection" id="series-1">東方 &#x26; West<');
    expect(opf).toContain('property="group-position">1<');
    expect(bookOf("footnotes")["OEBPS/package.opf"]).toContain("1999-11</dc:date>");
  });

  test("reads from right to left where its language does", () => {
    const files = bookOf("rtl");
    expect(files["OEBPS/package.opf"]).toContain('page-progression-direction="rtl"');
    expect(files["OEBPS/chapter-1.xhtml"]).toContain('xml:lang="ar" dir="rtl"');
  });

  test("of a series holds each part with its own title page, notes and chapters, in order", () => {
    const [bytes] = seriesOf(nasty);
    const files = filesOf(bytes as Uint8Array);
    const nav = files["OEBPS/nav.xhtml"] as string;
    const places = ["series.xhtml", "part-1-title.xhtml", "part-1-chapter-1.xhtml", "part-2-title.xhtml"];
    const order = places.map((name) => nav.indexOf(`"${name}"`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Object.keys(files).filter((name) => name.endsWith("-title.xhtml"))).toHaveLength(3);
    expect(Object.values(files).join("")).toContain("ملاحظة");
  });
});

describe.runIf(hasJava)("EPUBCheck", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-epub-"));
  beforeAll(() => {
    const samples = sourceIn(PROJECT);
    const books = [...everyBook(nasty), ...seriesOf(samples)];
    for (const [at, bytes] of books.entries()) fs.writeFileSync(path.join(folder, `${at}.epub`), bytes);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test("finds no error and no warning in nasty stories or a series of the samples", () => {
    const books = fs.readdirSync(folder).map((name) => path.join(folder, name));
    const program = path.join(PROJECT, "scripts/epubcheck/CheckAll.java");
    let report: string;
    try {
      report = execFileSync("java", ["-cp", EPUBCHECK, program, ...books], {
        encoding: "utf8",
        stdio: "pipe",
      });
    } catch (fault) {
      report = (fault as { stdout: string }).stdout;
    }
    expect(report).toContain(`${books.length} books, 0 errors and warnings`);
  });
});
