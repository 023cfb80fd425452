import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "../../src/build/index.ts";

export const PROJECT = path.resolve(import.meta.dirname, "../..");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** What web hosts compress on the way. */
const COMPRESSED = /^(text|image\/svg)|json|xml/;

/** What a web server says a file is. */
export const typeOf = (file: string): string => TYPES[path.extname(file)] ?? "application/octet-stream";

/** A built site on a web server of its own. */
export interface ServedSite {
  /** Address of its root, base path and trailing slash included. */
  address: string;
  folder: string;
  close(): Promise<void>;
}

function serve(folder: string, base: string): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const inside = decodeURIComponent(url.pathname).slice(base.length);
    const file = path.join(folder, inside.endsWith("/") || inside === "" ? `${inside}index.html` : inside);
    const found = url.pathname.startsWith(base) && file.startsWith(folder) && fs.existsSync(file);
    const isFile = found && fs.statSync(file).isFile();
    const type = typeOf(file);
    const isText = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.writeHead(isFile ? 200 : 404, {
      "content-type": type,
      ...(isText && { "content-encoding": "gzip" }),
    });
    const body = isFile ? fs.readFileSync(file) : Buffer.from("not found");
    response.end(isText ? gzipSync(body) : body);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Serves a folder as it is. */
export async function serveFolder(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = await serve(folder, "/");
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Builds the archive in `root` (the project's own unless said) into a temporary folder, and serves it at `base`. */
export async function serveSite(base = "/", root = PROJECT): Promise<ServedSite> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "fanlight-site-"));
  const folder = path.join(work, "site");
  const copy = path.join(work, "archive");
  for (const name of ["stories", "archive.yaml", "tags.yaml"]) {
    if (fs.existsSync(path.join(root, name)))
      fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  const server = await serve(folder, base);
  const { port } = server.address() as { port: number };
  const address = `http://127.0.0.1:${port}${base}`;
  await build({ root: copy, output: folder, address });
  return {
    address,
    folder,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      fs.rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Paths of every HTML page of a built site, relative to its folder. */
export function htmlPages(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
}
