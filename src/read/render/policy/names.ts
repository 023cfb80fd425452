import { ELEMENTS, RENAMED } from "./allow-list.ts";

/** Elements of HTML, now or once, that a story may not use; their tags go and what they hold stays. */
const REFUSED = (
  "applet area audio base basefont bgsound blink body button canvas command content data datalist dialog element " +
  "embed font form frame frameset head html iframe image img input isindex keygen label link map marquee math menu " +
  "menuitem meta time legend meter multicol nextid nobr noembed noframes noscript object optgroup option output param picture " +
  "plaintext portal progress rb rbc rtc search select shadow slot source spacer svg template textarea title track " +
  "video foreignobject desc path g circle rect line polygon polyline ellipse text tspan use defs symbol image " +
  "annotation-xml mi mo mn ms mtext mglyph malignmark semantics maction animate set a"
).split(" ");

const kept = new Set([...ELEMENTS, ...Object.keys(RENAMED), "font"]);
const refused = new Set(REFUSED);

/** What becomes of a tag by its element's name (in lower case). */
export type Fate = "keep" | "unwrap" | "drop" | "literal";

/**
 * `keep`: the parser sees it. `unwrap`: the tag goes, its content stays. `drop`: content goes too. `literal`: no
 * element of HTML has this name (`<sigh>`, `<Harry>`), so it is what the author wanted read.
 */
export function fateOf(name: string): Fate {
  if (name === "script" || name === "style") return "drop";
  if (kept.has(name)) return "keep";
  return refused.has(name) || name.includes(":") ? "unwrap" : "literal";
}
