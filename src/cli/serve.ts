import type { Command } from "commander";

interface Options {
  port: string;
}

/** `fanlight serve`: shows the site while it is worked on. */
export function register(program: Command): void {
  program
    .command("serve")
    .summary("show the site in your browser, and keep it up to date")
    .description(
      "Builds the site, shows it at http://localhost:8080 on this computer only, and builds it again whenever you\nsave a story or a setting; open pages reload by themselves. Press Ctrl and C together to stop.",
    )
    .option("-p, --port <number>", "use this port; the next free one is taken where it is busy", "8080")
    .action(serve);
}

async function serve({ port }: Options): Promise<void> {
  const [{ archiveRoot }, { UserFault }, { live }] = await Promise.all([
    import("./archive-root.ts"),
    import("./fault.ts"),
    import("./live/index.ts"),
  ]);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65535) {
    throw new UserFault(`“${port}” is not a port.`, "Name a number from 1 to 65535, as in --port 8080.");
  }
  await live(archiveRoot(), number);
}
