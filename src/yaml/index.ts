export type { YamlBlock, YamlEntry, YamlList, YamlMap, YamlNode, YamlProblem, YamlText } from "./node.ts";
export { readYaml } from "./read.ts";
