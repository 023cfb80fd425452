import type { Message, Place, Rule } from "./message.ts";
import { buildRules } from "./rules/build.ts";
import { downloadRules } from "./rules/downloads.ts";
import { fieldRules } from "./rules/field.ts";
import { fileRules } from "./rules/file.ts";
import { frontMatterRules } from "./rules/front-matter.ts";
import { gatherRules } from "./rules/gather.ts";
import { movedRules } from "./rules/moved.ts";
import { renderRules } from "./rules/render.ts";
import { searchRules } from "./rules/search.ts";
import { settingsRules } from "./rules/settings.ts";
import { structureRules } from "./rules/structure.ts";

/** Every message Fanlight can give. Each has a case under tests/fixtures. */
export const CATALOGUE = {
  ...fileRules,
  ...frontMatterRules,
  ...fieldRules,
  ...renderRules,
  ...settingsRules,
  ...gatherRules,
  ...buildRules,
  ...movedRules,
  ...searchRules,
  ...downloadRules,
  ...structureRules,
};

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
