import { distinctSlug } from "../records/slug.ts";

/** Someone who wants a slug: `by` is the name of a tag, or the path of a story. */
export interface Claim {
  wanted: string;
  by: string;
}

/** What came of a claim: its slug, and where that is not the one wanted, who has that one. */
export interface Settled {
  slug: string;
  owner: string | null;
}

/**
 * A slug for every claim, all different: the first to claim a slug has it, a later one gets a short hash of
 * `by` behind it, so that its address does not depend on how many others there are.
 */
export function settleSlugs(claims: Claim[]): Settled[] {
  const owners = new Map<string, string>();
  for (const { wanted, by } of claims) if (!owners.has(wanted)) owners.set(wanted, by);
  const first = new Set<string>();
  return claims.map(({ wanted, by }) => {
    if (!first.has(wanted)) {
      first.add(wanted);
      return { slug: wanted, owner: null };
    }
    let slug = distinctSlug(wanted, by);
    for (let again = `${by}+`; owners.has(slug); again += "+") slug = distinctSlug(wanted, again);
    owners.set(slug, by);
    return { slug, owner: owners.get(wanted) as string };
  });
}
