/** How a book looks where the reader's own settings leave it open: no colours, no fonts, no sizes of prose. */
export const STYLE = `h1, h2, h3, h4, h5, h6 { text-align: center; text-indent: 0; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { margin: 2em 0 0.5em; }
h2 { margin: 2em 0 1.5em; }
p { margin: 0; text-indent: 1.4em; widows: 2; orphans: 2; }
h1 + p, h2 + p, h3 + p, hr + p, .prose > p:first-child, blockquote > p:first-child, li > p, td > p, dd > p, .note > p, .title-page > p { text-indent: 0; }
.note > p + p { margin-top: 0.5em; }
hr { width: 5em; margin: 1.5em auto; border: 0; border-top: 1px solid; opacity: 0.6; }
blockquote { margin: 1em 1.5em; }
pre { white-space: pre-wrap; }
ruby rt { font-size: 0.5em; }
table { margin: 1em auto; border-collapse: collapse; }
td, th { padding: 0.2em 0.6em; border: 1px solid; vertical-align: top; }
.byline { text-align: center; margin-bottom: 1.5em; }
.label { font-weight: bold; font-size: 0.85em; margin-bottom: 0.3em; }
.note { margin: 1.5em 0; padding: 0 0 0 0.8em; border-left: 2px solid; font-size: 0.95em; }
.epigraph { margin: 2em 2em 2em 20%; font-style: italic; }
.footnotes { margin-top: 2em; padding-top: 0.5em; border-top: 1px solid; font-size: 0.9em; }
.source { margin-top: 2em; font-size: 0.85em; overflow-wrap: anywhere; }
dl { margin: 1.5em 0; font-size: 0.95em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.4em 1em; }
.align-left { text-align: left; text-indent: 0; }
.align-right { text-align: right; text-indent: 0; }
.align-center { text-align: center; text-indent: 0; }
.align-justify { text-align: justify; }
.big { font-size: 1.25em; }
.cover { margin: 0; text-align: center; text-indent: 0; }
img { max-width: 100%; height: auto; }
.cover img { max-width: 100%; height: 100%; }
nav ol { list-style: none; padding-left: 1em; }
nav li { margin: 0.3em 0; }
`;
