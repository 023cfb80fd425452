/** What `stories/<slug>/offline.json` says: all of a story that a reader keeps, and which edition of it this is. */
export interface StoryEdition {
  /** Changes with anything the story's pages or files show. */
  version: string;
  title: string;
  creators: string[];
  chapters: number;
  /** Addresses of its pages, with the base path: its own, each chapter, the entire story. */
  pages: string[];
  /** Addresses of its files: the EPUB, the pictures its pages show. */
  files: string[];
}

/** The EPUB among a story's files, where there is one. */
export const epubOf = ({ files }: Pick<StoryEdition, "files">): string | undefined =>
  files.find((file) => file.endsWith(".epub"));

/** Address of a story's edition. @param base the site's base path. */
export const editionUrl = (base: string, slug: string): string => `${base}stories/${slug}/offline.json`;

/** The story whose folder an address is in; null where it is in none. */
export function storyAt(base: string, path: string): string | null {
  const folder = `${base}stories/`;
  const slug = path.startsWith(folder) ? path.slice(folder.length).split("/") : [];
  return slug.length > 1 ? (slug[0] as string) : null;
}
