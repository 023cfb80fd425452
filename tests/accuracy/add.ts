/** `npx tsx tests/accuracy/add.ts < marked.txt`: writes marked files and their labels into the corpus. */
import { readFileSync, writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { CORPUS, type Labels, LabelsSchema } from "./labels.ts";
import { readMarks } from "./marks.ts";

const BREAKS: Record<string, string> = { lf: "\n", crlf: "\r\n", cr: "\r", nel: "\u0085" };

for (const { name, breaks, text, labels } of readMarks(readFileSync(0, "utf8"))) {
  LabelsSchema.parse(labels);
  const ends = BREAKS[breaks];
  if (ends === undefined)
    throw new Error(`${name}: line breaks are one of ${Object.keys(BREAKS).join(", ")}`);
  const bytes = iconv.encode(text.replaceAll("\n", ends) + ends, labels.encoding, {
    addBOM: labels.encoding === "utf-16",
  });
  writeFileSync(CORPUS + name, bytes);
  writeFileSync(`${CORPUS + name}.labels.json`, serialise(labels));
  process.stdout.write(`${name}: ${labels.roles.length} runs, ${labels.chapters.length} chapters\n`);
}

/** Labels as JSON with one run a line, so that a diff shows what changed. */
function serialise({ roles, chapters, ...head }: Labels): string {
  const rows = (items: unknown[]) => items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(",\n")},\n  "chapters": [\n${rows(chapters)}\n  ],\n  "roles": [\n${rows(roles)}\n  ]\n}\n`;
}
