import type { Words } from "../../../templates/words/index.ts";
import type { Chapter, StoryHead } from "../../records/index.ts";

/** One story as it stands in a book, alone or as a part of a series. */
export interface BookStory {
  head: StoryHead;
  chapters: Chapter[];
  /** Absolute address of its page. */
  url: string;
}

/** What an e-book is made from. */
export interface BookSource {
  title: string;
  creators: string[];
  /** BCP 47 tag of most of it. */
  language: string;
  /** Plain text, or null. */
  description: string | null;
  subjects: string[];
  /** Series the book belongs to, or is the whole of. */
  collections: { name: string; position: number | null }[];
  /** As precise as the author gives it. */
  published: string | null;
  /** A moment: `2009-07-14T00:00:00Z`. */
  modified: string;
  /** Licence or permission in words, or null. */
  rights: string | null;
  /** Absolute address of its page; names the book, so a later edition takes the place of an earlier. */
  url: string;
  /** The archive's name. */
  publisher: string;
  /** An SVG document, and the same as a PNG: Kindles and Kobos show no other on their shelves. */
  cover: { drawing: string; picture: Uint8Array };
  /** Whether it is a whole series: then its stories are parts, each with a title page of its own. */
  isSeries: boolean;
  /** In reading order. One story, or the parts of a series. */
  stories: BookStory[];
  /** Pictures its chapters show, each once. */
  pictures: { name: string; bytes: Uint8Array }[];
  /** Words the book itself says. */
  words: Words;
}

/** One page of a book: a file, and what the table of contents says of it. */
export interface BookPage {
  file: string;
  /** Its line in the table of contents. */
  title: string;
  language: string;
  /** 0 for a book's or a part's own pages, 1 for what stands below a part. */
  depth: 0 | 1;
  /** What it is, in the words of EPUB's structural vocabulary. */
  type: "titlepage" | "chapter" | "afterword";
  /** The whole XHTML document. */
  xhtml: string;
}
