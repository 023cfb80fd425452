import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctSlug, MAX_SLUG, slugOf } from "../../src/records/slug.ts";

const SAFE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

describe("the slug of a name", () => {
  it.each([
    ["The Lamp", "the-lamp"],
    ["It's Don’t", "its-dont"],
    ["Sherlock Holmes/John Watson", "sherlock-holmes-x-john-watson"],
    ["Sherlock Holmes & John Watson", "sherlock-holmes-and-john-watson"],
    ["Война и мир", "voyna-i-mir"],
    ["紅樓夢", "hong-lou-meng"],
    ["Les Misérables", "les-miserables"],
    ["𝓣𝓱𝓮 𝓛𝓪𝓶𝓹", "the-lamp"],
    ["The\u200b \u202eLamp\u202c", "the-lamp"],
    ["..hidden", "hidden"],
    ["foo_bar", "foo-bar"],
  ])("%s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("keeps what every script says, also beside Latin words", () => {
    expect(slugOf("鬼滅の刃 fan")).not.toBe(slugOf("進撃の巨人 fan"));
  });

  it.each(["", " ", ".", "..", "???", "🔥", "🏳️‍🌈"])("is never empty: %j", (name) => {
    expect(slugOf(name)).toMatch(SAFE);
  });

  it("tells names apart that have no letter at all", () => {
    expect(slugOf("🔥")).not.toBe(slugOf("🌊"));
  });

  it.each(["con", "CON", "nul", "com1", "LPT9", "page"])("is never the reserved name %s", (name) => {
    expect(slugOf(name)).toMatch(new RegExp(`^${name.toLowerCase()}-[0-9a-f]{8}$`));
  });

  it("cuts long names at a word and keeps them apart", () => {
    const long = "a very long title indeed ".repeat(12);
    expect(slugOf(`${long} one`)).toMatch(/^a-very-long-title.*-[0-9a-f]{8}$/);
    expect(slugOf(`${long} one`)).not.toBe(slugOf(`${long} two`));
  });

  it("is safe, stable and the same for composed and decomposed spellings, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 320 }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(SAFE);
        expect(slug).not.toMatch(DEVICE);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
        expect(slugOf(slug)).toBe(slug);
        expect(slugOf(name.normalize("NFD"))).toBe(slugOf(name.normalize("NFC")));
        expect(distinctSlug(slug, name)).toMatch(SAFE);
        expect(distinctSlug(slug, name).length).toBeLessThanOrEqual(MAX_SLUG);
      }),
      { numRuns: 2000 },
    );
  });
});
