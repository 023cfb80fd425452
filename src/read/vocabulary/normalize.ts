import type { Words } from "./vocabulary.ts";

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu;
const SPACES = /[\s\u00a0\u3000]+/g;
/** White space that is not one plain space. */
const UNEVEN = /[^\S ]| {2}/;
const APOSTROPHE = /[’‘ʼ´`]/;
const APOSTROPHES = /[’‘ʼ´`]/g;

/**
 * The form in which words of a text are compared with the vocabularies: lower case, straight apostrophes,
 * single spaces. Punctuation inside stays.
 */
export function fold(text: string): string {
  const straight = APOSTROPHE.test(text) ? text.replace(APOSTROPHES, "'") : text;
  return (UNEVEN.test(straight) ? straight.replace(SPACES, " ") : straight).trim().toLowerCase();
}

/** `fold`, and without marks around the words: `**Author's Note**` → "author's note". */
export function foldLabel(text: string): string {
  return fold(text.replace(EDGES, "")).replace(/[.\s]+$/, "");
}

/** `fold`, and without any mark or bracket around the words: `( Read more... )` → "read more". */
export function foldLine(text: string): string {
  return fold(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
}

/** The words of a vocabulary's list. */
export function listed(words: Words): string[] {
  return words
    .split("|")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");
}
