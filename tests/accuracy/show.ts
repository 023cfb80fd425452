/** `npx tsx tests/accuracy/show.ts NAME…`: prints corpus files with the label of each line beside it. */
import iconv from "iconv-lite";
import { labelOfLines, readCorpus } from "./labels.ts";
import { isBlank, linesOf } from "./lines.ts";

const wanted = process.argv.slice(2);
for (const { name, bytes, labels } of readCorpus().filter((file) =>
  wanted.some((each) => file.name.includes(each)),
)) {
  const lines = linesOf(iconv.decode(Buffer.from(bytes), labels.encoding));
  const byLine = labelOfLines(labels, lines.length);
  process.stdout.write(`\n${name} (${labels.shape}, ${labels.group}, ${labels.language})\n`);
  process.stdout.write(`  ${labels.title ?? "(no title)"} by ${labels.creators.join("; ") || "(nobody)"}\n`);
  for (const [at, line] of lines.entries()) {
    const chapter = labels.chapters.find((each) => each.line === at + 1);
    const mark = chapter ? `[${chapter.label ?? "-"} ${chapter.number ?? "-"} ${chapter.title ?? "-"}]` : "";
    const role = isBlank(line.text) ? "" : (byLine[at] ?? "?????");
    const shown = `${String(at + 1).padStart(4)} ${role.padEnd(16)} ${line.text} ${mark}`;
    process.stdout.write(`${shown.trimEnd()}\n`);
  }
}
