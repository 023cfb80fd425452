/** An open element, with what it stands in. */
export interface Open {
  name: string;
  /** Its start tag as written. */
  tag: string;
  /** Its classes and id, in lower case. */
  names: readonly string[];
  parent: Open | null;
  depth: number;
  /** Characters of prose in it. */
  prose: number;
}

/** One line of a page as a browser shows it. */
export interface PageLine {
  /** Offset of the first tag or character that is its own. */
  start: number;
  /** Offsets of its content. */
  textStart: number;
  textEnd: number;
  /** What a reader sees. */
  plain: string;
  /** Where its words come from: offsets in `plain` and in the source, for each stretch. */
  stretches: [plain: number, source: number][];
  /** Start tags of inline elements that were open before it. */
  openInline: readonly string[];
  /** The element it stands in; null only while it is empty. */
  open: Open | null;
  /** Empty lines before it, as shown. */
  gap: number;
  /** Whether it follows the line before it in the same element after one line break. */
  isContinued: boolean;
  /** Characters of it that are links. */
  linked: number;
  isRule: boolean;
  /** Whether it shows a picture. */
  hasImage: boolean;
}

export function emptyLine(start: number): PageLine {
  return {
    start,
    textStart: start,
    textEnd: start,
    plain: "",
    stretches: [],
    openInline: [],
    open: null,
    gap: 0,
    isContinued: false,
    linked: 0,
    isRule: false,
    hasImage: false,
  };
}

const NAME = /\b(?:class|id)\s*=\s*(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s>"']{1,100}))/gi;

/** The classes and id of a start tag. */
export function namesOf(tag: string): string[] {
  if (tag.length < 8 || tag.length > 2000) return [];
  return [...tag.matchAll(NAME)].flatMap((found) =>
    (found[1] ?? found[2] ?? found[3] ?? "").toLowerCase().split(/\s+/).filter(Boolean),
  );
}
