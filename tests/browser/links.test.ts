import fs from "node:fs";
import path from "node:path";
import { HtmlValidate } from "html-validate";
import { LinkChecker } from "linkinator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlPages, type ServedSite, serveSite } from "./site.ts";

describe("the built sample archive", () => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());

  test("has no dead link, fragments included", async () => {
    const { links } = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(site.address),
    });
    const dead = links
      .filter((link) => link.state === "BROKEN")
      .map((link) => `${link.parent} → ${link.url}`);
    expect(dead).toEqual([]);
    const reached = new Set(
      links.filter((link) => link.state === "OK").map((link) => link.url.split("#")[0]),
    );
    const unreached = htmlPages(site.folder)
      .map(
        (page) =>
          site.address +
          page
            .split(path.sep)
            .join("/")
            .replace(/index\.html$/, ""),
      )
      // Shown in the place of pages that are not there.
      .filter((url) => !/(404\.html|offline\/)$/.test(url) && !reached.has(url));
    expect(unreached).toEqual([]);
  });

  test("is valid HTML on every page", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      // A scene break is a separator, which ARIA lets us name.
      rules: { "aria-label-misuse": ["error", { allowAnyNamable: true }] },
    });
    const faults: string[] = [];
    for (const page of htmlPages(site.folder)) {
      const report = await validator.validateString(
        fs.readFileSync(path.join(site.folder, page), "utf8"),
        page,
      );
      for (const { messages } of report.results) {
        faults.push(...messages.map((m) => `${page}:${m.line} ${m.ruleId} ${m.message}`));
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
