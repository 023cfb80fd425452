import { expect, test } from "vitest";
import { faultsBy } from "./index.ts";

const feed = (
  inside: string,
) => `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/">
<id>urn:uuid:1</id><title>T</title><updated>2009-07-14T00:00:00Z</updated>${inside}</feed>`;
const entry = (inside: string) =>
  feed(
    `<link rel="self" href="a" type="application/atom+xml;profile=opds-catalog;kind=acquisition"/><entry><id>urn:uuid:2</id><title>T</title><updated>2009-07-14T00:00:00Z</updated>${inside}</entry>`,
  );
const EPUB =
  '<link rel="http://opds-spec.org/acquisition/open-access" href="a.epub" type="application/epub+zip"/>';
const AUTHOR = "<author><name>quill</name></author>";

test.each([
  ["atom", feed("<entry><id>urn:uuid:2</id><title>T</title></entry>"), "an entry without a moment"],
  ["atom", feed("<updated>2009-07-14T00:00:00Z</updated>"), "two moments"],
  ["atom", feed("<link rel='self'/>"), "a link to nowhere"],
  ["atom", feed("<title>Two</title>"), "two titles"],
  ["atom", feed("").replace("urn:uuid:1", "1"), "an id that is no address"],
  ["atom", feed("").replace("T00:00:00Z", ""), "a date for a moment"],
  ["opds-acquisition", entry(AUTHOR), "a publication one cannot get"],
  ["opds-acquisition", entry(EPUB), "a publication by nobody"],
  ["opds-acquisition", entry(`${AUTHOR}${EPUB}<dc:issued>2009-13</dc:issued>`), "a thirteenth month"],
  [
    "opds-acquisition",
    entry(`${AUTHOR}${EPUB}<link rel="http://opds-spec.org/image" href="a.svg" type="image/svg+xml"/>`),
    "a picture readers cannot show",
  ],
  ["opds-navigation", entry(EPUB), "a publication among directions"],
])("the schema %s is not met by %s", (name, xml) => {
  expect(faultsBy(name)(xml)).not.toEqual([]);
});

test("the schemas are met by what they describe", () => {
  expect(faultsBy("atom")(feed(""))).toEqual([]);
  expect(faultsBy("opds-acquisition")(entry(`${AUTHOR}${EPUB}<dc:issued>2009-07</dc:issued>`))).toEqual([]);
});
