/**
 * What a label in a story's text announces. The names of typed fields are the record's own; a field of the
 * last group only says "this line is about the story" and is typed by the front-matter reader where it can be.
 */
export type Field =
  | "title"
  | "creators"
  | "summary"
  | "disclaimer"
  | "notes"
  | "storyNotes"
  | "chapterNotes"
  | "endNotes"
  | "chapterEndNotes"
  | "chapterSummary"
  | "epigraph"
  | "prose"
  | "rating"
  | "archiveWarnings"
  | "categories"
  | "fandoms"
  | "relationships"
  | "characters"
  | "additionalTags"
  | "language"
  | "series"
  | "status"
  | "words"
  | "chapters"
  | "publishedAt"
  | "updatedAt"
  | "origin"
  | "relatedWorks"
  | "other";

/** The kinds of chapter heading, by the English name of the division. */
export type Division =
  | "Chapter"
  | "Part"
  | "Act"
  | "Scene"
  | "Book"
  | "Episode"
  | "Day"
  | "Letter"
  | "Section"
  | "Prologue"
  | "Epilogue"
  | "Interlude"
  | "Teaser";

/** What an unlabelled passage can give itself away as. */
export type PhraseKind = "disclaimer" | "note" | "endNote" | "summary" | "boilerplate" | "transport";

/** Words or phrases parted by `|`, over as many lines as they need. */
export type Words = string;

/**
 * The words of one language. To teach the reader a label, add a line here and a folder under
 * `tests/fixtures`. Every entry is lower case with straight apostrophes; text is compared the same way.
 */
export interface Vocabulary {
  /** BCP 47 tag. */
  language: string;
  /** Label words without their colon: "author's note", "rated". */
  labels: Partial<Record<Field, Words>>;
  /** Labels that are everyday words too, and prove little by themselves: "time", "for". */
  loose: Words;
  /** Words that head a chapter, by division: "chapter", "chap", "ch". */
  divisions: Partial<Record<Division, Words>>;
  /** What a title counts when numbers in its text part sections: "times" in "Five Times He Knew". */
  counted: Words;
  /** Short and wrong spellings of division words, with the word meant: `prolouge=Prologue`. */
  misspelt: Words;
  /** Numbers in words, 0 to 20 and the tens, cardinal and ordinal in every gender: `one=1`; `-1` is "last". */
  numbers: Words;
  /** Words that may stand between a ten and a unit: "and". */
  numberJoiners: Words;
  /** Words that lead a creator's name under or after a title: "by". */
  by: Words;
  /** Words with which one speaks of oneself: a story told of others says them only in speech. */
  firstPerson: Words;
  /** Words with which one speaks to readers. */
  secondPerson: Words;
  /** Words of "Chapter 1 continued". */
  continued: Words;
  /** Whole lines that close a story or a chapter: "the end", "tbc". A number may follow those in `endOf`. */
  endMarkers: Words;
  /** Words that close a numbered division: "end of" in "End of Part 1". */
  endOf: Words;
  /** Whole lines that only a site's own page has: "Post Comment". */
  furniture: Words;
  /** Whole lines that open a table of contents. */
  contents: Words;
  /** Phrases inside an unlabelled passage; those in `strong` decide almost alone, `weak` ones add up. */
  phrases: Partial<Record<PhraseKind, { strong: Words; weak: Words }>>;
}
