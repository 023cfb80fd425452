import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../src/gather/index.ts";
import { PageInputs, pagesOf, show, ViewContext } from "../../src/plan/index.ts";
import {
  ARCHIVE_WARNINGS,
  CATEGORIES,
  RATINGS,
  SettingsSchema,
  STATUSES,
  type StoryHead,
  TagRulesSchema,
} from "../../src/records/index.ts";
import { storyHead } from "../gather/story-head.ts";

/** Everything a page shows and the digest of what goes into it, by address. */
function shown(heads: StoryHead[], settings: object, rules: object) {
  const { archive } = gather(heads, SettingsSchema.parse(settings), TagRulesSchema.parse(rules));
  const context = new ViewContext({
    archive,
    assets: { "site.css": "/site.css" },
    chaptersOf: (path) => {
      const head = heads.find((one) => one.source.path === path) as StoryHead;
      return head.chapters.map((chapter) => ({ ...chapter, content: `<p>${head.source.digest}</p>` }));
    },
  });
  const inputs = new PageInputs(context);
  return new Map(
    [...pagesOf(archive)].map((page) => [
      page.url,
      { digest: inputs.of(page), view: JSON.stringify(show(page, context)) },
    ]),
  );
}

const few = (names: readonly string[]) => fc.subarray([...names], { maxLength: 2 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const fields = fc.record({
  title: maybe(fc.constantFrom("The Lamp", "An Oar", "Émile")),
  creators: few(["Ann", "ann", "Bo"]),
  summary: maybe(fc.constantFrom("<p>One.</p>", "<p>Two.</p>")),
  rating: fc.constantFrom(...RATINGS),
  archiveWarnings: fc.subarray([...ARCHIVE_WARNINGS], { maxLength: 1 }),
  categories: fc.subarray([...CATEGORIES], { maxLength: 1 }),
  fandoms: few(["Odyssey", "odyssey", "Emma"]),
  relationships: few(["A/B", "A & B"]),
  characters: few(["A", "B"]),
  additionalTags: few(["Fluff", "fluff", "Angst"]),
  series: fc.array(
    fc.record({
      name: fc.constantFrom("Road", "Sea"),
      position: maybe(fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 2 },
  ),
  status: fc.constantFrom(...STATUSES),
  expectedChapters: maybe(fc.integer({ min: 1, max: 3 })),
  publishedAt: maybe(fc.constantFrom("2001", "2002-02")),
  updatedAt: maybe(fc.constantFrom("2003", "2004-04-04")),
  language: fc.constantFrom("en", "fr"),
  featured: fc.boolean(),
  words: fc.constantFrom(10, 20),
});

const story = fc
  .record({ fields, chapters: fc.integer({ min: 1, max: 3 }), digest: fc.constantFrom("one", "two") })
  .map(({ fields, chapters, digest }) => (slug: string): StoryHead => {
    const plain = storyHead(slug, fields);
    const heads = Array.from({ length: chapters }, (_, n) => ({ ...plain.chapters[0], position: n + 1 }));
    return {
      ...plain,
      chapters: heads as StoryHead["chapters"],
      source: { ...plain.source, digest },
    };
  });

const settings = fc.record(
  {
    name: fc.constantFrom("One", "Two"),
    about: fc.constantFrom("", "*Hello*"),
    language: fc.constantFrom("en", "de"),
    address: fc.constantFrom("https://a.example/", "https://a.example/fic/", "https://b.example/"),
    consentRating: maybe(fc.constantFrom(...RATINGS)),
    searchEngines: fc.constantFrom("all", "none", "by-rating"),
    pages: fc.record({ entireStory: fc.boolean() }),
    storiesPerPage: fc.constantFrom(5, 6),
  },
  { requiredKeys: [] },
);

const rules = fc.constantFrom(
  {},
  { fandoms: { Emma: { parents: ["Austen"] } } },
  { additionalTags: { Sad: { synonyms: ["Angst"] } } },
);

/** One setting given another value. */
const setting = fc
  .tuple(settings, fc.nat())
  .map(([values, n]) =>
    Object.fromEntries(Object.entries(values).filter((_, at, all) => at === n % all.length)),
  );

test("a page that shows anything else has another digest, whatever was edited", () => {
  const archive = fc.record({ stories: fc.array(story, { minLength: 4, maxLength: 4 }), settings, rules });
  const named = (stories: ((slug: string) => StoryHead)[]) => stories.map((make, n) => make(`s${n}`));
  fc.assert(
    fc.property(
      archive,
      story,
      fc.integer({ min: 0, max: 3 }),
      setting,
      rules,
      (old, other, at, set, tags) => {
        const before = shown(named(old.stories), old.settings, old.rules);
        const edits = [
          shown(named(old.stories.with(at, other)), old.settings, old.rules),
          shown(named(old.stories.slice(1)), old.settings, old.rules),
          shown(named(old.stories), { ...old.settings, ...set }, old.rules),
          shown(named(old.stories), old.settings, tags),
        ];
        for (const after of edits) {
          for (const [url, page] of after) {
            const earlier = before.get(url);
            if (earlier?.digest === page.digest) expect(page.view, url).toBe(earlier.view);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});
