import { RATINGS, type Rating } from "../records/index.ts";

/**
 * Whether a reader is asked before a story of this rating is shown, when the archive asks from `threshold` on.
 * A story that is not rated may hold anything, so it is asked for wherever Mature or Explicit is: AO3 too
 * treats Not Rated like those two (archiveofourown.org, Terms of Service FAQ, "Ratings and Warnings").
 */
export function needsConsent(rating: Rating, threshold: Rating | null): boolean {
  if (threshold === null) return false;
  const rank = (each: Rating) => RATINGS.indexOf(each === "Not Rated" ? "Explicit" : each);
  return rank(rating) >= rank(threshold);
}
