/** The definitions last asked for, by label: one file's are asked for once for every piece of it. */
let known = { source: "", byLabel: new Map<string, string>() };

const LABEL = /^ {0,3}\[([^\]\n]+)\]:/;

/** Of definitions written elsewhere in a file, those that some text of a piece refers to. */
export function definitionsFor(texts: readonly string[], definitions: string): string {
  if (definitions === "") return "";
  const byLabel = labelled(definitions);
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const [, label] of text.matchAll(/\[([^[\]\n]{1,999})\]/g)) wanted.add(folded(label ?? ""));
  }
  return [...byLabel].flatMap(([label, definition]) => (wanted.has(label) ? [definition] : [])).join("\n\n");
}

function labelled(definitions: string): Map<string, string> {
  if (known.source === definitions) return known.byLabel;
  const byLabel = new Map<string, string>();
  for (const definition of definitions.split(/\n\n(?= {0,3}\[)/)) {
    const label = folded(LABEL.exec(definition)?.[1] ?? "");
    if (label !== "" && !byLabel.has(label)) byLabel.set(label, definition);
  }
  known = { source: definitions, byLabel };
  return byLabel;
}

const folded = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();
