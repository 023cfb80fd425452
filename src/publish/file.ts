import fs from "node:fs";
import type { Publication } from "./publication.ts";

/** One file whose content is made when it is written. */
export function fileOf(
  path: string,
  what: string,
  inputs: string,
  content: () => string | Uint8Array,
): Publication {
  return { path, inputs, what, write: (out) => fs.writeFileSync(out, content()) };
}
