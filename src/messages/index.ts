export { CATALOGUE, message, type RuleId } from "./catalogue.ts";
export type { Message, Place, Severity } from "./message.ts";
