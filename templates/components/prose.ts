import { type Html, html, raw } from "../html.ts";
import { langAttributes } from "../languages.ts";
import type { Words } from "../words/index.ts";

/** One chapter's text as a page shows it. */
export interface ProseOptions {
  /** Language of the text. */
  language: string;
  /** The chapter's place in the story, from 1. */
  position: number;
  /** Its words. */
  words: number;
}

/** A tag with its attributes, whatever stands in their quotes. */
const TAGS = /<\/?[a-z][a-z0-9]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The prose of a chapter. What scripts need to know of it stands in its attributes. */
export function prose(content: string, w: Words, { language, position, words }: ProseOptions): Html {
  return html`<div class="prose" data-chapter="${position}" data-words="${words}"${langAttributes(language, w.tag)}>
${raw(named(content, w))}
</div>`;
}

/**
 * Gives scene breaks a name, and tables a frame of their own to scroll in. `content` is safe HTML, and stays so:
 * only whole tags are looked at, never what is written in their attributes.
 */
function named(content: string, w: Words): string {
  if (!content.includes("<hr") && !content.includes("<table")) return content;
  return content.replace(TAGS, (tag) => {
    if (tag === "<hr>") return html`<hr aria-label="${w.sceneBreak}">`.value;
    if (/^<table[ >]/.test(tag)) {
      return html`<div class="table" role="group" aria-label="${w.table}" tabindex="0">${raw(tag)}`.value;
    }
    return tag === "</table>" ? "</table></div>" : tag;
  });
}
