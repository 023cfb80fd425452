import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const SOURCES = ["bin", "src", "templates", "package.json", "package-lock.json"];

/** Time in ms for which a program compiled from older sources stays, as it may still be running. */
const KEPT = 3_600_000;

/**
 * A digest of where Fanlight lies and of the name, size and time of every file it is made of, styles and fonts too.
 * @returns {string} 40 hex digits.
 */
export function stampOf() {
  const hash = createHash("sha1").update(`${root}\n`);
  const add = (name) => {
    const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const child of fs.readdirSync(path.join(root, name)).sort()) add(`${name}/${child}`);
    } else if (stat) {
      hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  SOURCES.forEach(add);
  return hash.digest("hex");
}

/** Packages that find files of their own beside them, so cannot be moved into one. */
const APART = ["@11ty/eleventy-dev-server", "esbuild", "fsevents", "pagefind", "tsx"];

/** Lets a bundled package still find what lies beside its own file. */
const keepPlaces = {
  name: "keep-places",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const contents = text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: "js" };
    });
  },
};

/** One program of few files, packages and all: reading hundreds of small ones takes longer than most builds. */
async function compile(folder) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts", "src/build/crew/child.ts"],
    outdir: folder,
    outbase: "src",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Half the text to read at each start; names stay, so that a fault still says where it is.
    minifyWhitespace: true,
    minifySyntax: true,
    external: APART,
    plugins: [keepPlaces],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    chunkNames: "chunks/[name].[hash]",
    logLevel: "error",
  });
}

function removeOld(stamp) {
  for (const name of fs.readdirSync(dist)) {
    const stat = fs.statSync(path.join(dist, name), { throwIfNoEntry: false });
    if (!name.startsWith(stamp) && stat && stat.mtimeMs < Date.now() - KEPT) {
      fs.rmSync(path.join(dist, name), { recursive: true, force: true });
    }
  }
}

/**
 * Address of the program to import: plain JavaScript under `dist/`, compiled anew when a source has changed.
 * Folders of older sources are removed after an hour. Where nothing can be written, the sources are run as they are.
 * @param {string} stamp what `stampOf` gave.
 * @returns {Promise<string>} a file: URL.
 */
export async function compiledProgram(stamp) {
  const folder = path.join(dist, stamp);
  const program = path.join(folder, "cli/main.js");
  if (!fs.existsSync(program)) {
    const fresh = `${folder}.${process.pid}`;
    try {
      fs.mkdirSync(fresh, { recursive: true });
    } catch {
      const { register } = await import("tsx/esm/api");
      register();
      return pathToFileURL(path.join(root, "src/cli/main.ts")).href;
    }
    await compile(fresh);
    try {
      fs.renameSync(fresh, folder);
    } catch {
      // Another process was faster.
      fs.rmSync(fresh, { recursive: true, force: true });
    }
    removeOld(stamp);
  }
  return pathToFileURL(program).href;
}
