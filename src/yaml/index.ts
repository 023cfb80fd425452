export type { YamlBlock, YamlEntry, YamlList, YamlMap, YamlNode, YamlProblem, YamlText } from "./node.ts";
export { type ReadYamlOptions, readYaml } from "./read.ts";
export { itemText, type Typed, typedText } from "./typed.ts";
