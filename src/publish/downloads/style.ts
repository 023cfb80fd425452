/** How a story in one file looks on a screen, in light and dark, and on paper. */
export const STYLE = `:root { color-scheme: light dark; }
body { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1.2rem 4rem; font: 1.125rem/1.6 Literata, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 3em; }
p { margin: 0 0 .8em; }
hr { width: 5em; margin: 2em auto; border: 0; border-top: 1px solid; opacity: .6; }
a { color: inherit; }
pre { white-space: pre-wrap; }
table { display: block; overflow-x: auto; border-collapse: collapse; }
td, th { padding: .2em .6em; border: 1px solid; vertical-align: top; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em; font-size: .9em; }
dt { font-weight: bold; }
dd { margin: 0; }
.note { margin: 1.5em 0; padding-left: 1em; border-left: 3px solid; font-size: .95em; }
.label { font-weight: bold; font-size: .85em; margin-bottom: .3em; }
.epigraph { margin: 2em 0 2em 20%; font-style: italic; }
.footnotes { margin-top: 2em; border-top: 1px solid; font-size: .9em; }
.align-left { text-align: left; } .align-right { text-align: right; } .align-center { text-align: center; } .align-justify { text-align: justify; }
.big { font-size: 1.25em; }
@media (prefers-color-scheme: dark) { body { background: #171513; color: #e9e4db; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-before: page; margin-top: 0; } h2, h3 { break-after: avoid; } p { orphans: 2; widows: 2; } nav { display: none; } a { text-decoration: none; } }
`;
