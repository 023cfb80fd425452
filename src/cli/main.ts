import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { PACKAGE_ROOT } from "../build/places.ts";
import { reportFault } from "./fault.ts";
import { HELP_AFTER, HELP_BEFORE } from "./help.ts";

interface CommandFile {
  register(program: Command): void;
}

/** One file a command, in the order help lists them; a file is loaded only when its command is called. */
const COMMANDS: Record<string, () => Promise<CommandFile>> = {
  build: () => import("./build.ts"),
  serve: () => import("./serve.ts"),
  check: () => import("./check.ts"),
  moved: () => import("./moved.ts"),
  new: () => import("./new.ts"),
  explain: () => import("./explain.ts"),
  tidy: () => import("./tidy.ts"),
  parse: () => import("./parse.ts"),
};

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")) as {
  version: string;
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    process.exit();
  });
}
process.on("uncaughtException", stop);
process.on("unhandledRejection", stop);

function stop(fault: unknown): never {
  reportFault(fault, version);
  process.exit();
}

/** Runs the command line. @param argv what follows the program's name. */
async function main(argv: string[]): Promise<void> {
  const program = new Command("fanlight")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("before", HELP_BEFORE)
    .addHelpText("after", HELP_AFTER)
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false });
  program.helpCommand("help [command]", "explain one command");
  const called = COMMANDS[argv[0] ?? ""];
  const files = called ? [called] : Object.values(COMMANDS);
  for (const load of files) (await load()).register(program);
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync(argv, { from: "user" });
}

await main(process.argv.slice(2)).catch(stop);
