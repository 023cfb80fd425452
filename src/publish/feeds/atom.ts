import { html } from "../../../templates/html.ts";
import { xmlText } from "../xml.ts";

/** What stands at the head of a feed; addresses are absolute. */
export interface AtomHead {
  title: string;
  /** The page it follows. */
  page: string;
  /** Its own address; also its id. */
  self: string;
  /** A moment. */
  updated: string;
  language: string;
}

/** An Atom feed (RFC 4287). */
export function atomFeed({ title, page, self, updated, language }: AtomHead, entries: string[]): string {
  const head = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title}</title>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${updated}</updated>
<generator>Fanlight</generator>
`;
  return xmlText(`<?xml version="1.0" encoding="utf-8"?>\n${head.value}${entries.join("")}</feed>\n`);
}
