import { writeFileSync } from "node:fs";
import { schemaFile } from "./front-matter-schema.ts";

writeFileSync(new URL("../front-matter.schema.json", import.meta.url), schemaFile());
