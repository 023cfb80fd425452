import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Addresses } from "../plan/index.ts";
import type { Publication } from "../publish/index.ts";
import { keep, kept } from "./whole-file.ts";

/**
 * The file in a site that names every address it has and had. It stands in the site, not in the cache, so that it
 * is switched in with the pages it speaks of, and the cache stays safe to delete.
 */
const ADDRESS_FILE = ".fanlight-addresses";

/** The addresses of the site in a folder; null where there is none, or none that says. */
export const loadAddresses = (site: string): Addresses | null => kept<Addresses>(join(site, ADDRESS_FILE));

/** The file that names these addresses. */
export function addressFile(addresses: Addresses): Publication {
  const inputs = createHash("sha1").update(JSON.stringify(addresses)).digest("hex");
  return { path: ADDRESS_FILE, inputs, what: "addresses", write: (out) => keep(out, addresses) };
}
