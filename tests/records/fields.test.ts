import { expect, it } from "vitest";
import { WebAddress } from "../../src/records/index.ts";

it.each([
  ["https://example.org/fic/", true],
  ["http://localhost:8080/", true],
  ["https://[", false],
  ["https://a b.example/", false],
  ["example.org", false],
  ["javascript:alert(1)", false],
])("%s is an address: %s", (text, isOne) => {
  expect(WebAddress.safeParse(text).success).toBe(isOne);
});
