/**
 * What the search index consists of: the folder of each part beside the list, and a tag that changes with its
 * content. The first part holds the stories and the program; the others, if any, hold the text of chapters.
 */
export type SearchParts = [folder: string, tag: string][];
