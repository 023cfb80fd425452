import { join, resolve } from "node:path";
import { loadSettings } from "../../settings/index.ts";
import { buildPreview, oneAtATime, PREVIEW } from "./preview.ts";
import { type Shown, startServer } from "./server.ts";
import { watchSources } from "./watch.ts";

/**
 * Builds, serves and watches until the process is told to stop. A build that comes to nothing leaves the last
 * site up.
 * @param root the archive folder. @param port the first port to try.
 */
export async function live(root: string, port: number): Promise<void> {
  const shown: Shown = {
    folder: join(resolve(root), PREVIEW),
    base: basePath(root),
    failed: false,
    lost: [],
  };
  const server = await startServer(shown, port);
  const stopped = new AbortController();
  const address = () => server.getServerUrl("localhost");
  const rebuild = oneAtATime(async () => {
    shown.base = basePath(root);
    server.setBase(shown.base);
    const { done, lost } = await buildPreview(root, address(), stopped.signal);
    Object.assign(shown, { failed: !done, lost });
    if (!stopped.signal.aborted) server.reload({});
  });
  const unwatch = watchSources(root, () => void rebuild());
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopped.abort();
      void Promise.all([unwatch(), server.close()]).finally(() => process.exit(0));
    });
  }
  await rebuild();
  if (stopped.signal.aborted) return;
  process.stderr.write(
    `\nYour site is at ${address()}\nIt is built again when you save a file. Press Ctrl and C together to stop.\n`,
  );
}

/** The site's path, so that links work here as they will on the web. */
function basePath(root: string): string {
  const { settings } = loadSettings(root);
  return new URL(settings.address).pathname.replace(/\/*$/, "/");
}
