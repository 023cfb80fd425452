import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { toText } from "hast-util-to-text";
import { expect, it } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { xhtmlOf } from "../../src/publish/epub/xhtml/index.ts";
import { readStory } from "../../src/read/index.ts";
import { renderRich } from "../../src/read/render/index.ts";
import { StorySchema } from "../../src/records/index.ts";
import { EXTENSIONS } from "../read/structure-inputs.ts";
import { beyond } from "./allowed.ts";
import { CASES } from "./cases.ts";

/** Small cases, to be cut, joined and mixed. */
const PIECES = CASES.filter(({ bytes }) => bytes.length < 2000).map(({ bytes }) => bytes.toString("utf8"));

/** Pieces of hostile files, cut anywhere and put one after another. */
const mixed = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts.map(([text, from, length]) => text.slice(from % text.length).slice(0, length)).join(""),
  );

const anyBytes = fc.oneof(
  { weight: 3, arbitrary: mixed.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
);

const NEVER = /^$/;
const PICTURE = /^[^/\\:?#][^\\:?#]*$/;

it("any bytes become a sound record that holds only what is allowed", () => {
  fc.assert(
    fc.property(anyBytes, fc.constantFrom(...EXTENSIONS), (bytes, extension) => {
      const path = `stories/fuzz${extension}`;
      const { story, messages } = readStory({ path, files: [{ path, bytes }] }, { language: "en" });
      if (story === null) {
        expect(messages.some(({ severity }) => severity === "fatal")).toBe(true);
        return;
      }
      StorySchema.parse(story);
      for (const { position, content } of story.chapters) {
        expect(beyond(content, new RegExp(`^c${position}-`), PICTURE)).toEqual([]);
        fromXml(`<x xmlns:epub="e">${xhtmlOf(content)}</x>`);
      }
      for (const part of [story.summary, story.notes, story.endNotes, story.disclaimer, story.epigraph])
        expect(beyond(part ?? "", /^[a-z0-9-]+-/, NEVER)).toEqual([]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

it("what was cleaned once stays as it is", () => {
  const clean = (html: string) => renderRich(html, { format: "html", idPrefix: "c1-" }).html;
  fc.assert(
    fc.property(mixed, (text) => {
      const once = clean(text);
      expect(clean(once)).toBe(once);
    }),
    { numRuns: 400, seed: 7 },
  );
});

it("plain text keeps every letter", () => {
  const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const { html } = renderRich(text, { format: "text", idPrefix: "c1-" });
      expect(letters(toText(fromHtml(html, { fragment: true })))).toBe(letters(text));
    }),
    { numRuns: 400, seed: 7 },
  );
});
