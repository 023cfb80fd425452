import { describe, expect, it } from "vitest";
import { outlineOf, readSample } from "./read-sample.ts";

const EXPECTED = {
  "the-absent-lodger.md": {
    title: "The Absent Lodger",
    creators: ["bradshaw_1891"],
    language: "en-GB",
    rating: "Teen And Up Audiences",
    set: {
      summary: "Dead men do not, in … 4, from below.",
      notes: "Second of the 221A s … ks who dusted.",
      endNotes: "The third and last i … it. I promise.",
    },
    chapters: [
      {
        heading: "Chapter 1: The Gentleman from Pall Mall",
        set: { notes: "Happy belated birthd … ybody at all”." },
        prose: "There was no funeral … laid the fire.",
      },
      {
        heading: "Chapter 2: What One Does with It",
        set: { notes: "I have taken the dat … y he was free." },
        prose: "I should like to say … ho he’d have.”",
        warnings: ["illness and death of a spouse (canonical, and off the page)", "grief"],
      },
      { heading: "Chapter 3: Quarter-Day", set: {}, prose: "She was buried upon … the tobacco.”" },
    ],
  },
  "mrs-saville-replies.md": {
    title: "Mrs. Saville Replies",
    creators: ["walton_sends_regrets"],
    language: "en-GB",
    rating: "Teen And Up Audiences",
    set: {
      summary: "Frankenstein is a le … s a good deal.",
      notes: "Everything in this n … ials are M. S.",
      endNotes: "The dates follow Wal … she read it?”",
    },
    chapters: [
      {
        heading: "Letter 1: To Captain Walton, at Archangel",
        set: {},
        prose: "London, Jan. 29th, 1 … rgaret Saville",
      },
      { heading: "Letter 2: To the Same", set: {}, prose: "London, May 2d, 17— … ockings. M. S." },
      {
        heading: "Letter 3: Not Sent",
        set: {},
        prose: "London, Oct. 8th, 17 … g to tell you.",
        warnings: ["a difficult birth", "everyone lives"],
      },
      {
        heading: "Letter 4: To Captain Walton, at Archangel; to be kept until he comes",
        set: {},
        prose: "London, Jan. 16th, 1 … old him. M. S.",
      },
      {
        heading: "Letter 5: Enclosed",
        set: { notes: "She sends this throu … s not ask why." },
        prose: "To be carried, by an … as put promote",
      },
    ],
  },
  "in-re-pan.md": {
    title: "In re Pan",
    creators: ["smee_ltd"],
    language: "en-GB",
    rating: "General Audiences",
    set: { summary: "“You see that judge … , after lunch.", notes: "I am a conveyancer. … in the month." },
    chapters: [
      {
        heading: "Chapter 1: The Bird out of the Egg",
        set: { notes: "For the grown-up los … off a plaster." },
        prose: "It was remarked of M … iting it down.",
      },
      {
        heading: "Chapter 2: Evidence of Mr. Clutterbuck",
        set: { notes: "Thank you for all th … : yes, I know." },
        prose: "Mr. Ambrose Clutterb … forget which.”",
      },
      {
        heading: "Chapter 3: The Court Rises",
        set: {
          notes: "So it’s been ten mon … ht to explain.",
          endNotes: "Next chapter when sh … as to be tall.",
        },
        prose: "They could not lock … pipes stopped.",
      },
    ],
  },
  "a-steady-woman.md": {
    title: "A Steady Woman",
    creators: ["pilot_the_dog"],
    language: "en-GB",
    rating: "Mature",
    set: {
      summary: "There are thirty pou … o had a trade.",
      notes: "Grace Poole is said … is what it is.",
      disclaimer: "Currer Bell’s. I hav … ed the candle.",
    },
    chapters: [
      {
        heading: "Chapter 1: The Laugh",
        set: {},
        prose: "The laugh went with … upon my arms.",
        warnings: ["confinement of a mentally ill person", "restraint", "drink"],
      },
      {
        heading: "Chapter 2: Rings",
        set: {
          notes: "Sorry this took so l … Grace’s face.",
          endNotes: "To be continued! The … utting it off.",
        },
        prose: "You’re never to thin … “Who is she?”",
        warnings: ["fire", "a reference to attempted murder", "somebody is lied to for her own good"],
      },
    ],
  },
  "mr-hurst-awake": {
    title: "Mr. Hurst, Awake",
    creators: ["tolerable_i_suppose", "hedgepig"],
    language: "en-GB",
    rating: "General Audiences",
    set: {
      summary: "“…he was an indolent … n on the sofa.",
      notes: "tolerable_i_suppose … e it happens .",
      endNotes: "Thank you to the who … Hurst weighed.",
      disclaimer: "Miss Austen owns the … n to count it.",
    },
    chapters: [
      {
        heading: "Course 1: A Plain Dish",
        set: { summary: "In which Mr. Hurst e … used a ragout." },
        prose: "I have been reckoned … , that is all.",
      },
      {
        heading: "Course 2: White Soup",
        set: {
          summary: "In which a call is p … not returned.",
          notes: "The dates are Jane’s … r a fortnight.",
        },
        prose: "In London I sleep in … up white soup.",
      },
      {
        heading: "Course 3: A Cold Collation",
        set: { summary: "In which Mr. Hurst plays a card." },
        prose: "Whoever designed the … eating a pie.",
      },
      {
        heading: "Course 4: Ragout",
        set: {
          summary: "In which Mr. Hurst h … to say to her.",
          notes: "We argued for a mont … lad we didn’t.",
          endNotes: "Louisa “plays with h … e know of her.",
        },
        prose: "I have spoken a good … to say to her.",
        warnings: ["mention of the death of an infant, some years before"],
      },
    ],
  },
};

describe("the samples: stories of several chapters", () => {
  it.each(Object.entries(EXPECTED))("reads %s as its author meant it", (name, expected) => {
    const { story, messages } = readSample(name);
    expect(outlineOf(story)).toEqual(expected);
    expect(messages).toEqual([]);
  });
});
