import { CONTENT_POLICY } from "../../templates/layout/policy.ts";
import { digestOf } from "./digest.ts";
import { fileOf } from "./file.ts";
import type { Publication } from "./publication.ts";
import type { PublishSource } from "./source.ts";

/**
 * Headers every answer of the site should carry. The policy stands in each page too, but that no page may be framed
 * only a header can say. docs/serving.md has the same for web servers.
 */
export const HEADERS: readonly [name: string, value: string][] = [
  ["Content-Security-Policy", `${CONTENT_POLICY}; frame-ancestors 'none'`],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
];

/** The file `_headers`, which Netlify, Cloudflare Pages and others take their headers from; other servers pass it over. */
export function headersFile({ urls }: PublishSource): Publication {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}\n`);
  const assets = `${urls.base}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
  const text = `${urls.base}*\n${lines.join("")}\n${assets}`;
  return fileOf(urls.atRoot("_headers").output, "sitemap", digestOf(text), () => text);
}
