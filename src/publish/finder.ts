import { createHash } from "node:crypto";
import fs from "node:fs";
import { finderData } from "../plan/finder/index.ts";
import type { Publication } from "./publication.ts";
import type { PublishSource } from "./source.ts";

/** The data of all stories that lists are filtered by, in one file. */
export function finderPublication({ archive, urls }: PublishSource): Publication {
  const text = JSON.stringify(finderData(archive));
  return {
    path: urls.finder().output,
    inputs: createHash("sha1").update(text).digest("hex"),
    what: "filters",
    write: (out) => fs.writeFileSync(out, text),
  };
}
