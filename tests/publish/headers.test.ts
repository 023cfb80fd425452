import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HEADERS, headersFile } from "../../src/publish/headers.ts";
import { CONTENT_POLICY } from "../../templates/layout/policy.ts";
import { made } from "./made.ts";
import { sourceOf } from "./source.ts";

const STORY = { "stories/a.md": "---\ntitle: A\n---\n\nIt rained.\n" };

describe("headers", () => {
  test("the policy is the strict one, and knows no unsafe-inline", () => {
    expect(CONTENT_POLICY).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
    );
    expect(HEADERS[0]?.[1]).toBe(`${CONTENT_POLICY}; frame-ancestors 'none'`);
  });

  test("_headers gives them to every page under the site's own path", async () => {
    const source = sourceOf({ ...STORY, "archive.yaml": "address: https://a.example/fic/\n" });
    const { _headers: bytes } = await made([headersFile(source)]);
    const text = bytes?.toString() ?? "";
    expect(text.startsWith("/fic/*\n")).toBe(true);
    for (const [name, value] of HEADERS) expect(text).toContain(`  ${name}: ${value}\n`);
  });

  test.each(["nginx", "caddy"])("the example for %s has every one of them", (server) => {
    const text = readFileSync(new URL("../../docs/serving.md", import.meta.url), "utf8");
    const example = text.split("```").find((part) => part.startsWith(`${server}\n`)) ?? "";
    for (const [name, value] of HEADERS) expect(example).toContain(`${name} "${value}"`);
  });
});
