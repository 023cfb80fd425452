import { rmSync } from "node:fs";
import type { StoryPage } from "../plan/index.ts";
import { keepText, keptText, sumOf } from "./whole-file.ts";

/** Kinds of page that a story has of its own. */
export const OWN_KINDS = ["story", "chapter", "entire"] as const satisfies StoryPage["kind"][];

/** A story's own pages: there is one of itself, one of each chapter, and maybe one of all of it. */
export interface OwnPages {
  /** Digest of the story as its pages show it. */
  digest: string;
  /** Digest of the stories like it, which the page of itself shows. */
  similar: string;
  chapters: number;
  entire: boolean;
}

/** What a site holds, and what it was made from. */
export interface Manifest {
  /** Digest of what all of the stories' own pages of a kind depend on: their template, and the site. */
  kinds: Record<StoryPage["kind"], string>;
  /** Stories' own pages, by slug. */
  stories: Map<string, OwnPages>;
  /** Digest of what each other page shows, by output path. */
  shared: Map<string, string>;
  /** Other files, and folders (with a slash at the end), by path; the value changes with the content. */
  files: Map<string, string>;
}

/** Of a place where no site is yet. */
export const NO_SITE: Manifest = {
  kinds: { story: "", chapter: "", entire: "" },
  stories: new Map(),
  shared: new Map(),
  files: new Map(),
};

/**
 * A manifest as text, in which few words stand for a story or a page, and its id: a sum of the text. The site's
 * folder bears the id too, so that neither is taken for another's.
 */
export function manifestText({ kinds, stories, shared, files }: Manifest): { text: string; id: string } {
  const own: (string | number)[] = [];
  for (const [slug, { digest, similar, chapters, entire }] of stories)
    own.push(slug, digest, similar, chapters, Number(entire));
  const byPath = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([OWN_KINDS.map((kind) => kinds[kind]), own, [...shared].flat(), byPath.flat()]);
  return { text, id: sumOf(text) };
}

/** What a manifest's text says of a story. */
type Own = [slug: string, digest: string, similar: string, chapters: number, entire: number];

/** A manifest from its text. */
export function readManifest(text: string): Manifest {
  const [kinds, own, shared, files] = JSON.parse(text) as [
    [string, string, string],
    (string | number)[],
    string[],
    string[],
  ];
  const stories = new Map<string, OwnPages>();
  for (let at = 0; at < own.length; at += 5) {
    const [slug, digest, similar, chapters, entire] = own.slice(at, at + 5) as Own;
    stories.set(slug, { digest, similar, chapters, entire: entire === 1 });
  }
  const [story, chapter, entire] = kinds;
  return { kinds: { story, chapter, entire }, stories, shared: paired(shared), files: paired(files) };
}

function paired(flat: string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] as string, flat[at + 1] as string);
  return map;
}

/** The manifest of the site with this id; null where there is none, or it is of another site. */
export function loadManifest(file: string, id: string | null): Manifest | null {
  const text = id === null ? null : keptText(file, id);
  return text === null ? null : readManifest(text);
}

/** Keeps a manifest's text for the next build. */
export const saveManifest = (file: string, text: string): void => keepText(file, text);

/** Forgets it before the site is switched: a switch that comes to nothing is no reason to trust the live site. */
export function forgetManifest(file: string): void {
  rmSync(file, { force: true });
}
