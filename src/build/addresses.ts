import { hash } from "node:crypto";
import { join } from "node:path";
import type { Addresses } from "../plan/index.ts";
import type { Publication } from "../publish/index.ts";
import { keep, kept } from "./whole-file.ts";

/**
 * The file in a site that names every address it has and had. It stands in the site, not in the cache, so that it
 * is switched in with the pages it speaks of, and the cache stays safe to delete.
 */
const ADDRESS_FILE = ".fanlight-addresses";

/** Grows by one when the file's shape changes: what another Fanlight wrote is not taken for ours. */
const VERSION = 1;

interface Kept {
  version: number;
  addresses: Addresses;
}

/** The addresses of the site in a folder; null where there is none, or none that says. */
export function loadAddresses(site: string): Addresses | null {
  const known = kept<Kept>(join(site, ADDRESS_FILE));
  return known?.version === VERSION ? known.addresses : null;
}

/** The file that names these addresses. */
export function addressFile(addresses: Addresses): Publication {
  const content: Kept = { version: VERSION, addresses };
  const inputs = hash("sha1", JSON.stringify(content));
  return { path: ADDRESS_FILE, inputs, what: "addresses", write: (out) => keep(out, content) };
}
