/** The closed vocabularies of the record, in AO3's words and AO3's order (archiveofourown.org, tag FAQ). */

export const RATINGS = [
  "Not Rated",
  "General Audiences",
  "Teen And Up Audiences",
  "Mature",
  "Explicit",
] as const;

export const ARCHIVE_WARNINGS = [
  "Creator Chose Not To Use Archive Warnings",
  "Graphic Depictions Of Violence",
  "Major Character Death",
  "No Archive Warnings Apply",
  "Rape/Non-Con",
  "Underage Sex",
] as const;

export const CATEGORIES = ["Gen", "F/M", "M/M", "F/F", "Multi", "Other"] as const;

export const STATUSES = ["complete", "in-progress", "abandoned", "hiatus"] as const;

export const CHAPTER_LABELS = [
  "Chapter",
  "Part",
  "Prologue",
  "Epilogue",
  "Interlude",
  "Act",
  "Scene",
  "Book",
  "Episode",
  "Day",
  "Letter",
  "Teaser",
] as const;

export const FORMATS = ["markdown", "text", "html"] as const;

/** One role per block of a story file; see docs/architecture.md. */
export const ROLES = [
  "title",
  "author",
  "metadata",
  "summary",
  "disclaimer",
  "note",
  "end-note",
  "epigraph",
  "chapter-heading",
  "scene-break",
  "end-marker",
  "transport",
  "boilerplate",
  "body",
] as const;

export type Rating = (typeof RATINGS)[number];
export type ArchiveWarning = (typeof ARCHIVE_WARNINGS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Status = (typeof STATUSES)[number];
export type Format = (typeof FORMATS)[number];
export type Role = (typeof ROLES)[number];

/** The kinds of tag a reader can browse by: the Story field that holds them, in display order. */
export const TAG_KINDS = [
  "fandoms",
  "relationships",
  "characters",
  "additionalTags",
  "archiveWarnings",
  "categories",
  "rating",
] as const;
export type TagKind = (typeof TAG_KINDS)[number];
