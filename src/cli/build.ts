import type { Command } from "commander";

interface Options {
  output?: string;
  address?: string;
  search?: boolean;
  strict?: boolean;
  shard?: string;
  merge?: string[];
  quiet?: boolean;
}

/** `fanlight build`: writes the site. */
export function register(program: Command): void {
  program
    .command("build")
    .summary("write the site into the folder _site")
    .description(
      "Reads every story and writes the whole site into the folder “_site”, ready to be put on the web. A story\nthat cannot be read costs only itself: all others are built, and you are told what to mend.",
    )
    .option("-o, --output <folder>", "write the site into this folder instead of _site")
    .option("--address <url>", "where the site will live, instead of what archive.yaml says")
    .option("--no-search", "leave the search index as the last build made it, for a quick look")
    .option("--strict", "end with an error (exit code 1) if anything was lost, for automatic publishing")
    .option("--shard <i/n>", "build only share i of n, to be merged later; see docs/scaling.md")
    .option("--merge <folders...>", "make the site from the finished shares in these folders")
    .option("-q, --quiet", "say nothing but what was lost")
    .action(build);
}

async function build({ output, address, search, strict, quiet, shard, merge }: Options): Promise<void> {
  const [
    { build: run, parseShard, progressOn, SILENT },
    { archiveRoot },
    { shown },
    { hasErrors },
    { isPreview, PREVIEW_WAITS, tellPreview },
  ] = await Promise.all([
    import("../build/index.ts"),
    import("./archive-root.ts"),
    import("./show.ts"),
    import("../messages/index.ts"),
    import("./live/preview.ts"),
  ]);
  const progress = quiet ? SILENT : progressOn(process.stderr);
  const report = await run({
    root: archiveRoot(),
    output,
    address,
    search,
    shard: shard === undefined ? undefined : parseShard(shard),
    merge,
    wait: isPreview() ? PREVIEW_WAITS : 0,
    progress,
  });
  const told = report.messages.filter((each) => !quiet || hasErrors([each]));
  const last = quiet ? "" : `${summary(report)}\n`;
  process.stderr.write(shown(told, process.stderr) + last);
  const code = strict && report.errors ? 1 : 0;
  process.exitCode = code;
  report.remember(process.argv.slice(2), shown(told, {}) + last, code);
  tellPreview(report.messages.filter((each) => hasErrors([each])));
}

function summary({
  stories,
  pages,
  output,
}: Awaited<ReturnType<typeof import("../build/index.ts").build>>): string {
  const count = (n: number, one: string, many: string) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
  const left = stories.leftOut > 0 ? `, ${count(stories.leftOut, "story", "stories")} left out` : "";
  return `The site is in ${output}: ${count(stories.built, "story", "stories")}, ${count(pages, "page", "pages")}${left}.`;
}
