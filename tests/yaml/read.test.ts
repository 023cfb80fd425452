import { describe, expect, it } from "vitest";
import { readYaml, type YamlEntry } from "../../src/yaml/index.ts";

/** `key=value` of each entry; lists in brackets, maps in braces, values as typed where YAML failed with `!`. */
function shown(entries: YamlEntry[]): string[] {
  const value = (node: YamlEntry["node"]): string =>
    node.kind === "text"
      ? node.value
      : node.kind === "list"
        ? `[${node.items.map(value).join(", ")}]`
        : `{${shown(node.entries).join(", ")}}`;
  return entries.map((entry) => `${entry.key}=${value(entry.node)}${entry.problem ? "!" : ""}`);
}

describe("readYaml", () => {
  it("leaves every value the text that was typed", () => {
    const { entries } = readYaml("a: 1984\nb: 007\nc: null\nd: 2003-02-31\ne: yes\nf: 10:30\n");
    expect(shown(entries)).toEqual(["a=1984", "b=007", "c=null", "d=2003-02-31", "e=yes", "f=10:30"]);
  });

  it("reads lists, maps and blocks of lines", () => {
    const { entries } = readYaml("a: [x, y]\nb:\n  - p\n  - q\nc:\n  k: v\nd: |\n  one\n  two\n");
    expect(shown(entries)).toEqual(["a=[x, y]", "b=[p, q]", "c={k=v}", "d=one\ntwo\n"]);
  });

  it("loses no other entry to a broken one", () => {
    const { entries, problems } = readYaml('a: 1\nb: "open\nc: [x, y\nd: 4\n');
    expect(shown(entries)).toEqual(["a=1", 'b="open!', "c=[x, y!", "d=4"]);
    expect(problems).toEqual([]);
  });

  it("says where a line stands that is no entry", () => {
    const source = "a: 1\nstray words\nb: 2\n";
    const { entries, problems } = readYaml(source);
    expect(shown(entries)).toEqual(["a=1", "b=2"]);
    expect(problems.map(({ offset }) => source.slice(offset).split("\n")[0])).toEqual(["stray words"]);
  });

  it("does not let an apostrophe swallow the lines up to the next one", () => {
    const { entries } = readYaml("a: 'Tis\nb: Bob'\n");
    expect(shown(entries)).toEqual(["a='Tis!", "b=Bob'"]);
  });

  it("takes a broken block inside a block apart line by line", () => {
    const { entries } = readYaml("tags:\n  Star Trek: TNG:\n    synonyms: [a]\n  Good:\n    synonyms: [b]\n");
    expect(shown(entries).join()).toContain("Good={synonyms=[b]}");
  });

  it("takes tabs at the head of a line for spaces", () => {
    expect(shown(readYaml("a:\n\tb: c\n").entries)).toEqual(["a={b=c}"]);
  });

  it("reads a known name with no space after its colon", () => {
    const { entries } = readYaml("title:X\nb: 2\n", { isKey: (word) => word === "title" });
    expect(shown(entries)).toEqual(["title=X!", "b=2"]);
  });

  it("resolves no anchors, aliases or tags", () => {
    const { entries } = readYaml("a: &x 1\nb: *x\nc: !!js/function 'f'\n");
    expect(entries.find(({ key }) => key === "b")?.line).toBe("*x");
    expect(shown(entries)[1]).not.toBe("b=1");
  });

  it("stops at brackets within brackets without end", () => {
    for (const hostile of [
      "[".repeat(60_000),
      "{a: ".repeat(20_000),
      "- ".repeat(30_000),
      "? ".repeat(30_000),
    ]) {
      const { problems, entries } = readYaml(`a: ${hostile}\nb: 2\n`);
      expect(problems.length + entries.filter(({ problem }) => problem).length).toBeGreaterThan(0);
      expect(shown(entries)).toContain("b=2");
    }
  });

  it("gives offsets into the file, not into the block", () => {
    const file = "---\ntitle: X\n---\n";
    const { entries } = readYaml(file.slice(4, 13), { base: 4 });
    expect(file.slice(entries[0]?.lineStart)).toBe("X\n---\n");
  });

  it.each([
    ["", "empty"],
    ["# only a remark\n", "empty"],
    ["- a\n- b\n", "list"],
    ["just words\n", "text"],
    ["a: b\n", "map"],
  ])("knows what kind of block %j is", (source, root) => {
    expect(readYaml(source).root).toBe(root);
  });
});
