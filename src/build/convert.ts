import { rmSync } from "node:fs";
import { type Message, message } from "../messages/index.ts";
import type { ViewContext } from "../plan/index.ts";
import {
  CONVERTED,
  convertedBooks,
  findConverter,
  type Publication,
  type PublishSource,
} from "../publish/index.ts";
import type { Settings } from "../records/index.ts";
import { SETTINGS_FILE } from "../settings/index.ts";
import type { Progress } from "./progress.ts";

/** Formats asked for that need Calibre. */
const asked = ({ downloads }: Settings) => CONVERTED.filter((format) => downloads[format]);

/** Switches off, in these settings, the formats that only Calibre makes. */
export function withoutConverted({ downloads }: Settings): void {
  for (const format of CONVERTED) downloads[format] = false;
}

/** Where Calibre is missing, switches off what needs it, and says so. */
export function withoutMissing(settings: Settings): Message[] {
  const formats = asked(settings);
  if (formats.length === 0 || findConverter() !== null) return [];
  withoutConverted(settings);
  return [message("downloads/no-calibre", { file: SETTINGS_FILE }, { formats })];
}

/**
 * Makes the books that need Calibre, before pages are planned that offer them: a page offers only what could be
 * made. @param folder where they are kept between builds. @param version of the program that makes EPUBs.
 */
export async function convertBooks(
  context: ViewContext,
  source: PublishSource,
  folder: string,
  version: string,
  progress: Progress,
): Promise<{ publications: Publication[]; messages: Message[] }> {
  const program = findConverter();
  if (program === null || asked(context.archive.settings).length === 0) {
    rmSync(folder, { recursive: true, force: true });
    return { publications: [], messages: [] };
  }
  const { publications, failed, messages } = await convertedBooks(source, {
    program,
    folder,
    version,
    begin: (count) => progress.begin("Converting e-books with Calibre", count),
    advance: () => progress.advance(1),
  });
  for (const { slug, format } of failed) context.withhold(slug, format);
  return { publications, messages };
}
