import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { typeOf } from "./site.ts";

/** A web server for a folder, whose network can be cut and mended again; its address stays the same. */
export class Network {
  readonly #folder: string;
  readonly #base: string;
  #server: http.Server | null = null;
  #port = 0;
  /** What it says of how long an answer may be kept. */
  keeping = "no-cache";
  /** Paths asked for since it was mended. */
  asked: string[] = [];

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  async mend(): Promise<void> {
    this.asked = [];
    const server = http.createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (server.address() as { port: number }).port;
    this.#server = server;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  }

  #answer({ url = "/" }: http.IncomingMessage, response: http.ServerResponse): void {
    const asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
    this.asked.push(asked);
    const inside = asked.slice(this.#base.length);
    const file = path.join(
      this.#folder,
      inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside,
    );
    const isThere = asked.startsWith(this.#base) && fs.statSync(file, { throwIfNoEntry: false })?.isFile();
    response.writeHead(isThere ? 200 : 404, { "content-type": typeOf(file), "cache-control": this.keeping });
    response.end(isThere ? fs.readFileSync(file) : "not found");
  }
}
