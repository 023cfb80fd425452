import { describe, expect, it } from "vitest";
import { outlineOf, readSample } from "./read-sample.ts";

const EXPECTED = {
  "sussex-with-bees.txt": {
    title: "Sussex, With Bees",
    creators: ["bradshaw_1891"],
    language: "en",
    rating: "General Audiences",
    set: {
      summary: "Mr. Holmes has retir … e times a day.",
      notes: "Third and last of th … aving lodgers.",
      endNotes: "The parrot's remark … ssed envelope.",
      disclaimer: "Doyle's, and the pub … Mrs. Hudson's.",
    },
    chapters: [{ heading: "", set: {}, prose: "Cuckmere, 3rd Novemb … ow long he is." }],
  },
  "overdue.txt": {
    title: "Overdue",
    creators: ["pigeonhole_77"],
    language: "en",
    rating: "General Audiences",
    set: {
      summary: "It's been two years … Collection\".)",
      notes: "For everyone on the … little dance!!",
      disclaimer: "Sorting Office Nine … e of the town.",
    },
    chapters: [
      {
        heading: "Part 1: Final Demand",
        set: { endNotes: "okay so I know that … I've decided." },
        prose: 'The mail came in on … en that book?"',
      },
      {
        heading: "Part 2: Pig-Keeping for Profit and Pleasure",
        set: {},
        prose: "It took them four da … for the book.",
      },
      {
        heading: "Part 3: Receipt",
        set: { endNotes: "That's it! I might d … e to the list." },
        prose: "They did it properly … th the boar.'\"",
      },
    ],
  },
  "rings-and-all.html": {
    title: "Rings and All",
    creators: ["Wrexham Junction"],
    language: "en-GB",
    rating: "General Audiences",
    set: {
      summary: "In the fourth stave … dy about that.",
      notes: "Written for rosamund … ut half of it.",
      endNotes: "The two speeches in … oman’s timing.",
      disclaimer: "Mr. Dickens’s. He was paid. I wasn’t.",
    },
    chapters: [{ heading: "", set: {}, prose: "I never took them cu … body clapping." }],
  },
};

describe("the samples: plain text and saved pages", () => {
  it.each(Object.entries(EXPECTED))("reads %s as its author meant it", (name, expected) => {
    const { story, messages } = readSample(name);
    expect(outlineOf(story)).toEqual(expected);
    expect(messages).toEqual([]);
  });
});
