import { expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { crawlerPublications } from "../../src/publish/crawlers/index.ts";
import { made } from "./made.ts";
import { sourceOf } from "./source.ts";

const site = async (settings: string) => {
  const files = await made(
    crawlerPublications(
      sourceOf({
        "archive.yaml": `address: https://example.org/fic/\n${settings}`,
        "stories/plain.md":
          "---\ntitle: Plain\nupdatedAt: 2009-07\nrating: General Audiences\n---\n\nProse.\n",
        "stories/bold.md": "---\ntitle: Bold\nrating: Explicit\n---\n\nProse.\n",
      }),
    ),
  );
  return (name: string) => (files[name] === undefined ? undefined : String(files[name]));
};

test("collectors for AI are told to stay away, unless the keeper lets them", async () => {
  const refused = await site("");
  expect(refused("robots.txt")).toMatch(/User-agent: GPTBot\n(?:User-agent: .*\n)*Disallow: \/fic\/\n/);
  expect(JSON.parse(refused(".well-known/tdmrep.json") as string)).toEqual([
    { location: "/fic/*", "tdm-reservation": 1 },
  ]);
  const allowed = await site("aiCrawlers: allow\n");
  expect(allowed("robots.txt")).not.toContain("GPTBot");
  expect(allowed(".well-known/tdmrep.json")).toBeUndefined();
});

test("the sitemap lists what search engines may list, with the day each story changed", async () => {
  const byRating = (await site(""))("sitemap.xml") as string;
  expect(() => fromXml(byRating)).not.toThrow();
  expect(byRating).toContain("<loc>https://example.org/fic/stories/plain/</loc><lastmod>2009-07</lastmod>");
  expect(byRating).not.toContain("/bold/");
  expect((await site("searchEngines: all\n"))("sitemap.xml")).toContain("/stories/bold/1/");
  const none = await site("searchEngines: none\n");
  expect(none("sitemap.xml")).toBeUndefined();
  expect(none("robots.txt")).not.toContain("Sitemap");
});
