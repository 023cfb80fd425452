import type { PublishSource } from "../source.ts";
import { AI_CRAWLERS } from "./ai-crawlers.ts";

/**
 * robots.txt (RFC 9309). Search engines are let in even where they may list nothing: only then do they see the
 * `noindex` on each page. Crawlers read it at a host's root alone.
 */
export function robotsText({ archive, urls }: PublishSource): string {
  const { aiCrawlers, searchEngines } = archive.settings;
  const groups = ["User-agent: *\nDisallow:\n"];
  if (aiCrawlers === "refuse") {
    const names = AI_CRAWLERS.map((name) => `User-agent: ${name}\n`).join("");
    groups.push(`${names}Disallow: ${urls.base}\n`);
  }
  if (searchEngines !== "none") groups.push(`Sitemap: ${urls.absolute(urls.atRoot("sitemap.xml").url)}\n`);
  return groups.join("\n");
}

/**
 * The reservation of rights against text and data mining, after the W3C's TDM Reservation Protocol
 * (w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510), for the whole site.
 */
export function tdmReservation({ urls }: PublishSource): string {
  return `${JSON.stringify([{ location: `${urls.base}*`, "tdm-reservation": 1 }], null, 2)}\n`;
}
