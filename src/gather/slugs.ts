import { distinctSlug, slugOf } from "../records/slug.ts";

/**
 * A slug for every name, all different: the first name to ask for a slug has it, a later one gets a short hash
 * of itself behind it, so that its address does not depend on how many others there are.
 * @returns slug by name, and each pair of names that wanted one slug.
 */
export function distinctSlugs(names: string[], fixed: Record<string, string> = {}) {
  const slugs = new Map<string, string>();
  const owners = new Map<string, string>();
  const clashes: { name: string; owner: string; slug: string }[] = [];
  for (const name of names) {
    const wanted = Object.hasOwn(fixed, name) ? (fixed[name] as string) : slugOf(name);
    const owner = owners.get(wanted);
    const slug = owner === undefined ? wanted : distinctSlug(wanted, name);
    if (owner !== undefined) clashes.push({ name, owner, slug });
    owners.set(slug, name);
    slugs.set(name, slug);
  }
  return { slugs, clashes };
}
