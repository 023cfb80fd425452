import { existsSync } from "node:fs";
import { UserFault } from "./fault.ts";

/**
 * The folder of the archive: the one the command is given in.
 * @throws UserFault where it holds no stories.
 */
export function archiveRoot(): string {
  if (existsSync("stories")) return ".";
  throw new UserFault(
    "This folder is no archive: it has no folder “stories” in it.",
    "Go to the folder of your archive first (cd my-archive), or make a folder “stories” here and put your stories in.",
  );
}
