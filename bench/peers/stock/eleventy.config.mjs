import markdownIt from "markdown-it";

/** A straightforward Eleventy archive: markdown-it, one Markdown file a chapter, Nunjucks layouts, no tricks. */
export default function (config) {
  config.setLibrary("md", markdownIt({ html: true }));
  config.addFilter("slugged", (text) => config.getFilter("slugify")(text));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("chaptersOf", (chapters, id) => chapters[id] ?? []);
  config.addFilter("words", (chapters) =>
    chapters.reduce((sum, c) => sum + c.rawInput.split(/\s+/).length, 0),
  );
  config.addCollection("chaptersByStory", (api) => {
    const by = {};
    for (const item of api.getFilteredByTag("chapter")) {
      by[item.data.storyId] ??= [];
      by[item.data.storyId].push(item);
    }
    for (const list of Object.values(by)) list.sort((a, b) => a.data.number - b.data.number);
    return by;
  });
  for (const [name, field] of Object.entries({
    creators: "creators",
    fandoms: "fandoms",
    characters: "characters",
    tags: "storyTags",
    ratings: "ratings",
  })) {
    const grouped = (api) => {
      const groups = new Map();
      for (const item of api.getFilteredByTag("story").toReversed()) {
        for (const value of item.data[field]) {
          if (!groups.has(value)) groups.set(value, []);
          groups.get(value).push(item);
        }
      }
      return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    };
    config.addCollection(`${name}Index`, (api) =>
      grouped(api).map(([value, items]) => ({ value, count: items.length })),
    );
    config.addCollection(`${name}Pages`, (api) =>
      grouped(api).flatMap(([value, items]) =>
        Array.from({ length: Math.ceil(items.length / 50) }, (_, page) => ({
          value,
          page: page + 1,
          pages: Math.ceil(items.length / 50),
          items: items.slice(page * 50, page * 50 + 50),
        })),
      ),
    );
  }
  return { dir: { input: "content", includes: "../_includes", output: "out" } };
}
