import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type * as Opds from "opds-feed-parser";
import { afterAll, expect, test } from "vitest";
import { build } from "../../src/build/index.ts";
import { Network } from "../browser/network.ts";

/** The client's parser, which is published for CommonJS. */
const {
  default: Parser,
  AcquisitionFeed,
  NavigationFeed,
  OPDSAcquisitionLink,
  OPDSArtworkLink,
} = createRequire(import.meta.url)("opds-feed-parser") as typeof Opds.default;

const work = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-opds-"));
const network = new Network(path.join(work, "site"), "/fic/");
afterAll(async () => {
  await network.cut();
  fs.rmSync(work, { recursive: true });
});

async function feedAt(address: string): Promise<Opds.OPDSFeed> {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  return (await new Parser().parse(await response.text())) as Opds.OPDSFeed;
}

test("an OPDS client walks over the web from the root to every story's readable EPUB", async () => {
  fs.mkdirSync(path.join(work, "stories"));
  for (let number = 1; number <= 55; number++) {
    const text = `---\ntitle: Story ${number}\ncreators: [quill, inkwell]\nfandoms: The Odyssey\nseries: Tides #${number}\n---\n\nProse of ${number}.\n`;
    fs.writeFileSync(path.join(work, "stories", `s${number}.md`), text);
  }
  await network.mend();
  await build({ root: work, output: path.join(work, "site"), address: network.address, search: false });

  const books = new Map<string, string>();
  const open = [`${network.address}opds/index.xml`];
  for (const address of open) {
    const feed = await feedAt(address);
    const isNavigation = feed instanceof NavigationFeed;
    expect(isNavigation || feed instanceof AcquisitionFeed, address).toBe(true);
    for (const { title, authors, links } of feed.entries) {
      const book = links.find((link) => link instanceof OPDSAcquisitionLink);
      if (book) {
        expect(authors.map(({ name }) => name)).toEqual(["quill", "inkwell"]);
        expect(links.some((link) => link instanceof OPDSArtworkLink)).toBe(true);
        books.set(book.href, title);
      }
    }
    const on = [...feed.links, ...feed.entries.flatMap(({ links }) => links)];
    for (const { href, type } of on) {
      if (type?.includes("profile=opds-catalog") && !open.includes(href)) open.push(href);
    }
  }
  expect(books.size).toBe(55);
  const [href, title] = [...books][0] as [string, string];
  const files = unzipSync(new Uint8Array(await (await fetch(href)).arrayBuffer()));
  const chapter = Object.entries(files).find(([name]) => name.endsWith("chapter-1.xhtml"))?.[1];
  expect(new TextDecoder().decode(chapter)).toContain(`Prose of ${title.slice("Story ".length)}.`);
});
