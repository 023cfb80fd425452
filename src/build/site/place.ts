import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { BuildFault } from "../fault.ts";

/** Says that a folder is a site Fanlight made, and so may be replaced by one; names what it was made from. */
export const MARK = ".fanlight";

/** What the mark says. @param id of what the site was made from; "" where that cannot be told. */
export const markText = (id: string): string =>
  `This folder is a web site made by Fanlight. Every build replaces it: keep nothing of your own in it.\nid: ${id}\n`;

/**
 * Sees to it that nothing but a site is ever replaced.
 * @throws BuildFault where `live` holds the archive itself, or files Fanlight did not make.
 */
export function refuseForeign(live: string, root: string): void {
  const down = relative(live, root);
  if (down === "" || !(down.startsWith("..") || resolve(down) === down)) {
    throw new BuildFault(
      `The site cannot be written to ${live}: your archive is in that folder, and every build replaces it whole.`,
      "Name another folder after --output, or leave --output out to use “_site”.",
    );
  }
  if (!existsSync(live) || live === join(root, "_site")) return;
  const names = readdirSync(live);
  if (names.length === 0 || names.includes(MARK)) return;
  throw new BuildFault(
    `The site cannot be written to ${live}: it holds files that Fanlight did not make, and every build replaces the folder whole.`,
    "Name an empty or new folder after --output.",
  );
}
