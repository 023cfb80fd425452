import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { CONTENT_POLICY } from "../../templates/layout/policy.ts";
import { launchBrowser } from "../browser/chromium.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".png": "image/png",
};

/** Pages open at once. */
const TABS = 3;

/** Pages beside the stories' own that show what stories bring. */
const LISTS = ["", "stories/", "titles/", "creators/", "fandoms/", "tags/", "series/", "recent/", "library/"];

/** Searched for, so that results show what hostile stories hold. */
const SEARCHES = ["words", "script", "onerror", "<img src=x onerror=window.__hit=1>"];

/** Told by the page itself: what ran, what the policy stopped. */
interface Seen {
  hit: unknown;
  violations: string[];
  named: string[];
}

function serve(site: string): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = decodeURIComponent(pathname);
    const file = path.join(site, inside.endsWith("/") ? `${inside}index.html` : inside);
    const isFile = file.startsWith(site) && fs.existsSync(file) && fs.statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": pathname.startsWith("/assets/") ? "max-age=3600, immutable" : "no-store",
      "content-security-policy": `${CONTENT_POLICY}; frame-ancestors 'none'`,
    });
    response.end(isFile ? fs.readFileSync(file) : "");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Does to a story's own part of the page whatever a reader might: points, presses, focuses, folds out. */
function poke(): Seen {
  const parts = document.querySelectorAll<HTMLElement>(".prose, .prose *, .rich, .rich *, .blurb *");
  document.addEventListener("click", (event) => event.preventDefault(), true);
  for (const part of [...parts].slice(0, 200)) {
    for (const type of ["pointerenter", "mouseover", "mousedown", "toggle", "load", "error"])
      part.dispatchEvent(new Event(type));
    part.focus?.();
    part.click?.();
  }
  const names = [
    "body",
    "head",
    "forms",
    "cookie",
    "getElementById",
    "createElement",
    "activeElement",
  ] as const;
  const own = new Set(Object.getOwnPropertyNames(document));
  const kept = window as unknown as { __hit?: unknown; __violations: string[] };
  return { hit: kept.__hit, violations: kept.__violations, named: names.filter((name) => own.has(name)) };
}

/**
 * Opens every story's first chapter, and the lists and searches that name them, in Chromium, and tells what went
 * wrong there: code that ran, a request that left the site or failed, a violation of the policy, a name clobbered.
 */
export async function visitSite(site: string, slugs: string[]): Promise<{ pages: number; faults: string[] }> {
  const [server, browser] = await Promise.all([serve(site), launchBrowser()]);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const faults: string[] = [];
  const searches = SEARCHES.map((words) => `search/?q=${encodeURIComponent(words)}`);
  const paths = [
    ...LISTS,
    ...searches,
    ...slugs.flatMap((slug) => `stories/${slug}/1/`),
    ...slugs.slice(0, 40).map((slug) => `stories/${slug}/`),
  ];
  try {
    const context = await browser.newContext();
    watch(context, origin, faults);
    await context.addInitScript(() => {
      const told: string[] = [];
      Object.defineProperty(window, "__violations", { value: told });
      document.addEventListener("securitypolicyviolation", (event) =>
        told.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    let at = 0;
    const visit = async (page: Page): Promise<void> => {
      for (let next = paths[at++]; next !== undefined; next = paths[at++]) {
        await page.goto(origin + next, { waitUntil: "load" });
        if (next.startsWith("search")) await page.waitForTimeout(1500);
        const { hit, violations, named } = await page.evaluate(poke);
        if (hit !== undefined) faults.push(`${next} ran code`);
        if (violations.length > 0) faults.push(`${next} ${violations.join(", ")}`);
        if (named.length > 0) faults.push(`${next} clobbered ${named.join(", ")}`);
        if (page.url() !== origin + next && !page.url().startsWith(`${origin}${next}#`))
          faults.push(`${next} led to ${page.url()}`);
      }
    };
    await Promise.all(Array.from({ length: TABS }, async () => visit(await context.newPage())));
    return { pages: paths.length, faults };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`asked for ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("dialog", (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("weberror", (fault) => faults.push(`threw ${String(fault.error())}`));
  context.on("page", (page) => page.on("popup", (popup) => faults.push(`opened ${popup.url()}`)));
}
