import { expect, test } from "vitest";
import { type OfflineSource, offlinePublications } from "../../src/publish/offline/index.ts";
import { made } from "./made.ts";
import { sourceOf } from "./source.ts";

const offline: OfflineSource = {
  worker: "program();",
  pages: "1",
  assets: { "site.css": "/fic/assets/site.A.css", "surprise.js": "/fic/assets/surprise.B.js" },
  pagesOf: ({ title }) => title ?? "",
};
const story = (title: string, prose = "Prose.") => `---\ntitle: ${title}\ncreators: quill\n---\n\n${prose}\n`;
const settings = "name: The Lamplit Shelf of Ithaca\naddress: https://example.org/fic/\n";
const published = async (files: Record<string, string>, more: Partial<OfflineSource> = {}) => {
  const all = await made(offlinePublications(sourceOf(files), { ...offline, ...more }));
  return Object.fromEntries(Object.entries(all).map(([name, bytes]) => [name, bytes.toString("latin1")]));
};
const files = { "archive.yaml": settings, "stories/a.md": story("A"), "stories/b.md": story("B") };
const before = await published(files);

test("the same archive gives the same bytes", async () => {
  expect(await published(files)).toEqual(before);
});

test("a changed story changes its own edition, and neither another's nor the service worker", async () => {
  const after = await published({ ...files, "stories/a.md": story("A", "Other prose.") });
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual(["stories/a/offline.json"]);
});

test("the service worker changes with the pages and styles it has at hand, and with no others", async () => {
  const worker = async (more: Partial<OfflineSource>) => (await published(files, more))["sw.js"];
  expect(await worker({ pages: "2" })).not.toBe(before["sw.js"]);
  const assets = { ...offline.assets, "site.css": "/fic/assets/site.C.css" };
  expect(await worker({ assets })).not.toBe(before["sw.js"]);
  const others = { ...offline.assets, "surprise.js": "/fic/assets/surprise.D.js" };
  expect(await worker({ assets: others })).toBe(before["sw.js"]);
});

test("the web app keeps to its own folder, and has a name that fits under an icon", () => {
  const app = JSON.parse(before["app.webmanifest"] as string);
  expect(app).toMatchObject({ id: "/fic/", scope: "/fic/", start_url: "/fic/", short_name: "The Lamplit" });
  for (const { src, sizes } of app.icons) {
    const picture = Buffer.from(before[src.slice("/fic/".length)] as string, "latin1");
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("an archive that wants no offline reading sends the worker away", async () => {
  const none = await published({ ...files, "archive.yaml": `${settings}offline: no\n` });
  expect(none["sw.js"]).toContain("unregister");
  expect(none["stories/a/offline.json"]).toBeUndefined();
});
