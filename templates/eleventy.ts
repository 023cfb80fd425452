import type { PageKind, PageView, PlannedPage } from "../src/plan/index.ts";
import { type Html, html } from "./html.ts";

/** What Eleventy hands to a page template here. */
export interface PageData {
  planned: PlannedPage;
  viewOf: (planned: PlannedPage) => PageView;
}

/** Eleventy's data for the template of one kind of page: one output file for each planned page of that kind. */
export function pageOf(kind: PageKind) {
  return {
    pagination: {
      data: `pages.${kind}`,
      size: 1,
      alias: "planned",
      addAllPagesToCollections: false,
    },
    permalink: (data: PageData) => data.planned.output,
    eleventyExcludeFromCollections: true,
    layout: null,
  };
}

/** Turns a page's pure function into Eleventy's `render`. */
export function renderOf<K extends PageKind>(page: (view: Extract<PageView, { kind: K }>) => Html) {
  return ({ planned, viewOf }: PageData): string =>
    toDocument(page(viewOf(planned) as Extract<PageView, { kind: K }>));
}

/** A whole page as text, with its doctype. */
export function toDocument(page: Html): string {
  return html`<!DOCTYPE html>\n${page}\n`.value;
}
