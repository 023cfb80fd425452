import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../src/gather/index.ts";
import {
  type Addresses,
  addressesOf,
  listsOf,
  movedPages,
  type PlannedPage,
  pagesOf,
  settleMoved,
  Urls,
} from "../../src/plan/index.ts";
import {
  type Moved,
  MovedSchema,
  SettingsSchema,
  type StoryHead,
  TagRulesSchema,
} from "../../src/records/index.ts";
import { storyHead } from "../gather/story-head.ts";

const NOTHING = MovedSchema.parse({});

/** Plans the site of some stories after the site it was before. */
function plan(
  heads: StoryHead[],
  earlier: Addresses | null,
  written: Moved = NOTHING,
  settings: object = {},
) {
  const { archive } = gather(heads, SettingsSchema.parse(settings), TagRulesSchema.parse({}));
  const pages: PlannedPage[] = [...pagesOf(archive)];
  const lists = listsOf(pages);
  const { moved, messages } = settleMoved(archive, lists, earlier, written);
  const addresses = addressesOf(archive, lists, moved);
  const former = [...movedPages(archive, new Urls(archive.settings.address), moved, pages)];
  return { pages, former, addresses, moved, told: messages.map(({ ruleId }) => ruleId) };
}

function written(slug: string, chapters: number, more: Partial<StoryHead> = {}): StoryHead {
  const head = storyHead(slug, { title: `Title of ${slug}`, creators: ["quill"], ...more });
  const [only] = head.chapters;
  const all = Array.from({ length: chapters }, (_, n) => ({ ...only, position: n + 1 }));
  return { ...head, chapters: all as StoryHead["chapters"] };
}

/** A story's file under another name. */
const renamed = (head: StoryHead, slug: string): StoryHead => ({
  ...head,
  slug,
  source: { ...head.source, path: `stories/${slug}.md`, files: [`stories/${slug}.md`] },
});

const targetsOf = ({ former }: ReturnType<typeof plan>) =>
  Object.fromEntries(former.map(({ url, target }) => [url, target?.url ?? null]));

test("a thousand stories, renamed, deleted, shortened: every address there ever was leads somewhere or says why not", () => {
  const edits = fc.array(
    fc.tuple(fc.constantFrom("rename", "delete", "shorten", "retag", "bring back"), fc.nat(999)),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (builds) => {
      let heads = Array.from({ length: 1000 }, (_, n) =>
        written(`s${n}`, 1 + (n % 3), { additionalTags: [`T${n % 40}`], series: [] }),
      );
      const gone: StoryHead[] = [];
      let site = plan(heads, null);
      const ever = new Set(site.pages.map(({ output }) => output));
      let renames = 0;
      for (const edits of builds) {
        for (const [what, at] of edits) {
          const head = heads[at % heads.length] as StoryHead;
          const put = (...by: StoryHead[]) => {
            heads = heads.flatMap((each) => (each === head ? by : [each]));
          };
          if (what === "rename") put(renamed(head, `renamed-${renames++}`));
          if (what === "delete") put();
          if (what === "delete") gone.push(head);
          if (what === "shorten") put({ ...head, chapters: head.chapters.slice(0, 1) });
          if (what === "retag") put({ ...head, additionalTags: [`T${at}`] });
          const back = what === "bring back" ? gone.pop() : undefined;
          if (back) heads = [...heads, back];
        }
        site = plan(heads, site.addresses);
        for (const { output } of site.pages) ever.add(output);
        const there = [...site.pages, ...site.former];
        const outputs = there.map(({ output }) => output);
        expect(new Set(outputs).size).toBe(outputs.length);
        expect([...ever].filter((output) => !outputs.includes(output))).toEqual([]);
        const live = new Set(site.pages.map(({ url }) => url));
        for (const { target } of site.former) if (target) expect(live).toContain(target.url);
      }
      // What the live site remembers can as well be written down: a clean build then makes the same.
      expect(plan(heads, null, site.moved).former).toEqual(site.former);
    }),
    { numRuns: 4 },
  );
}, 120_000);

test("a renamed story is known by its title and creators, by its origin, or by the lengths of its chapters", () => {
  const before = plan([written("loom", 2), written("raft", 1)], null);
  const others = [written("raft", 1)];
  const long = { words: 4000 };
  const cases: [StoryHead, string | null][] = [
    [renamed(written("loom", 2), "the-loom"), "/stories/the-loom/"],
    [renamed(written("loom", 2, { title: "Another" }), "the-loom"), null],
    [renamed(written("loom", 2, { creators: ["other"] }), "the-loom"), null],
  ];
  for (const [head, to] of cases) {
    expect(targetsOf(plan([head, ...others], before.addresses))["/stories/loom/"]).toBe(to);
  }
  const longer = plan([written("loom", 2, long)], null);
  const retitled = renamed(written("loom", 2, { ...long, title: "Another" }), "another");
  expect(targetsOf(plan([retitled], longer.addresses))["/stories/loom/2/"]).toBe("/stories/another/2/");
  const origin = { url: "https://example.org/works/1", archive: null, permission: null };
  const imported = plan([written("loom", 2, { origin })], null);
  const revised = renamed(written("x", 1, { origin }), "x");
  expect(targetsOf(plan([revised], imported.addresses))).toMatchObject({
    "/stories/loom/1/": "/stories/x/1/",
    "/stories/loom/2/": "/stories/x/",
    "/stories/loom/all/": "/stories/x/",
  });
});

test("of several it may be, none is taken", () => {
  const before = plan([written("loom", 1)], null);
  const twins = ["a", "b"].map((slug) => renamed(written("loom", 1), slug));
  const after = plan(twins, before.addresses, NOTHING, {});
  expect(targetsOf(after)["/stories/loom/"]).toBeNull();
  expect(after.told).toEqual(["moved/stories-gone"]);
});

test("an address with a story again is that story's", () => {
  const first = plan([written("loom", 3), written("raft", 1)], null);
  const second = plan([written("raft", 1)], first.addresses);
  const third = plan([written("loom", 1), written("raft", 1)], second.addresses);
  expect(targetsOf(third)).toMatchObject({
    "/stories/loom/2/": "/stories/loom/",
    "/stories/loom/all/": "/stories/loom/",
  });
  expect(Object.keys(targetsOf(third))).not.toContain("/stories/loom/1/");
});

test("another archive in the same folder begins anew", () => {
  const before = plan([written("loom", 3)], null, NOTHING, { name: "Samples" });
  const after = plan([written("mine", 1, { title: "Mine", creators: ["me"] })], before.addresses, NOTHING, {
    name: "My own",
  });
  expect(after.former).toEqual([]);
});

test("moved.yaml beats what was found out, and what it gets wrong is told", () => {
  const before = plan([written("loom", 1), written("raft", 1)], null);
  const heads = [renamed(written("loom", 1), "the-loom"), written("raft", 1)];
  const moved = MovedSchema.parse({
    stories: { loom: { to: "raft" }, old: { to: "nowhere" }, "../etc": { to: "raft" } },
    lists: { "tags/../../x": { pages: 2 }, "tags/fluff": {} },
  });
  const site = plan(heads, before.addresses, moved);
  expect(targetsOf(site)).toMatchObject({
    "/stories/loom/": "/stories/raft/",
    "/stories/old/": null,
    "/tags/fluff/": "/tags/",
  });
  expect(site.former.filter(({ output }) => output.includes(".."))).toEqual([]);
  expect(site.told.sort()).toEqual([
    "moved/bad-address",
    "moved/bad-address",
    "moved/no-such-story",
    "moved/story-moved",
  ]);
});
