import type { PageView, Site } from "../../src/plan/views.ts";
import { storyData } from "../components/json-ld.ts";
import { FAVICON } from "../components/mark.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { parts } from "./parts.ts";
import { CONTENT_POLICY } from "./policy.ts";

/** The fonts every page needs before its text is final: the prose's, then the interface's. */
const FIRST_FONTS = [
  "literata-latin-wght-normal.woff2",
  "atkinson-hyperlegible-next-latin-wght-normal.woff2",
];

/** Links that say where a page stands among others. */
export interface Neighbours {
  previous?: string | null | undefined;
  next?: string | null | undefined;
}

/** The `<head>` of a page. */
export function head(view: PageView, { previous, next }: Neighbours): Html {
  const { site } = view;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171513" media="(prefers-color-scheme: dark)">
${view.kind === "moved" && view.target && html`<meta http-equiv="refresh" content="0; url=${view.target.url}">\n`}<title>${documentTitle(view)}</title>
${script(site, "prefs.js", false)}
${FIRST_FONTS.map((name) => preload(site, name))}${!isReading(view) && style(site, "browse.css")}${style(site, "site.css")}
${settingsScript(site)}
${parts(view)}
<link rel="icon" href="${FAVICON}" type="image/svg+xml">
<link rel="manifest" href="${site.urls.webApp}">
${
  !isReading(view) &&
  html`<link rel="apple-touch-icon" href="${site.urls.icon}">
<link rel="search" type="application/opensearchdescription+xml" href="${site.urls.openSearch}" title="${site.name}">
`
}<link rel="canonical" href="${view.canonical}">
${view.feeds?.map(
  ({ name, url }) => html`<link rel="alternate" type="application/atom+xml" href="${url}" title="${name}">
`,
)}${
  view.reservesMining &&
  html`<meta name="tdm-reservation" content="1">
`
}${previous && html`<link rel="prev" href="${previous}">\n`}${next && html`<link rel="next" href="${next}">\n`}${
  view.description !== "" && html`<meta name="description" content="${view.description}">\n`
}${"blurb" in view && view.blurb.needsConsent && html`<meta name="rating" content="adult">\n`}${!view.indexable && html`<meta name="robots" content="noindex">\n`}<meta property="og:title" content="${view.title || site.name}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:type" content="${view.kind === "chapter" || view.kind === "story" || view.kind === "entire" ? "article" : "website"}">
<meta property="og:url" content="${view.canonical}">
${picture(view)}${view.description !== "" && html`<meta property="og:description" content="${view.description}">\n`}${view.kind === "story" && storyData(view)}</head>`;
}

/** A story's cover for previews of links to it; it is made with the EPUB. */
function picture(view: PageView): Html | false {
  const epub = view.kind === "story" && view.downloads?.find(({ format }) => format === "epub");
  if (!epub) return false;
  const { address, base } = view.site;
  const url = address + epub.url.slice(base.length).replace(/epub$/, "png");
  return html`<meta property="og:image" content="${url}">\n`;
}

/** Longest `<title>` that search results and tabs show whole, in characters of HTML. */
const TITLE_LENGTH = 70;

/** The page's title and the archive's name, as far as both fit; a title too long by itself ends at a word. */
function documentTitle({ title, site }: PageView): string {
  if (title === "" || title === site.name) return cut(site.name);
  const whole = `${title} · ${site.name}`;
  return fits(whole) ? whole : cut(title);
}

function cut(text: string): string {
  if (fits(text)) return text;
  let head = [...text].slice(0, TITLE_LENGTH - 1);
  while (!fits(`${head.join("")}…`)) head = head.slice(0, -1);
  return `${head.join("").replace(/\s+\S*$/, "")}…`;
}

const fits = (text: string) => escapeHtml(text).length <= TITLE_LENGTH;

const isReading = ({ kind }: PageView) => kind === "chapter" || kind === "entire";

function style(site: Site, name: string): Html | false {
  const url = site.assets[name];
  return url !== undefined && html`<link rel="stylesheet" href="${url}">`;
}

function preload(site: Site, name: string): Html | false {
  const url = site.assets[name];
  return (
    url !== undefined && html`<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>\n`
  );
}

/**
 * The settings' script, told where the keys are, which it loads for readers who want them, and where the service
 * worker is.
 */
function settingsScript(site: Site): Html | false {
  const { "settings.js": url, "keys.js": keys } = site.assets;
  return (
    url !== undefined &&
    html`<script src="${url}" defer${keys && html` data-keys="${keys}"`}${
      site.urls.worker && html` data-worker="${site.urls.worker}"`
    }></script>`
  );
}

function script(site: Site, name: string, defer: boolean): Html | false {
  const url = site.assets[name];
  return url !== undefined && html`<script src="${url}"${defer && html` defer`}></script>`;
}
