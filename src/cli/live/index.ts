import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { loadSettings } from "../../settings/index.ts";
import { UserFault } from "../fault.ts";
import { buildPreview, oneAtATime, PREVIEW } from "./preview.ts";
import { watchSources } from "./watch.ts";

/**
 * Builds, serves and watches until the process is told to stop.
 * @param root the archive folder. @param port the first port to try.
 * @throws UserFault where the first build makes no site.
 */
export async function live(root: string, port: number): Promise<void> {
  const base = basePath(root);
  const address = `http://localhost:${port}${base}`;
  await buildPreview(root, address);
  const folder = join(resolve(root), PREVIEW);
  if (!existsSync(folder)) {
    throw new UserFault(
      "There is no site to show, because it could not be built.",
      "See above for the cause.",
    );
  }
  const server = EleventyDevServer.getServer("fanlight", folder, {
    port,
    pathPrefix: base,
    domDiff: false,
    messageOnStart: ({ localhostUrl }: { localhostUrl: string }) =>
      `Your site is at ${localhostUrl}\nIt is built again when you save a story. Press Ctrl and C together to stop.`,
    logger: { info: say, log: say, error: say },
  });
  server.serve(port);
  const rebuild = oneAtATime(async () => {
    if (await buildPreview(root, address)) await server.reload({});
  });
  const unwatch = watchSources(root, () => void rebuild());
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void Promise.all([unwatch(), server.close()]).finally(() => process.exit(0)));
  }
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** The site's path, so that links work here as they will on the web. */
function basePath(root: string): string {
  const { settings } = loadSettings(root);
  return new URL(settings.address).pathname.replace(/\/*$/, "/");
}
