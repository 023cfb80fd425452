import { expect, it } from "vitest";
import { ELEMENTS as KEPT, SCHEMA } from "../../src/read/render/policy/allow-list.ts";
import { ALLOWED_ATTRIBUTES, CLASSES, ELEMENTS } from "./allowed.ts";

it("the published list of elements is the sanitiser's own", () => {
  const kept = KEPT.filter((name) => name !== "h1" && name !== "h2");
  expect([...ELEMENTS].sort()).toEqual(kept.sort());
});

it("so are the classes and the attributes", () => {
  const written: Record<string, string> = { ariaLabel: "aria-label", colSpan: "colspan", rowSpan: "rowspan" };
  for (const [element, list] of Object.entries(SCHEMA.attributes ?? {})) {
    for (const each of list) {
      const [name, ...values] = Array.isArray(each) ? each : [each];
      if (name === "className") for (const value of values) expect(CLASSES).toContain(value);
      else expect(ALLOWED_ATTRIBUTES.get(element)).toContain(written[name as string] ?? name);
    }
  }
});
