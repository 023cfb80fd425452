import { type Html, html } from "../../../templates/html.ts";
import { languageName } from "../../../templates/languages.ts";
import type { Words } from "../../../templates/words/index.ts";
import { plainText } from "../../read/render/index.ts";
import { displayTitle, type StoryHead } from "../../records/index.ts";
import { realDate } from "../dates.ts";
import { languageTag } from "../epub/document.ts";
import { authors, storyMoment } from "../feeds/entry.ts";
import type { PublishSource } from "../source.ts";
import { nameUuid } from "../uuid.ts";
import { xmlText } from "../xml.ts";
import { linksOf, type ShelfPage } from "./page.ts";

const TYPE = "application/atom+xml;profile=opds-catalog;kind=";

/** A page of the catalogue after OPDS 1.2 (specs.opds.io/opds-1.2). */
export function atomPage(page: ShelfPage, source: PublishSource, w: Words): string {
  const { shelf } = page;
  const links = linksOf(page, source, "xml");
  const kind = shelf.directions.length > 0 || shelf.folder === "" ? "navigation" : "acquisition";
  const link = (rel: string, href: string | null, type = `${TYPE}${kind}`) =>
    href !== null && html`<link rel="${rel}" type="${type}" href="${href}"/>\n`;
  const { value } =
    html`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xml:lang="${languageTag(w.tag)}">
<id>urn:uuid:${nameUuid(links.self)}</id>
<title>${shelf.title}</title>
<updated>${page.updated}</updated>
<author><name>${source.archive.settings.name}</name><uri>${source.urls.address}</uri></author>
${link("self", links.self)}${link("start", links.start, `${TYPE}navigation`)}${link("up", links.up, `${TYPE}navigation`)}${link("first", links.first)}${link("last", links.last)}${link("previous", links.previous)}${link("next", links.next)}${page.directions.map(
  ({ title, folder, count }) => html`<entry>
<id>urn:uuid:${nameUuid(links.to(folder))}</id>
<title>${title}</title>
<updated>${page.updated}</updated>
<content type="text">${count === null ? title : w.storyCount(count)}</content>
<link rel="${folder === "recent/" ? "http://opds-spec.org/sort/new" : "subsection"}" type="${TYPE}${count === null ? "navigation" : "acquisition"}" href="${links.to(folder)}"/>
</entry>
`,
)}${page.stories.map((head) => entry(head, source, w))}</feed>
`;
  return xmlText(`<?xml version="1.0" encoding="utf-8"?>\n${value}`);
}

function entry(head: StoryHead, { urls, archive }: PublishSource, w: Words): Html {
  const page = urls.absolute(urls.story(head.slug).url);
  const file = (extension: string) => urls.absolute(urls.storyFile(head.slug, extension).url);
  const issued = realDate(head.publishedAt);
  const facts = [head.rating, ...head.archiveWarnings, w.wordCount(head.words), w.statuses[head.status]];
  const summary = head.summary === null ? "" : `${plainText(head.summary)}\n\n`;
  return html`<entry>
<id>urn:uuid:${nameUuid(page)}</id>
<title>${displayTitle(head)}</title>
${authors(head, w)}
<updated>${storyMoment(head)}</updated>
${issued !== null && html`<dc:issued>${issued}</dc:issued>\n`}<dc:language>${languageTag(head.language)}</dc:language>
<dc:publisher>${archive.settings.name}</dc:publisher>
${[...head.fandoms, ...head.relationships, ...head.characters, ...head.additionalTags].map(
  (tag) => html`<category term="${tag}" label="${tag}"/>`,
)}
<summary type="text">${summary}${facts.join(" · ")} · ${languageName(head.language)}</summary>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="http://opds-spec.org/acquisition/open-access" type="application/epub+zip" href="${file("epub")}"/>
<link rel="http://opds-spec.org/image" type="image/png" href="${file("png")}"/>
</entry>
`;
}
