import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ROLES } from "../../src/records/vocabulary.ts";

/** Where the corpus lies, with a slash at its end. */
export const CORPUS = fileURLToPath(new URL("../corpus/", import.meta.url));

/** `not-body`: an ornament around a header, of no account but that it is no prose. `any`: not scored at all. */
const LOOSE = ["not-body", "any"] as const;
const Label = z.string().refine((label) => {
  const known: readonly string[] = [...ROLES, ...LOOSE];
  return label.split("|").every((role) => known.includes(role));
}, "roles of the vocabulary joined by |, not-body or any");

const ChapterLabelSchema = z.strictObject({
  line: z.int().positive(),
  label: z.string().nullable(),
  number: z.number().nullable(),
  title: z.string().nullable(),
});

/** What a careful human reads in one corpus file; docs/corpus.md says how to write it. */
export const LabelsSchema = z.strictObject({
  shape: z.string(),
  group: z.enum(["structured", "messy"]),
  language: z.string(),
  encoding: z.string(),
  title: z.string().nullable(),
  creators: z.array(z.string()),
  chapters: z.array(ChapterLabelSchema).min(1),
  roles: z.array(z.tuple([z.int().positive(), z.int().positive(), Label])),
});

export type Labels = z.infer<typeof LabelsSchema>;
export type ChapterLabel = z.infer<typeof ChapterLabelSchema>;

/** One file of the corpus: its name under `tests/corpus/`, its bytes, its labels. */
export interface CorpusFile {
  name: string;
  heldOut: boolean;
  bytes: Uint8Array;
  labels: Labels;
}

/**
 * Reads every labelled file of the corpus, by name.
 * @throws when a labels file is not of the schema
 */
export function readCorpus(): CorpusFile[] {
  const names = readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".labels.json"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
  return names.map((labelName) => {
    const name = labelName.replace(/\.labels\.json$/, "");
    const labels = LabelsSchema.parse(JSON.parse(readFileSync(CORPUS + labelName, "utf8")));
    return { name, heldOut: name.startsWith("heldout/"), bytes: readFileSync(CORPUS + name), labels };
  });
}

/** The label of each line, from line 1 at index 0; undefined where no run names it. */
export function labelOfLines(labels: Labels, lineCount: number): (string | undefined)[] {
  const result: (string | undefined)[] = new Array(lineCount).fill(undefined);
  for (const [first, last, label] of labels.roles) {
    for (let line = first; line <= last; line += 1) result[line - 1] = label;
  }
  return result;
}
