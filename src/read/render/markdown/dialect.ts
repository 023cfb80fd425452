import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { codeFenced } from "micromark-core-commonmark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Extension } from "micromark-util-types";
import remarkHtml from "remark-html";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { listedBreaks } from "./listed-breaks.ts";
import { sceneBreakSyntax } from "./scene-break-syntax.ts";

/** Code blocks keep their backtick fence; a line of tildes parts scenes far more often than it holds code. */
const backtickFence: Extension = {
  flow: { 96: { ...codeFenced, name: "codeFencedByBackticks" } },
};

/** What stories mean by Markdown: CommonMark and GitHub's footnotes, tables, strikethrough, less what harms prose. */
const STORY: Extension[] = [
  { disable: { null: ["codeIndented", "setextUnderline", "codeFenced"] } },
  backtickFence,
  gfmFootnote(),
  gfmTable(),
  gfmStrikethrough({ singleTilde: false }),
  sceneBreakSyntax,
];

/** Only what plain text can mean: paragraphs, scene breaks, line breaks and emphasis. */
const PLAIN: Extension[] = [
  {
    disable: {
      null: [
        "autolink",
        "blockQuote",
        "characterEscape",
        "characterReference",
        "codeFenced",
        "codeIndented",
        "codeText",
        "definition",
        "hardBreakEscape",
        "headingAtx",
        "htmlFlow",
        "htmlText",
        "labelEnd",
        "labelStartImage",
        "labelStartLink",
        "list",
        "setextUnderline",
      ],
    },
  },
  sceneBreakSyntax,
];

type HtmlProcessor = Processor<Root, Root, Root, Root, string>;

function processor(syntax: Extension[], trees: object[]): HtmlProcessor {
  return unified()
    .use(remarkParse)
    .use(function dialect() {
      const data = this.data();
      data.micromarkExtensions = syntax;
      data.fromMarkdownExtensions = trees;
    })
    .use(listedBreaks)
    .use(remarkHtml, { sanitize: false })
    .freeze() as unknown as HtmlProcessor;
}

const story = processor(STORY, [
  gfmFootnoteFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
]);
const plain = processor(PLAIN, []);

/** Markdown → HTML that still holds whatever raw HTML the author wrote: only ever for the sanitiser. */
export function storyMarkdownToHtml(source: string): string {
  return String(story.processSync(source));
}

/** Text with line breaks and emphasis, everything else literal → HTML; only ever for the sanitiser. */
export function plainTextToHtml(source: string): string {
  return String(plain.processSync(source));
}
