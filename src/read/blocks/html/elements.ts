const words = (list: string) => new Set(list.split(" "));

/** Elements that end the line before them and the line in them. */
export const BLOCKS = words(
  "address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody td tfoot th thead tr ul",
);
/** Elements whose content is no text of the page. */
export const HIDDEN = words(
  "script style template svg iframe noscript object textarea title audio video canvas map math",
);
/** Elements that have no content. */
export const VOID = words("area base br col embed hr img input link meta param source track wbr");
/** Elements that dress words in a line. */
export const INLINE = words(
  "a abbr b bdo big cite code del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup tt u var",
);
/** Elements that hold nothing but the site's own controls. */
export const CONTROLS = words("nav form select option optgroup button fieldset legend menu");
/** Elements kept around the words of a story. */
export const KEPT = words("blockquote center li ol ul");
/** Elements that a new one of the same kind closes. */
export const SELF_CLOSING: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words("li"),
  dt: words("dt dd"),
  dd: words("dt dd"),
  option: words("option"),
  tr: words("tr td th"),
  td: words("td th"),
  th: words("td th"),
};
/** Elements that may wrap a whole page around its story. */
export const WRAPPERS = words(
  "html body div table tbody tr td center section article main form blockquote font span pre aside",
);
