import { expect, test } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { openSearchFile } from "../../src/publish/opensearch.ts";
import { made } from "./made.ts";
import { sourceOf } from "./source.ts";

test("a browser is told how to search the archive, whatever it is called", async () => {
  const settings =
    'name: "Tea & <Sympathy> in the Old House"\naddress: https://example.org/fic/\nlanguage: fr\n';
  const files = await made([
    openSearchFile(sourceOf({ "archive.yaml": settings, "stories/a.md": "---\ntitle: A\n---\n\nProse.\n" })),
  ]);
  const text = String(files["opensearch.xml"]);
  expect(() => fromXml(text)).not.toThrow();
  expect(text).toContain("<ShortName>Tea &amp; &lt;Sympathy&gt;</ShortName>");
  expect(text).toContain("<Language>fr</Language>");
  expect(text).toContain('template="https://example.org/fic/search/?q={searchTerms}"');
});
