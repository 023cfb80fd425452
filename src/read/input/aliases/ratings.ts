import { RATINGS, type Rating } from "../../../records/vocabulary.ts";
import { foldValue, valueTable } from "./fold.ts";

/**
 * Spellings of ratings. The film letters and FanFiction.Net's follow AO3's own importer (otwarchive,
 * app/models/story_parser.rb, convert_rating_string): K, K+, G, PG → General; T, PG-13 → Teen; R, M → Mature;
 * NC-17, X, MA → Explicit. FR… is Twisting the Hellmouth, P… fanfiktion.de, n+ ficbook and Wattpad.
 */
const SPELLINGS: Record<Rating, string> = {
  "Not Rated":
    "none, nr, n/r, unrated, not rated yet, no rating, sin clasificar, non classé, ohne, без рейтинга, 未分级",
  "General Audiences":
    "g, k, k+, pg, u, general, general audience, all, all ages, everyone, fr7, frc, p6, 0+, 6+, para todos, para todos los públicos, todos los públicos, apto para todos, público general, tous publics, tout public, todo público, livre, für alle, для всех, 全年龄",
  "Teen And Up Audiences":
    "t, pg-13, pg13, pg 13, pg-15, pg15, teen, teens, teen and up, teen & up audiences, teen+, 12, 12+, 13, 13+, +13, 12a, fr13, fr15, frt, p12, adolescentes, adolescents, подростки, 少年",
  Mature:
    "m, r, mature audiences, mature content, 15, 15+, 16, 16+, +16, fr18, frm, p16, maduro, adultes, 成熟",
  Explicit:
    "e, x, ma, nc-17, nc17, nc 17, nc-18, nc-21, nc21, xxx, adult, adults, adults only, adult only, 18, 18+, +18, 21+, fr21, frao, fram, p18, p18-avl, explícito, explicite, explizit, 限制级",
};

const TABLE = valueTable(SPELLINGS);

/** Single letters and words that are a rating only when they stand first: "R for language". */
const WORD = /[a-z0-9][a-z0-9+]*(?:-\d+)?/g;

/**
 * The rating a value names, or null. Reads past what follows it ("PG-13 for language", "Fiction T"); of
 * several ("PG-13/R", "R to NC-17"), takes the highest, so that nobody is shown more than they asked for.
 */
export function ratingOf(value: string): Rating | null {
  const text = foldValue(value).replace(
    /^(rated|fiction(?: rated)?:?|rating:?|strong|hard|soft|light|a)\s+/,
    "",
  );
  const whole = TABLE.get(text) ?? TABLE.get(text.replace(/\s*[([].*$/, ""));
  if (whole) return whole;
  const found: Rating[] = [];
  for (const part of text.split(
    /\s*(?:\/|\bto\b|\bthrough\b|\bor\b|\band up\b|->|\(|,|;|\bmaybe\b|\bchapters?\b)\s*/,
  )) {
    const word = part.match(WORD)?.[0];
    const rating = TABLE.get(part) ?? (word && part.startsWith(word) ? TABLE.get(word) : undefined);
    if (rating) found.push(rating);
    else if (found.length === 0) return null;
  }
  return found.sort((a, b) => RATINGS.indexOf(b) - RATINGS.indexOf(a))[0] ?? null;
}
