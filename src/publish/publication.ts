/** Something published beside the pages: one file, or a folder whose files only making it can tell. */
export interface Publication {
  /** Its path within the site, with forward slashes; that of a folder ends with one. */
  path: string;
  /** Digest of all it is made from: the same digest, the same bytes. */
  inputs: string;
  /** What it is, for whoever waits: "search index". */
  what: string;
  /** Makes it at `out`, an absolute path; the folder above is there. */
  write(out: string): Promise<void> | void;
}
