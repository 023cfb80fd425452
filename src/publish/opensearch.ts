import { html } from "../../templates/html.ts";
import { digestOf } from "./digest.ts";
import { fileOf } from "./file.ts";
import type { Publication } from "./publication.ts";
import type { PublishSource } from "./source.ts";
import { xmlText } from "./xml.ts";

/** The longest name a browser shows, in characters (OpenSearch 1.1, "ShortName"). */
const SHORT_NAME = 16;
/** The longest description, in characters. */
const DESCRIPTION = 1024;

/** Lets browsers search the archive from their address bar, by its own search page (OpenSearch 1.1). */
export function openSearchFile({ archive, urls }: PublishSource): Publication {
  const { name, tagline, language } = archive.settings;
  const short = [...xmlText(name)].slice(0, SHORT_NAME).join("").trim();
  const described = [...xmlText(tagline === "" ? name : `${name}: ${tagline}`)]
    .slice(0, DESCRIPTION)
    .join("");
  const template = `${urls.absolute(urls.search().url)}?q={searchTerms}`;
  const description = html`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${short}</ShortName>
<Description>${described}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${description.value}`;
  return fileOf(urls.openSearch().output, "search", digestOf(text), () => text);
}
