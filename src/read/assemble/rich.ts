import { type Message, message, placeAt } from "../../messages/index.ts";
import type { Block, BlockedText } from "../blocks/block.ts";
import { htmlSource } from "../blocks/html/source.ts";
import { type PictureFound, renderRich } from "../render/index.ts";
import type { Decided } from "./outline.ts";
import { labelOf, shownPart, type TextSource, textSource } from "./text-source.ts";

/** Renders a run of blocks of one file as safe HTML, labels left off; null where they hold nothing. */
export type Renderer = (blocks: readonly Decided[], idPrefix: string, isProse?: boolean) => string | null;

/** What rendering needs to know beside the text. */
export interface RichOptions {
  /** Finds a picture in a folder of the archive (`stories/the-lamp/`). */
  pictures?: ((folder: string, src: string) => PictureFound) | undefined;
}

/** For what stands in lists, feeds and catalogues too: its words alone. */
export const noPicture = (): PictureFound => "render/picture-elsewhere";

/** Characters from which a text is never a single paragraph's. */
const LONG = 20_000;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[^\n]*(?:\n(?:[ \t]+\S[^\n]*|(?=\n[ \t]{2,}\S)))*/gm;

/** Makes the renderer of one file. Problems go to `messages`, at their own place. */
export function rendererOf(
  doc: BlockedText,
  file: string,
  messages: Message[],
  { pictures }: RichOptions,
): Renderer {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
  const definitions =
    doc.format === "markdown" && doc.text.includes("]:")
      ? (doc.text.slice(doc.from).match(DEFINITION) ?? []).join("\n\n")
      : "";
  const inProse = pictures && ((src: string) => pictures(folder, src));
  return (blocks, idPrefix, isProse = false) => {
    const shown = shownLines(blocks);
    if (shown.length === 0) return null;
    const { source, offsetOf } = doc.format === "html" ? pageSource(doc, shown) : textSource(doc, blocks);
    const { html, problems } = renderRich(source, {
      format: doc.format,
      idPrefix,
      definitions,
      picture: isProse ? inProse : noPicture,
    });
    for (const { ruleId, offset } of problems) {
      messages.push(message(ruleId, placeAt(file, doc.text, offsetOf(offset)), {}));
    }
    // A long text was put together from many pieces, and so holds none of the source it was cut from.
    return html === "" ? null : html.length > LONG ? html : owned(html);
  };
}

/** The HTML of some lines of a page, which is put together anew: its places are those of the first line. */
function pageSource(doc: BlockedText, shown: readonly { block: Block; from: number }[]): TextSource {
  const start = shown[0]?.block.start ?? doc.from;
  return { source: htmlSource(doc.text, shown), offsetOf: () => start };
}

function shownLines(blocks: readonly Decided[]): { block: Block; from: number }[] {
  return blocks.flatMap(({ block, decision }) => {
    const label = labelOf(block, decision.role);
    return shownPart(block, label) === null ? [] : [{ block, from: label?.valueStart ?? 0 }];
  });
}

/** A copy that does not keep the text it was cut from in memory. */
export function owned(text: string): string {
  return text.isWellFormed()
    ? Buffer.from(text, "utf8").toString("utf8")
    : Buffer.from(text, "utf16le").toString("utf16le");
}
