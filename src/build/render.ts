import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { PlannedPage } from "../plan/index.ts";
import { configureEleventy, type Edition, PAGE_KINDS } from "./eleventy.ts";
import { isOvertaken } from "./fault.ts";
import { TEMPLATES } from "./places.ts";

/** One rendered page. */
export interface RenderedPage {
  /** Path of the file to write, relative to the site's folder, with forward slashes. */
  output: string;
  content: string;
}

/** A page template, as `templates/pages/*.11ty.ts` export it. */
interface Template {
  data: Record<string, unknown>;
  render(data: TemplateData): unknown;
}

interface TemplateData {
  planned: PlannedPage;
}

/** A page that could not be rendered: always a fault in a template or a view, never in a story file. */
export class RenderFault extends Error {
  constructor(page: PlannedPage, cause: unknown) {
    super(
      `the page ${page.output} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    this.name = "RenderFault";
    this.cause = cause;
  }
}

/**
 * Renders pages through an Eleventy of their own, which forgets them afterwards: memory is that of the pages
 * given. Nothing is written. Throws a RenderFault that names the first page that failed, or Overtaken where a story
 * changed meanwhile.
 */
export async function renderPages(edition: Edition): Promise<RenderedPage[]> {
  const faults: Error[] = [];
  const templates = await loadTemplates();
  const eleventy = new Eleventy(TEMPLATES, OUTPUT, {
    quietMode: true,
    configPath: false as unknown as string,
    config(config: UserConfig) {
      config.setTemplateFormats(["11ty.js"]);
      configureEleventy(config, edition);
      for (const [kind, template] of templates) {
        config.addTemplate(`pages/${kind}.11ty.js`, guarded(template, faults));
      }
    },
  });
  const results = (await eleventy.toJSON()) as unknown as { outputPath: string; content: string }[];
  if (faults[0]) throw faults[0];
  return results.map(({ outputPath, content }) => ({ output: relativeOutput(outputPath), content }));
}

/** Never written to: Eleventy only wants a name to put before each page's path. */
const OUTPUT = join(TEMPLATES, "_site");
const PREFIX = `${OUTPUT.replaceAll("\\", "/")}/`;

function relativeOutput(path: string): string {
  const plain = path.replaceAll("\\", "/");
  return plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain;
}

/** A fresh object for each Eleventy, which writes into it; faults are kept, as Eleventy would print them. */
function guarded(template: Template, faults: Error[]) {
  return {
    data: template.data,
    async render(data: TemplateData): Promise<string> {
      try {
        return String(await template.render(data));
      } catch (fault) {
        faults.push(isOvertaken(fault) ? (fault as Error) : new RenderFault(data.planned, fault));
        return "";
      }
    },
  };
}

let loaded: Promise<[string, Template][]> | undefined;

/** Every page template. A bundler finds the files by the pattern in the import. */
function loadTemplates(): Promise<[string, Template][]> {
  loaded ??= Promise.all(
    PAGE_KINDS.map(
      async (kind): Promise<[string, Template]> => [
        kind,
        (await import(`../../templates/pages/${kind}.11ty.ts`)) as Template,
      ],
    ),
  );
  return loaded;
}
