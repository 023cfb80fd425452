import type { Message, Place, Rule } from "./message.ts";
import { fileRules } from "./rules/file.ts";

/** Every message Fanlight can give. Each has a case under tests/fixtures. */
export const CATALOGUE = { ...fileRules };

export type RuleId = keyof typeof CATALOGUE;
type ValuesOf<Id extends RuleId> = (typeof CATALOGUE)[Id] extends Rule<infer P> ? P : never;

/** Makes one message of the catalogue's rule `ruleId` about `place`. */
export function message<Id extends RuleId>(ruleId: Id, place: Place, values: ValuesOf<Id>): Message {
  const found = CATALOGUE[ruleId] as unknown as Rule<ValuesOf<Id>>;
  return {
    ruleId,
    severity: found.severity,
    reason: found.reason(values),
    advice: found.advice(values),
    ...place,
  };
}
