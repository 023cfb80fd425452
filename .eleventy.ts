import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeAssets } from "./src/build/assets.ts";
import { configureEleventy } from "./src/build/eleventy.ts";
import { prepare } from "./src/build/prepare.ts";
import { readAll } from "./src/build/stories/read-all.ts";
import { show } from "./src/plan/index.ts";
import { loadSettings } from "./src/settings/index.ts";

/** Plain Eleventy: every page, in one process. `fanlight build` renders the same pages from the same templates. */
export default async function (config: UserConfig) {
  const loaded = loadSettings(".");
  const stories = readAll(".", loaded.settings.language);
  const { pages, context, assets } = await prepare(stories, loaded, stories.chaptersOf);
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
  config.on("eleventy.after", ({ directories }: { directories: { output: string } }) => {
    writeAssets(directories.output, assets.files);
  });
  return { dir: { input: "templates/pages", output: "_site" } };
}
