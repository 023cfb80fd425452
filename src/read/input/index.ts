export type { StoryFields } from "../../records/index.ts";
export { headerKey, type KeyTarget } from "./aliases/keys.ts";
export { archiveWarningOf } from "./aliases/warnings.ts";
export { type Decoded, decode } from "./decode.ts";
export { type FrontMatter, readFrontMatter } from "./front-matter.ts";
export { type HeaderPair, readHeaderFields } from "./header.ts";
export { readStatsLine } from "./stats.ts";
