export type * from "./archive.ts";
export * from "./chapter.ts";
export * from "./fields.ts";
export * from "./front-matter.ts";
export * from "./moved.ts";
export * from "./settings.ts";
export * from "./span.ts";
export * from "./story.ts";
export * from "./vocabulary.ts";
