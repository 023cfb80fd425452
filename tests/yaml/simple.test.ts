import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/yaml/parse.ts";
import { simpleEntries } from "../../src/yaml/simple.ts";

const SIMPLE = 'title: "The Lamp: a story"\ncreators:\n  - Jane\n  - "O\'Neil"\nrating: Teen And Up\n';

const VALUES = [
  ...'Jane|a b|"q"|"a: b"|\'it\'|null|true|12|1999-01-02|a:b|a: b|a #b|a#b|b:|x\\ny|{a}|[a]|&a|*a|!a|- a|a - b|é|中文'.split(
    "|",
  ),
  ...'a\tb| a|a |a, b|http://a.b/c#d|"a\\"b"|\'\'|""|~|?|a?|% a|@a|`a`|> a|| a|a…|ё x|a\u00a0|a\'b'.split(
    "|",
  ),
];
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom("title", "a", "key-1", "a b", "'k'", "é"), fc.constantFrom(...VALUES))
    .map(([key, value]) => `${key}: ${value}`),
  fc.constantFrom("tags:", "tags: ", "a:  b  ", "", "# note", "---", "...", "  b: c", "a:b"),
  fc
    .tuple(fc.constantFrom("- ", "  - ", "    - ", "  -  ", "-"), fc.constantFrom(...VALUES))
    .map((parts) => parts.join("")),
);

describe("front matter of the simplest form", () => {
  it("is read without the library", () => {
    expect(simpleEntries(SIMPLE, 4)).toEqual(rootOf(SIMPLE, 4));
  });

  it("is read as the library reads it", () => {
    const block = fc.array(line, { minLength: 1, maxLength: 7 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(block, fc.constantFrom("", "\n"), fc.constantFrom("", "\n"), (text, start, end) => {
        const source = start + text + end;
        const simple = simpleEntries(source, 7);
        if (simple !== null) expect(simple).toEqual(rootOf(source, 7));
      }),
      { numRuns: 3000 },
    );
  });
});

function rootOf(source: string, base: number) {
  const { root, problems } = parseYaml(source, base);
  expect(problems).toEqual([]);
  return root?.kind === "map" ? root.entries : null;
}
