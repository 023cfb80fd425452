import { describe, expect, test } from "vitest";
import { similarStories } from "../../src/plan/similar/index.ts";
import type { StoryHead } from "../../src/records/index.ts";
import { storyHead } from "../gather/story-head.ts";

/** Twenty stories of two fandoms that share nothing else. */
const crowd = Array.from({ length: 20 }, (_, n) =>
  storyHead(`other-${n}`, {
    title: `Nº ${n}`,
    fandoms: [n % 2 === 0 ? "Odyssey" : "Emma"],
    characters: [`Someone ${n}`],
    creators: [`writer ${n}`],
  }),
);
const loom = storyHead("loom", {
  title: "The Loom",
  fandoms: ["Odyssey"],
  relationships: ["Penelope/Odysseus"],
  additionalTags: ["Weaving"],
  creators: ["Ann"],
});
const shroud = storyHead("shroud", {
  title: "A Shroud",
  fandoms: ["Odyssey"],
  relationships: ["Penelope/Odysseus"],
  creators: ["Bo"],
});
const weft = storyHead("weft", {
  title: "Weft",
  fandoms: ["Emma"],
  additionalTags: ["Weaving"],
  creators: ["Cy"],
});

describe("stories like another", () => {
  test("share what is rare, the relationship before the tag", () => {
    const like = similarStories([...crowd, loom, shroud, weft]).get("loom");
    expect(like?.slice(0, 2)).toEqual(["shroud", "weft"]);
  });

  test("are not those of its own series", () => {
    const series = [{ name: "Web", position: 1 }];
    const like = similarStories([...crowd, { ...loom, series }, { ...shroud, series }, weft]).get("loom");
    expect(like).not.toContain("shroud");
  });

  test("are found by the words of their summaries, in scripts without spaces too", () => {
    const plain = (slug: string, summary: string): StoryHead =>
      storyHead(slug, { title: slug, summary: `<p>${summary}</p>`, fandoms: ["西游记"], language: "zh" });
    const like = similarStories([
      plain("a1", "石头上的经文还没有干透，晒经石旁的人在等。"),
      plain("b2", "晒经石旁的人把经文晒干，石头上的字还在。"),
      plain("c3", "大圣回了花果山。"),
      ...crowd,
    ]).get("a1");
    expect(like?.[0]).toBe("b2");
  });

  test("are the same whatever order the stories come in", () => {
    const heads = [...crowd, loom, shroud, weft];
    const one = similarStories(heads);
    const other = similarStories(heads.toReversed());
    for (const { slug } of heads) expect(other.get(slug), slug).toEqual(one.get(slug));
  });

  test("of the rest stay what they are when a story comes that shares nothing with them", () => {
    const before = similarStories([...crowd, loom, shroud, weft]);
    const stranger = storyHead("stranger", { title: "Zzz", fandoms: ["Moby-Dick"], creators: ["Zed"] });
    const after = similarStories([...crowd, loom, shroud, weft, stranger]);
    for (const [slug, like] of before) expect(after.get(slug), slug).toEqual(like);
    expect(after.get("stranger")).toEqual([]);
  });

  test("change little when a story comes, and none is shown beside more than its neighbours", () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      storyHead(`story-${n}`, {
        title: `Nº ${n}`,
        fandoms: ["Odyssey"],
        creators: [`writer ${n % 90}`],
        additionalTags: [`Tag ${n % 37}`, `Tag ${n % 41}`],
      }),
    );
    const before = similarStories(many);
    const after = similarStories([...many, { ...loom, additionalTags: ["Tag 3"] }]);
    const changed = [...before].filter(([slug, like]) => String(like) !== String(after.get(slug)));
    expect(changed.length).toBeLessThan(40);
    const shownBeside = new Map<string, number>();
    for (const slug of [...before.values()].flat()) shownBeside.set(slug, (shownBeside.get(slug) ?? 0) + 1);
    expect(Math.max(...shownBeside.values())).toBeLessThan(40);
  });

  test("number four at most", () => {
    const many = Array.from({ length: 200 }, (_, n) => ({ ...loom, slug: `loom-${n}` }));
    for (const like of similarStories([...crowd, ...many]).values())
      expect(like.length).toBeLessThanOrEqual(4);
  });
});
