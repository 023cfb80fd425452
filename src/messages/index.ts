export { CATALOGUE, message, type RuleId } from "./catalogue.ts";
export {
  type FormatOptions,
  formatMessage,
  formatMessages,
  hasErrors,
  sortMessages,
  summarise,
  whereOf,
} from "./format.ts";
export type { Message, Place, Severity } from "./message.ts";
export { type LineIndex, lineIndex, placeAt } from "./place.ts";
export { suggest } from "./suggest.ts";
