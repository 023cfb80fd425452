import type { Element, Text } from "xast";
import { x } from "xastscript";
import { directionOf } from "../../../templates/languages.ts";
import { realDate } from "../dates.ts";
import { mediaTypeOf } from "../pictures.ts";
import { nameUuid } from "../uuid.ts";
import { uriOf, xmlDocument, xmlText } from "../xml.ts";
import type { BookPage, BookSource } from "./book.ts";
import { languageTag } from "./document.ts";

/** Where readers begin: the file that names the package document. */
export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

/** What every book of ours offers to readers who do not see, after schema.org's vocabulary (w3.org/TR/epub-a11y). */
const ACCESS: [property: string, content: string][] = [
  ["schema:accessMode", "textual"],
  ["schema:accessModeSufficient", "textual"],
  ["schema:accessibilityFeature", "structuralNavigation"],
  ["schema:accessibilityFeature", "tableOfContents"],
  ["schema:accessibilityFeature", "readingOrder"],
  ["schema:accessibilityFeature", "displayTransformability"],
  ["schema:accessibilityHazard", "none"],
];

/** The package document: metadata, the list of files, the reading order. */
export function packageDocument(book: BookSource, pages: BookPage[]): string {
  const language = languageTag(book.language);
  const isRtl = directionOf(language) === "rtl";
  const tree = x(
    "package",
    {
      xmlns: "http://www.idpf.org/2007/opf",
      version: "3.0",
      "unique-identifier": "book",
      "xml:lang": language,
    },
    [
      x("metadata", { "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, metadata(book, pages)),
      x("manifest", {}, manifest(book, pages)),
      x("spine", isRtl ? { "page-progression-direction": "rtl" } : {}, [
        x("itemref", { idref: "cover-page" }),
        x("itemref", { idref: "page-1" }),
        x("itemref", { idref: "nav" }),
        ...pages.slice(1).map((_, at) => x("itemref", { idref: `page-${at + 2}` })),
      ]),
    ],
  );
  return xmlDocument(tree);
}

function metadata(book: BookSource, pages: BookPage[]): Element[] {
  const languages = new Set([book.language, ...pages.map(({ language }) => language)].map(languageTag));
  const published = realDate(book.published);
  const dc = (name: string, text: string, id?: string) =>
    x(`dc:${name}`, id === undefined ? {} : { id }, [line(text)]);
  const creators = book.creators.length > 0 ? book.creators : [];
  return [
    dc("identifier", `urn:uuid:${nameUuid(book.url)}`, "book"),
    dc("title", book.title),
    ...[...languages].map((each) => dc("language", each)),
    ...creators.flatMap((name, at) => [
      dc("creator", name, `creator-${at + 1}`),
      refined(`creator-${at + 1}`, "role", "aut", { scheme: "marc:relators" }),
    ]),
    dc("publisher", book.publisher),
    ...(uriOf(book.url) === null ? [] : [dc("source", uriOf(book.url) as string)]),
    ...(book.description === null ? [] : [dc("description", book.description)]),
    ...book.subjects.map((subject) => dc("subject", subject)),
    ...(book.rights === null ? [] : [dc("rights", book.rights)]),
    ...(published === null ? [] : [dc("date", published)]),
    meta("dcterms:modified", book.modified),
    ...collections(book),
    ...ACCESS.map(([property, content]) => meta(property, content)),
    meta("schema:accessibilitySummary", book.words.accessibilitySummary),
    x("meta", { name: "cover", content: "cover" }),
  ].filter(({ children }, at) => at === 0 || children.length === 0 || (children[0] as Text).value !== "");
}

/** Series as EPUB 3 names them, and as Calibre and the readers that follow it do. */
function collections({ collections: series }: BookSource): Element[] {
  const [first] = series;
  return [
    ...series.flatMap(({ name, position }, at) => {
      const id = `series-${at + 1}`;
      return [
        x("meta", { property: "belongs-to-collection", id }, [line(name)]),
        refined(id, "collection-type", "series"),
        ...(isPosition(position) ? [refined(id, "group-position", String(position))] : []),
      ];
    }),
    ...(first === undefined ? [] : [x("meta", { name: "calibre:series", content: xmlText(first.name) })]),
    ...(first !== undefined && isPosition(first.position)
      ? [x("meta", { name: "calibre:series_index", content: String(first.position) })]
      : []),
  ];
}

const isPosition = (position: number | null): boolean =>
  position !== null && /^\d+(\.\d+)?$/.test(String(position));
const line = (value: string): Text => ({ type: "text", value: xmlText(value).replace(/\s+/g, " ").trim() });
const meta = (property: string, value: string) => x("meta", { property }, [line(value)]);
const refined = (id: string, property: string, value: string, more: Record<string, string> = {}) =>
  x("meta", { refines: `#${id}`, property, ...more }, [line(value)]);

function manifest({ pictures }: BookSource, pages: BookPage[]): Element[] {
  const item = (id: string, href: string, type: string, properties?: string) =>
    x("item", { id, href, "media-type": type, ...(properties !== undefined && { properties }) });
  return [
    item("cover", "cover.png", "image/png", "cover-image"),
    item("cover-drawing", "cover.svg", "image/svg+xml"),
    item("cover-page", "cover.xhtml", "application/xhtml+xml"),
    item("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
    item("style", "book.css", "text/css"),
    ...pictures.map(({ name }, at) => item(`picture-${at + 1}`, `pictures/${name}`, mediaTypeOf(name))),
    ...pages.map(({ file }, at) => item(`page-${at + 1}`, file, "application/xhtml+xml")),
  ];
}
