import type { ChapterLink } from "../../src/plan/views.ts";
import { at } from "./sample-site.ts";
import { blurbOf, linkTo } from "./sample-stories.ts";

/** A story with everything. */
export const lamp = blurbOf({
  title: "The Third Pane",
  creators: ["plainwater", "Margery Dawes"],
  fandoms: ["Sherlock Holmes – Arthur Conan Doyle", "The Woman in White – Wilkie Collins"],
  rating: "Teen And Up Audiences",
  warnings: ["Major Character Death", "Graphic Depictions Of Violence"],
  people: ["Sherlock Holmes", "John Watson", "Mrs. Hudson", "Marian Halcombe"],
  pairs: ["Sherlock Holmes & John Watson", "Sherlock Holmes/John Watson"],
  tags: ["Case Fic", "Slow Burn", "Epistolary", "London Fog", "Architectural Detail", "Period-Typical Doors"],
  summary:
    "<p>A door appears in Montague Street that was not there on Tuesday. Holmes is delighted. Watson would like it noted that he was <em>not</em>.</p>",
  words: 48213,
  chapters: 9,
  expectedChapters: null,
  status: "in-progress",
  updatedAt: "2011-02-03",
  series: [
    {
      name: "The Montague Street Papers",
      url: at("series/montague/"),
      position: 2,
      total: 4,
      wordsAhead: 31000,
      previous: linkTo("stories", "A Lodger’s Inventory"),
      next: linkTo("stories", "What the Postman Saw"),
    },
  ],
});

/** Stories in other languages, lengths and states. */
export const others = [
  blurbOf({
    title: "Longbourn, in the Wet",
    creators: ["a_wet_hen"],
    fandoms: ["Pride and Prejudice – Jane Austen"],
    pairs: ["Elizabeth Bennet/Fitzwilliam Darcy"],
    people: ["Elizabeth Bennet", "Mary Bennet"],
    tags: ["Fluff", "Mud"],
    summary: "<p>Six inches deep in mud, and nobody’s petticoat the better for it. Mary learns the oboe.</p>",
    words: 6120,
    publishedAt: "2003",
  }),
  blurbOf({
    title: "Ιθάκη / The Long Way Round",
    creators: ["oarsman"],
    fandoms: ["Ὀδύσσεια – Homer"],
    rating: "Mature",
    warnings: ["Creator Chose Not To Use Archive Warnings"],
    tags: ["Second Person", "Verse"],
    summary: "<p>You have told this one before, and better, and to worse company.</p>",
    words: 911,
    publishedAt: "2010-11-30",
  }),
  blurbOf({
    title: "عتبة الدار",
    creators: ["ليلى"],
    fandoms: ["One Thousand and One Nights"],
    language: "ar",
    summary: "<p>في الليلة الثانية بعد الألف سكتت شهرزاد، وتكلّم الباب.</p>",
    words: 15044,
    chapters: 4,
    expectedChapters: 4,
    publishedAt: "2008-05",
  }),
  blurbOf({
    title:
      "The Modern Prometheus’s Landlady: Being a True and Complete Account of the Rooms Let at Ingolstadt",
    creators: [],
    fandoms: ["Frankenstein – Mary Shelley"],
    summary: null,
    words: 132400,
    chapters: 31,
    expectedChapters: 40,
    status: "hiatus",
    updatedAt: "2006-10-09",
  }),
  blurbOf({
    title: "Salt",
    fandoms: ["Moby-Dick – Herman Melville"],
    words: 300,
    summary: "<p>He was a whale. Can I make it any more obvious?</p>",
  }),
];

export const HEADINGS = [
  "Prologue",
  "Chapter 1: A Lamp Unlit",
  "Chapter 2: The Third Pane",
  "Chapter 3: In Which the Postman Gives Evidence and Nobody Thanks Him",
  "Chapter 4",
  "Chapter 5: Marian",
  "Chapter 6: The House with No Number",
  "Interlude: Inventory",
  "Chapter 7: Fog",
];
export const chapters: ChapterLink[] = HEADINGS.map((heading, i) => ({
  position: i + 1,
  url: at(`stories/the-third-pane/${i + 1}/`),
  heading,
  words: 1800 + i * 911,
  publishedAt: `2009-${String(i + 3).padStart(2, "0")}-14`,
  warnings: i === 4 ? ["blood"] : [],
}));
