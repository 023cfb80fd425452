import { describe, expect, it } from "vitest";
import { outlineOf, readSample } from "./read-sample.ts";

const EXPECTED = {
  "that-thing-on-your-shoulder.md": {
    title: "That Thing on Your Shoulder",
    creators: ["winnowing_fan"],
    language: "en",
    rating: "General Audiences",
    set: {
      summary: "A man comes up the v … k at my house.",
      notes: "For the prompt “mino … , and go home.",
      endNotes: "A winnowing-fan is a … has winnowed.",
      epigraph: "ὁππότε κεν δή τοι συ … ey XI, 127–128",
    },
    chapters: [{ heading: "", set: {}, prose: "The barley was cut a … om the tinker." }],
  },
  "breakages.md": {
    title: "Breakages",
    creators: ["bradshaw_1891"],
    language: "en",
    rating: "General Audiences",
    set: { summary: "A landlady keeps a b … ut the carpet.", notes: "First of the 221A st … s run forward." },
    chapters: [{ heading: "", set: {}, prose: "My late husband used … out the cause." }],
  },
  "errata-to-the-fair-copy.md": {
    title: "Errata to the Fair Copy",
    creators: ["mina_types_faster"],
    language: "en-GB",
    rating: "Mature",
    set: { summary: "“We were struck with … nd some slips.", notes: "Read it how you like … are in Stoker." },
    chapters: [{ heading: "", set: {}, prose: "To accompany the thi … window. L.” ↩" }],
  },
  "part-of-the-way.md": {
    title: "Part of the Way",
    creators: ["smee_ltd"],
    language: "en-GB",
    rating: "Teen And Up Audiences",
    set: {
      summary: "“…when children died … that he isn’t.",
      notes: "The sentence in the … doesn’t show.",
      endNotes: "Hugo’s chapter direc … ke (see above)",
    },
    chapters: [{ heading: "", set: {}, prose: "Children who die are … ,” said Peter." }],
  },
  "the-reign-of-king-kay.md": {
    title: "The Reign of King Kay",
    creators: ["kay_did_nothing_wrong"],
    language: "en-GB",
    rating: "Not Rated",
    set: {
      summary: "Malory, Book I, chap … me in between.",
      notes: "To be said aloud, by … body tells us.",
      endNotes: "“Now,” said Sir Ecto … does say that.",
    },
    chapters: [{ heading: "", set: {}, prose: "The frost was hard o … it out for me." }],
  },
  "the-stone-where-the-scriptures-dried.md": {
    title: "The Stone Where the Scriptures Dried",
    creators: ["winnowing_fan"],
    language: "en",
    rating: "General Audiences",
    set: {
      summary: "“It happened that th … in the river.",
      notes: "A translation of 花果山 … t they forgot.",
      endNotes: "A “steelyard” here i … really is why.",
    },
    chapters: [{ heading: "", set: {}, prose: "My name is One Steel … gers is that?”" }],
  },
};

describe("the samples: one-shots in Markdown", () => {
  it.each(Object.entries(EXPECTED))("reads %s as its author meant it", (name, expected) => {
    const { story, messages } = readSample(name);
    expect(outlineOf(story)).toEqual(expected);
    expect(messages).toEqual([]);
  });
});
