import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { OutputFile } from "esbuild";
import { PACKAGE_ROOT, TEMPLATES } from "./places.ts";
import { keep, kept } from "./whole-file.ts";

/** Folder of the site that holds styles, scripts and fonts. */
export const ASSET_FOLDER = "assets";

/** Style sheets that pages link to; each draws in those it imports. */
const STYLES = ["site.css", "browse.css", "finding.css"];

/** The built styles, scripts and fonts. */
export interface Assets {
  /** File name by source name: `site.css` → `site.3F2A.css`, `prefs.ts` under `prefs.js`. */
  names: Record<string, string>;
  /** What to write, by path within the site. */
  files: { path: string; bytes: Uint8Array }[];
  /** The service worker's program, which is published under a name that stays the same. */
  worker: string;
}

/** Where the service worker begins, under `templates/scripts/`. */
const WORKER = "worker/sw.ts";

/** Built files as they are kept beside the compiled program, which is compiled anew when any source changes. */
type KeptAssets = Omit<Assets, "files"> & { files: { path: string; base64: string }[] };

/** The styles, scripts and fonts of the site: those built before, where the program is compiled, or built now. */
export async function siteAssets(): Promise<Assets> {
  if (import.meta.url.endsWith(".ts")) return buildAssets();
  const file = join(dirname(fileURLToPath(import.meta.url)), "../assets.json");
  const known = kept<KeptAssets>(file);
  if (known) {
    const files = known.files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, "base64") }));
    return { ...known, files };
  }
  const built = await buildAssets();
  const files = built.files.map(({ path, bytes }) => ({
    path,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  try {
    keep(file, { ...built, files } satisfies KeptAssets);
  } catch {
    // Where nothing can be written they are built each time.
  }
  return built;
}

/**
 * Bundles and minifies the style sheets and each script in `templates/scripts/`, fonts with them.
 * A file's name carries a digest of its content, so that browsers may keep it for ever; the same sources give
 * the same names and bytes.
 */
async function buildAssets(): Promise<Assets> {
  const { build, stop } = await import("esbuild");
  const result = await build({
    absWorkingDir: PACKAGE_ROOT,
    entryPoints: [
      ...STYLES.map((name) => join(TEMPLATES, "styles", name)),
      ...scripts(),
      join(TEMPLATES, "scripts", WORKER),
    ],
    outdir: join(PACKAGE_ROOT, ASSET_FOLDER),
    entryNames: "[name].[hash]",
    assetNames: "[name].[hash]",
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome109", "firefox109", "safari16"],
    loader: { ".woff2": "file", ".woff": "file", ".svg": "file" },
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    write: false,
  });
  // Its process would else take memory for as long as this one runs.
  await stop();
  const names: Record<string, string> = {};
  let worker = "";
  for (const [output, { entryPoint, inputs }] of Object.entries(result.metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0] ?? output;
    if (source.endsWith(WORKER)) worker = basename(output);
    else names[basename(source).replace(/\.ts$/, ".js")] = basename(output);
  }
  const files = result.outputFiles.map(placed).sort((a, b) => (a.path < b.path ? -1 : 1));
  const isWorker = ({ path }: { path: string }) => basename(path) === worker;
  return {
    names,
    files: files.filter((file) => !isWorker(file)),
    worker: new TextDecoder().decode(files.find(isWorker)?.bytes),
  };
}

/** Public addresses of the built files by source name, under the base path (`/fic/`). */
export function assetUrls(assets: Assets, base: string): Record<string, string> {
  const entries = Object.entries(assets.names);
  return Object.fromEntries(entries.map(([source, name]) => [source, `${base}${ASSET_FOLDER}/${name}`]));
}

function scripts(): string[] {
  const folder = join(TEMPLATES, "scripts");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  return files.sort().map((name) => join(folder, name));
}

function placed({ path, contents }: OutputFile): { path: string; bytes: Uint8Array } {
  return { path: relative(PACKAGE_ROOT, path).replaceAll("\\", "/"), bytes: contents };
}

/** Writes built files under `folder`. */
export function writeAssets(folder: string, files: Assets["files"]): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
