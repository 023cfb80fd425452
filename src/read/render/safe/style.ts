import type { ElementContent } from "hast";
import { ALIGNMENTS } from "../policy/allow-list.ts";
import { element } from "./tree.ts";

/** What a `style` attribute says that has a meaning for readers; everything else in it is looks. */
export interface Meaning {
  align: string | null;
  /** Elements that say the same, outermost first: `em`, `strong`, `u`, `s`, `sup`, `sub`. */
  wrap: string[];
  /** The element's own weight or slant is taken back: `<b style="font-weight:normal">`. */
  isPlain: boolean;
}

/** Reads the declarations that carry meaning. Linear in the length of the attribute. */
export function readStyle(style: string): Meaning {
  const meaning: Meaning = { align: null, wrap: [], isPlain: false };
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
      .replace(/\s*!important$/, "");
    read(property, value, meaning);
  }
  return meaning;
}

function read(property: string, value: string, meaning: Meaning): void {
  if (property === "text-align") meaning.align = alignment(value);
  else if (property === "font-style" && /^(?:italic|oblique)/.test(value)) meaning.wrap.push("em");
  else if (property === "font-weight") {
    if (/^(?:bold|bolder|[6-9]00)$/.test(value)) meaning.wrap.push("strong");
    else meaning.isPlain = value === "normal" || value === "400";
  } else if (property === "text-decoration" || property === "text-decoration-line") {
    if (value.includes("underline")) meaning.wrap.push("u");
    if (value.includes("line-through")) meaning.wrap.push("s");
  } else if (property === "vertical-align" && (value === "super" || value === "sub")) {
    meaning.wrap.push(value === "super" ? "sup" : "sub");
  }
}

/** A known alignment, or null. */
export function alignment(value: string): string | null {
  const side = value.trim().toLowerCase();
  if (side === "start") return "left";
  if (side === "end") return "right";
  return ALIGNMENTS.includes(side) ? side : null;
}

/** Puts `children` into elements of the given names, the first outermost. */
export function wrapIn(names: string[], children: ElementContent[]): ElementContent[] {
  return names.reduceRight<ElementContent[]>((inner, name) => [element(name, {}, inner)], children);
}
