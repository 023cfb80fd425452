import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { downloadPublications } from "../../src/publish/downloads/index.ts";
import { cataloguePublications } from "../../src/publish/opds/index.ts";
import { made, pathOf } from "./made.ts";
import { NASTY } from "./nasty-stories.ts";
import { faultsBy } from "./schemas/index.ts";
import { FeedSchema, PublicationSchema } from "./schemas/opds2.ts";
import { sourceOf } from "./source.ts";

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `stories/m${n}.md`,
    `---\ntitle: Many ${n}\nfandoms: Crowd\ncreators: quill\n---\n\nProse.\n`,
  ]),
);
const source = sourceOf({ ...NASTY, ...many });
const files = await made([...cataloguePublications(source), ...downloadPublications(source)]);

const elements = (node: Root | Element, name: string): Element[] =>
  node.children.flatMap((child) =>
    child.type !== "element" ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
const get = (address: string) => {
  const file = files[pathOf(address, source)];
  if (file === undefined) throw new Error(`nothing at ${address}`);
  return file;
};
const root = (extension: string) => source.urls.absolute(source.urls.catalogue(`index.${extension}`).url);

test("a reader walks from the root of OPDS 1.2 to every story's EPUB", () => {
  const seen = new Set<string>();
  const books = new Set<string>();
  const open = [root("xml")];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const tree = fromXml(String(get(address)));
    for (const { attributes } of elements(tree, "link")) {
      const href = String(attributes.href);
      if (attributes.rel === "http://opds-spec.org/acquisition/open-access") books.add(href);
      else if (String(attributes.type).includes("profile=opds-catalog")) open.push(href);
      else if (attributes.rel === "http://opds-spec.org/image") get(href);
    }
  }
  expect(books.size).toBe(source.archive.stories.size);
  for (const book of books) {
    expect(strFromU8(unzipSync(get(book)).mimetype as Uint8Array)).toBe("application/epub+zip");
  }
});

test("every feed of OPDS 1.2 is valid, and names each of its entries once", () => {
  const [navigation, acquisition] = [faultsBy("opds-navigation"), faultsBy("opds-acquisition")];
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^opds\/.*\.xml$/.test(name)) continue;
    const feed = fromXml(String(bytes));
    const self = elements(feed, "link").find(({ attributes }) => attributes.rel === "self");
    const isNavigation = String(self?.attributes.type).endsWith("kind=navigation");
    expect((isNavigation ? navigation : acquisition)(bytes), name).toEqual([]);
    const ids = elements(feed, "id").map((id) => JSON.stringify(id.children));
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test("every feed and publication of OPDS 2.0 is valid", () => {
  for (const [name, bytes] of Object.entries(files)) {
    if (!/^opds\/.*\.json$/.test(name)) continue;
    const schema = name.startsWith("opds/stories/") ? PublicationSchema : FeedSchema;
    const { error } = schema.safeParse(JSON.parse(String(bytes)));
    expect(error?.issues ?? [], name).toEqual([]);
  }
});

test("a long shelf is cut into pages that know each other", () => {
  const first = JSON.parse(String(files["opds/fandoms/crowd/index.json"]));
  expect(first.publications).toHaveLength(50);
  const next = first.links.find(({ rel }: { rel: string }) => rel === "next").href;
  expect(JSON.parse(String(get(next))).publications).toHaveLength(10);
});

test("every publication of OPDS 2.0 has a self link, a free EPUB and a picture any reader can show", () => {
  const shelf = JSON.parse(String(files["opds/titles/index.json"]));
  for (const { metadata, links, images } of shelf.publications) {
    expect(metadata.title).toBeTruthy();
    const href = (rel: string) => links.find((link: { rel: string }) => link.rel === rel).href;
    expect(JSON.parse(String(get(href("self")))).metadata).toEqual(metadata);
    get(href("http://opds-spec.org/acquisition/open-access"));
    const picture = images.find(({ type }: { type: string }) => type === "image/png").href;
    expect(get(picture).subarray(1, 4).toString()).toBe("PNG");
  }
});
