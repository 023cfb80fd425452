import type { Message } from "../messages/index.ts";
import { type Moved, MovedSchema } from "../records/index.ts";
import { load } from "./load.ts";

/** Name of the file of former addresses, in the archive folder. */
export const MOVED_FILE = "moved.yaml";

/** Reads `moved.yaml` from the archive folder `root`; it may be missing. Never throws, as `loadSettings`. */
export function loadMoved(root: string): { moved: Moved; messages: Message[] } {
  const { value, source } = load(root, MOVED_FILE, MovedSchema);
  return { moved: value, messages: source.messages };
}
