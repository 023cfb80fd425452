import { rule } from "../message.ts";

/** Messages about stories that meet each other: addresses, tags, series. */
export const gatherRules = {
  "gather/same-address": rule<{ slug: string; owner: string; given: string }>({
    severity: "error",
    reason: ({ slug, owner, given }) =>
      `${owner} already has the address /stories/${slug}/, so this story is at /stories/${given}/ instead.`,
    advice: () =>
      "Rename one of the two files, or give one of them a `slug:` of its own in its front matter.",
  }),
  "gather/same-place": rule<{ name: string; position: number; other: string }>({
    severity: "warning",
    reason: ({ name, position, other }) =>
      `Both this story and ${other} say they are number ${position} of the series “${name}”; they are shown in order of their dates.`,
    advice: () => "Give each story of the series a `position` of its own.",
  }),
  "gather/tags-alike": rule<{ kind: string; name: string; owner: string; slug: string }>({
    severity: "info",
    reason: ({ kind, name, owner, slug }) =>
      `“${owner}” and “${name}” are two tags under \`${kind}\`, but would have the same address, so the second is at …/${slug}/.`,
    advice: () =>
      "If they mean the same, make one a synonym of the other in tags.yaml; else leave it as it is.",
  }),
  "gather/synonym-twice": rule<{ kind: string; synonym: string; name: string; owner: string }>({
    severity: "error",
    reason: ({ kind, synonym, name, owner }) =>
      `Under \`${kind}\`, “${synonym}” is said to mean “${name}”, but it already stands for “${owner}”; the first is kept.`,
    advice: () => "Leave it under one of the two.",
  }),
  "gather/parent-loop": rule<{ kind: string; name: string; parent: string }>({
    severity: "error",
    reason: ({ kind, name, parent }) =>
      `Under \`${kind}\`, “${parent}” cannot be a parent of “${name}”, because it already stands below it; this parent is left out.`,
    advice: () => "Decide which of the two is the wider tag, and keep `parents` only under the narrower one.",
  }),
  "gather/tag-unused": rule<{ kind: string; name: string; near: string }>({
    severity: "info",
    reason: ({ kind, name, near }) =>
      `Under \`${kind}\`, no story has the tag “${name}”, but some have “${near}”, which is written almost alike.`,
    advice: ({ near }) =>
      `If both mean the same, write the tag here as stories do, or put “${near}” among its \`synonyms\`; else leave it as it is.`,
  }),
};
