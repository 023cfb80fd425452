import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeAssets } from "./src/build/assets.ts";
import { configureEleventy } from "./src/build/eleventy.ts";
import { prepare } from "./src/build/prepare.ts";

/** Plain Eleventy: every page, in one process. `fanlight build` renders the same pages from the same templates. */
export default async function (config: UserConfig) {
  const prepared = await prepare({ root: "." });
  configureEleventy(config, prepared);
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
    writeAssets(directories.output, prepared.assets.files);
  });
  return { dir: { input: "templates/pages", output: "_site" } };
}
