import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { Message } from "../../messages/index.ts";
import { UserFault } from "../fault.ts";
import { PANEL_STYLE, PANEL_STYLE_URL, waitingPage, withPanel } from "./panel.ts";

/** Only programs on this computer can reach it. */
const HOST = "127.0.0.1";

/** Ports that are tried one after another. */
const PORTS_TRIED = 50;

/** What is shown now, as the last build left it. */
export interface Shown {
  /** The site's folder; it may not be there yet. */
  folder: string;
  /** Base path, with both slashes. */
  base: string;
  /** Whether the last build came to nothing. */
  failed: boolean;
  /** What the last build lost. */
  lost: Message[];
}

/** A browser's line to the server, over which it is told to reload. */
interface Socket {
  on(event: "error", listener: () => void): void;
  terminate(): void;
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** Eleventy's development server, for this computer only, and not to be felled by any request. */
class LiveServer extends EleventyDevServer {
  #first: number | null = null;

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await super.onRequestHandler(request, response);
    } catch {
      // An address that cannot be decoded or leads out of the site, or a file that a build just replaced.
      if (!response.headersSent) response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
      response.end("There is no page at this address.\n");
    }
  }

  override _serverListen(port: number): void {
    this.#first ??= port;
    if (port !== this.#first) say(`Port ${port - 1} is in use by another program; trying ${port}.`);
    this.server.listen({ port, host: HOST });
  }

  override _serverErrorHandler(fault: NodeJS.ErrnoException): void {
    if (fault.code === "EACCES") {
      throw new UserFault(`You may not use port ${this.#first}.`, "Choose one above 1023: --port 8080.");
    }
    say(`The server says: ${fault.message}`);
  }

  /** Changes the path the site stands under. */
  setBase(base: string): void {
    if (this.options) this.options.pathPrefix = base;
  }

  /** As a file, never inside the page, where the site's own policy would stop it. */
  override augmentContentWithNotifier(content: string, _inline: boolean, options: object): string {
    return super.augmentContentWithNotifier(content, false, options);
  }
}

/**
 * Serves `shown`, which may change at any time.
 * @param port the first port to try.
 * @returns the running server; `reload()` brings every open page up to date.
 */
export async function startServer(shown: Shown, port: number): Promise<LiveServer> {
  const server = new LiveServer("fanlight", shown.folder, {
    port,
    pathPrefix: shown.base,
    portReassignmentRetryCount: PORTS_TRIED,
    domDiff: false,
    messageOnStart: () => false,
    middleware: [overPage(shown)],
    logger: { info: say, log: say, error: say },
  });
  server.serve(port);
  await server.ready();
  server.updateServer?.on("connection", (socket: Socket) => socket.on("error", () => socket.terminate()));
  return server;
}

/** Adds the panel to pages, and stands in for a site that is not there yet. */
function overPage(shown: Shown) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.url === PANEL_STYLE_URL) {
      response.setHeader("content-type", "text/css");
      return response.end(PANEL_STYLE);
    }
    if (!existsSync(shown.folder)) {
      response.setHeader("content-type", "text/html; charset=utf-8");
      return response.end(waitingPage(shown.failed));
    }
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = ((data: unknown, ...rest: unknown[]) =>
      end(
        typeof data === "string" ? withPanel(data, shown.failed, shown.lost) : data,
        ...rest,
      )) as typeof response.end;
    return next();
  };
}
