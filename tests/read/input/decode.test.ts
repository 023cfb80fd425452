import { deflateSync } from "node:zlib";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/read/input/index.ts";

const FILE = "stories/x.txt";
const rules = (bytes: Uint8Array) => decode(bytes, FILE).messages.map(({ ruleId }) => ruleId);

const RUSSIAN =
  "Глава первая\r\n\r\nОн сказал ей, что всё будет хорошо, и вышел из дома в тёмную ночь. «Куда ты?» — спросила она.\r\n";
const SAMPLES: [encoding: string, text: string][] = [
  ["windows-1252", "“Don’t,” he said—“please.” The café was closed.\r\n"],
  ["windows-1252", "Él dijo: ¿Dónde está el niño? Señor, mañana será otro día.\n"],
  ["windows-1252", "Er sagte: »Schöne Grüße aus Köln«, und ging über die Straße.\n"],
  ["windows-1252", "A plain English story with one soft hyphen\xad and one NBSP\xa0here.\n"],
  ["macintosh", "“I don’t,” he said—“not yet.” The café was closed…\r\r"],
  ["koi8-r", RUSSIAN.replace(/[«»—]/g, "-")],
  ["windows-1251", RUSSIAN],
  ["gb18030", "第一章\n\n他说他不会回来了，可是她一直在等着他。天黑了，雨还在下。\n"],
  ["big5", "第一章\n\n他說他不會回來了，可是她一直在等著他。天黑了，雨還在下。\n"],
  ["shift_jis", "第一章\n\n彼はもう帰らないと言った。しかし彼女はずっと待っていた。\n"],
  ["euc-jp", "第一章\n\n彼はもう帰らないと言った。しかし彼女はずっと待っていた。\n"],
  ["euc-kr", "제1장\n\n그는 돌아오지 않을 것이라고 말했다. 그러나 그녀는 기다렸다.\n"],
  ["windows-1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Řekl jí, že se už nikdy nevrátí.\n"],
];

describe("decode", () => {
  it("reads UTF-8 as it stands, line ends and all", () => {
    const text = "“Yes,” he said.\r\nThen\rthat\u0085was \u00a0all.\n";
    expect(decode(Buffer.from(text), FILE)).toEqual({ text, encoding: "utf-8", messages: [] });
  });

  it.each([
    ["utf-8", "\ufeff"],
    ["utf-16le", "\ufeff"],
    ["utf-16be", "\ufeff"],
    ["utf-32le", "\ufeff"],
  ])("a byte order mark in %s is no part of the text", (encoding, mark) => {
    const text = "---\ntitle: Café 😀\n---\r\nProse.";
    const result = decode(iconv.encode(mark + text, encoding), FILE);
    expect(result).toMatchObject({ text, encoding });
  });

  it("reads UTF-16 without its mark", () => {
    for (const encoding of ["utf-16le", "utf-16be"]) {
      const text = "It was a dark and stormy night. “Oh,” she said.\r\n";
      expect(decode(iconv.encode(text, encoding), FILE)).toMatchObject({ text, encoding });
    }
  });

  it.each(SAMPLES)("reads %s and says so: %j", (encoding, text) => {
    const result = decode(iconv.encode(text, encoding), FILE);
    expect(result).toMatchObject({ text, encoding });
    expect(result.messages).toMatchObject([{ ruleId: "file/encoding-assumed", severity: "info" }]);
    expect(result.messages[0]?.reason).toContain(encoding);
  });

  it("reads curly quotes in a long English file with few of them", () => {
    const text = `${"The lamp went out, and then it was quite dark in the room. ".repeat(2000)}\x93\n`;
    const bytes = Buffer.from(text, "latin1");
    expect(decode(bytes, FILE).text.endsWith("“\n")).toBe(true);
  });

  it("tells of text that was converted once too often, and leaves it alone", () => {
    const good = "“Don’t,” he said. It wasn’t the café’s fault, wasn’t it?\n";
    const text = Buffer.from(good).toString("latin1").replace(/\x80/g, "€").replace(/\x99/g, "™");
    expect(decode(Buffer.from(text), FILE)).toMatchObject({
      text,
      messages: [{ ruleId: "file/converted-twice", severity: "info", line: 1 }],
    });
    expect(rules(Buffer.from(good))).toEqual([]);
  });

  it("keeps a UTF-8 file with a damaged place in UTF-8, and says how many", () => {
    const good = Buffer.from("Çà et là, l’été déjà s’achève à Orléans. ".repeat(20));
    const bytes = Buffer.concat([good, Buffer.from([0xc3]), good]);
    const result = decode(bytes, FILE);
    expect(result.encoding).toBe("utf-8");
    expect(result.messages).toMatchObject([{ ruleId: "file/encoding-damaged", severity: "warning" }]);
    expect(result.messages[0]?.reason).toContain("one place");
  });

  it.each([
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["a zip file", Buffer.from("PK\x03\x04\x14\0\0\0\x08\0", "latin1")],
    ["a PDF", Buffer.from("%PDF-1.4\n%âãÏÓ\n", "latin1")],
    ["an old Word document", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "latin1")],
    ["data of some other program", Buffer.from("\0\0text\0with\0many\0\0\0zero bytes in it")],
    ["data of some other program", deflateSync(Buffer.from("It was a dark night, and the lamp was out."))],
    ["nothing but zero bytes", Buffer.alloc(100)],
  ])("refuses %s", (kind, bytes) => {
    const { text, messages } = decode(bytes, FILE);
    expect(text).toBe("");
    expect(messages).toMatchObject([{ ruleId: "file/not-text", severity: "fatal", file: FILE }]);
    expect(messages[0]?.reason).toContain(kind);
  });

  it("keeps a story with one stray zero byte in it", () => {
    const text = `${"It was a dark night. ".repeat(20)}\0${"And it rained. ".repeat(20)}`;
    expect(decode(Buffer.from(text), FILE)).toEqual({ text, encoding: "utf-8", messages: [] });
  });

  it("an empty file is empty text", () => {
    expect(decode(new Uint8Array(), FILE)).toEqual({ text: "", encoding: "utf-8", messages: [] });
  });

  it("never throws, whatever the bytes; good UTF-8 text comes back the same", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes, FILE)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/\p{Cc}|^\ufeff/u.test(text));
        expect(rules(Buffer.from(text))).toEqual([]);
        expect(decode(Buffer.from(text), FILE).text).toBe(text);
      }),
    );
  });
});
