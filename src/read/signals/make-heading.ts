import { type Division, fold, MISSPELT } from "../vocabulary/index.ts";
import type { NumberHit } from "./numbers.ts";

/** What a line says if it is a chapter heading. */
export interface Heading {
  division: Division | null;
  /** The division as the author spells it: "Chapter", "PART", "Глава"; null where there is none. */
  label: string | null;
  number: number | null;
  /** How many there will be: 7 in "Part 3/7". */
  total: number | null;
  title: string | null;
  /** Whether the words say that an earlier chapter goes on. */
  continued: boolean;
  form: "label-number" | "label" | "number" | "title";
  /** How the number is spelled. */
  digits: NumberHit["form"] | null;
  /** Whether a mark stands between the number and the title: `Chapter 1: Dawn` but not `Chapter 1 Dawn`. */
  separated: boolean;
}

/** Makes a heading; its title without marks around it, null where that leaves nothing. */
export function makeHeading(
  division: Division | null,
  label: string | null,
  number: number | null,
  title: string,
  form: Heading["form"],
  more: Partial<Heading>,
): Heading {
  const clean = title
    .trim()
    .replace(/^[*_]+|[*_]+$/g, "")
    .trim();
  return {
    division,
    label: label === null ? null : (MISSPELT.get(fold(label)) ?? label),
    number: number === -1 ? null : number,
    total: null,
    title: /[\p{L}\p{N}]/u.test(clean) ? clean : null,
    continued: false,
    form,
    digits: null,
    separated: false,
    ...more,
  };
}

/** A heading that says no number and no division. */
export function titleOnly(title: string): Heading | null {
  if (title === "") return null;
  return {
    division: null,
    label: null,
    number: null,
    total: null,
    title,
    continued: false,
    form: "title",
    digits: null,
    separated: true,
  };
}

/** A heading of which only the number is known. */
export const numbered = (number: number): Heading =>
  makeHeading(null, null, number, "", "number", { separated: true });
