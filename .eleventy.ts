import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeAssets } from "./src/build/assets.ts";
import { withoutConverted } from "./src/build/convert.ts";
import { configureEleventy } from "./src/build/eleventy.ts";
import { offlineOf } from "./src/build/offline.ts";
import { movedOf, prepare } from "./src/build/prepare.ts";
import { SILENT } from "./src/build/progress.ts";
import { publish } from "./src/build/publish.ts";
import { readAll } from "./src/build/stories/read-all.ts";
import { versionsOf } from "./src/build/versions.ts";
import { pagesOf, show } from "./src/plan/index.ts";
import { publicationsOf } from "./src/publish/index.ts";
import type { StoryHead } from "./src/records/index.ts";
import { loadMoved, loadSettings } from "./src/settings/index.ts";

/** Plain Eleventy: every page, in one process. `fanlight build` renders the same pages from the same templates. */
export default async function (config: UserConfig) {
  const loaded = loadSettings(".");
  withoutConverted(loaded.settings);
  const stories = readAll(".", loaded.settings);
  const prepared = await prepare(stories, loaded, stories.chaptersOf, loadMoved(".").moved);
  const { context, assets, shared } = prepared;
  const moved = shared.filter(({ kind }) => kind === "moved");
  const pages = [...pagesOf(context.archive), ...moved];
  configureEleventy(config, { pages, viewOf: (page) => show(page, context) });
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", {
    key: "11ty.js",
    compile() {
      return async function (this: { defaultRenderer(data: unknown): Promise<unknown> }, data: unknown) {
        return String(await this.defaultRenderer(data));
      };
    },
  });
  config.on("eleventy.after", async ({ directories }: { directories: { output: string } }) => {
    writeAssets(directories.output, assets.files);
    const { archive, urls } = context;
    const chaptersOf = ({ source }: StoryHead) => stories.chaptersOf(source.path);
    const offline = offlineOf(prepared, versionsOf());
    const { publications } = publicationsOf(
      { archive, urls, chaptersOf, pictureAt: (path) => readFileSync(path), moved: movedOf(prepared) },
      offline,
    );
    const all = new Set(publications.map(({ path }) => path));
    await publish(publications, all, resolve(directories.output), SILENT);
  });
  return { dir: { input: "templates/pages", output: "_site" } };
}
