/** Which XHTML elements may stand where: the part of HTML's content model that stories use. */

const words = (text: string) => new Set(text.split(" "));

/** Elements that stand in a line of text. */
export const PHRASING = words(
  "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q ruby s samp small span strong sub sup u var wbr",
);

/** Elements that hold blocks, and text too. */
export const FLOW_HOLDERS = words("div blockquote section li dd td th figure figcaption");

/** Blocks that hold text only. */
export const TEXT_BLOCKS = words("p h1 h2 h3 h4 h5 h6 pre dt");

/** Blocks that may stand wherever blocks may. */
export const BLOCKS = words("div blockquote section p h1 h2 h3 h4 h5 h6 pre ul ol dl table figure hr");

/** Elements with nothing in them. */
export const VOID = words("br hr img wbr col");

/** A name that XML takes for an id; EPUBCheck wants no other. */
export const ID = /^[A-Za-z_][\w.-]*$/;
