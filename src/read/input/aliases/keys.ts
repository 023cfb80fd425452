import type { FieldName } from "../../../records/front-matter.ts";

/**
 * What a key sets: a field of the record, or a value that has its own reading (`chapters: 3/?` sets status and
 * expectedChapters). `ignored` keys are known header lines that no field holds.
 */
export type KeyTarget =
  | FieldName
  | "chapterCount"
  | "complete"
  | "seriesPosition"
  | "genre"
  | "section"
  | "originUrl"
  | "originArchive"
  | "permission"
  | "inspiredBy"
  | "translationOf"
  | "remixOf"
  | "podficOf"
  | "ignored";

/** Spellings in front matter and in keyed header lines. Case, spaces, hyphens and underscores do not count. */
const EVERYWHERE: Partial<Record<KeyTarget, string>> = {
  title:
    "title, story title, name, fic, fic title, chapter title, titre, título, titulo, titel, título, название, заголовок, 标题, 標題, 题目, 篇名",
  slug: "slug",
  creators:
    "creators, creator, author, authors, author(s), by, writer, writers, written by, author name, pen name, penname, auteur, auteurs, autor, autora, autores, autorin, автор, авторы, 作者",
  summary:
    "summary, summaries, description, blurb, synopsis, trailer, teaser text, résumé, resumen, resumo, sinopsis, sinopse, zusammenfassung, inhalt, inhaltsangabe, kurzbeschreibung, саммари, аннотация, описание, 简介, 簡介, 摘要, 文案, 概要",
  notes:
    "notes, note, author notes, author's notes, authors notes, author's note, authors note, author note, a/n, a/ns, an, story notes, notes de l'auteur, note de l'auteur, notas, notas del autor, notas de la autora, notas do autor, notas da autora, anmerkung, anmerkungen, anmerkungen des autors, от автора, примечание, примечания, примечание автора, 作者的话, 作者有话说, 作者留言",
  endNotes:
    "end notes, endnotes, end note, endnote, closing notes, notes at end, notas finales, notas finais, notes de fin, schlussbemerkung, 后记, 後記",
  disclaimer:
    "disclaimer, disclaimers, disclaim, disclaimer(s), avertissement légal, descargo, haftungsausschluss, дисклеймер, отказ, отказ от прав, 声明, 聲明, 免责声明",
  epigraph: "epigraph, epigraphs, épigraphe, epígrafe, epigrafe, эпиграф",
  rating:
    "rating, rated, ratings, rate, age rating, clasificación, classificação, classification d'âge, altersfreigabe, altersempfehlung, рейтинг, 分级, 分級, 级别",
  archiveWarnings: "archive warnings, archive warning",
  categories: "categories, category, archive category, orientation",
  fandoms:
    "fandoms, fandom, fandom(s), universe, based on, crossover, show, фандом, фандомы, univers, 原作, 同人",
  relationships:
    "relationships, relationship, relationship(s), ships, ship, ship(s), pairings, pairing, pairing(s), couple, couples, pairings/characters, pairing/characters, pairing/character, characters/pairing, characters/pairings, pairing(s)/character(s), character(s)/pairing(s), pairings & characters, characters & pairings, pareja, parejas, casal, shipps, paarung, paarungen, пейринг, пейринги, пэйринг, пары, 配对, 配對, cp",
  characters:
    "characters, character, character(s), main characters, starring, cast, personajes, personajes principales, personagens, personnages, personnage, charaktere, figuren, персонажи, герои, 角色, 人物, 主角",
  additionalTags:
    "additional tags, additional tag, additionaltags, tags, tag, freeforms, freeform, freeform tags, other tags, keywords, keyword, key words, etiquetas, mots-clés, метки, теги, 标签, 標籤",
  genre: "genre, genres, genre(s), género, géneros, gênero, gêneros, жанр, жанры, 类型, 類型",
  language: "language, lang, languages, idioma, langue, sprache, язык, 语言, 語言",
  series: "series, serie, série, part of, part of series, universe series, серия, цикл, 系列",
  seriesPosition: "series position, series part, series number, series index, part of series number, book",
  status: "status, state, story status, estado, état, statut, situação, статус, 状态, 狀態",
  complete:
    "complete, completed, finished, is complete, wip, terminée, terminé, completo, completa, abgeschlossen, закончен, 完结, 完結",
  chapterCount: "chapters, chapter count, capítulos, chapitres, kapitel, главы, 章节, 章節",
  expectedChapters: "expected chapters, expectedchapters, planned chapters, total chapters",
  publishedAt:
    "published at, published, publishedat, date, date published, publication date, posted, date posted, written, date written, first published, fecha, data, datum, publié, publicado, publicada, veröffentlicht, дата, 日期, 发表",
  updatedAt:
    "updated at, updated, updatedat, last updated, date updated, modified, lastmod, revised, mise à jour, actualizado, atualizado, aktualisiert, обновлено, 更新",
  origin: "origin, source, original source, originally posted, originally published",
  originUrl: "url, link, source url, original url, permalink, story url, website, web address",
  permission: "permission, permissions, licence, license, copyright, distribution, archiving, разрешение",
  relatedWorks: "related works, relatedworks, related work",
  inspiredBy: "inspired by, based on the work",
  translationOf:
    "translation of, translated from, a translation of, übersetzung von, traduction de, traducción de, tradução de, перевод",
  remixOf: "remix of",
  podficOf: "podfic of",
  featured: "featured, feature, recommended",
  number: "number, chapter number, chapter no",
  label: "label, chapter label",
  warnings:
    "warnings, warning, warning(s), content warning, content warnings, trigger warning, trigger warnings, chapter warnings, cw, tw, advertencias, advertencia, avisos, aviso, avertissement, avertissements, warnungen, warnung, предупреждения, предупреждение, 警告",
};

/** Spellings that mean something else, or nothing, in a keyed header line of plain text. */
const HEADER_ONLY: Partial<Record<KeyTarget, string>> = {
  permission: "archive, archived, archive rights, distribution, archive/distribution",
  genre: "classification, category, categories, story type, type, class",
  ignored:
    "e-mail, email, feedback, fb, comments, reviews, review, words, word count, wordcount, spoilers, spoiler, timeline, time line, setting, season, episode, beta, betas, beta reader, thanks, dedication, dedicated to, acknowledgements, acknowledgments, thanks to, challenge, prompt, for, recipient, part, sequel, sequel to, prequel, prequel to, follows, song, music, soundtrack, hits, kudos, bookmarks, comments, favs, follows, favorites, favourites, id, story id, date archived, site, web site, homepage, read, table of contents, challenges, бета, размер, 字数",
};

/** Spellings that only front matter has. */
const FRONT_MATTER_ONLY: Partial<Record<KeyTarget, string>> = {
  originArchive: "archive, site, original archive, source archive",
};

/** Folds a key to the form the tables are looked up by. */
export function foldKey(key: string): string {
  return key
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[\s_\-‐‑–*]+/g, "")
    .replace(/[.:]+$/, "");
}

function table(...sources: Partial<Record<KeyTarget, string>>[]): Map<string, KeyTarget> {
  const map = new Map<string, KeyTarget>();
  for (const source of sources) {
    for (const [target, spellings] of Object.entries(source)) {
      map.set(foldKey(target), target as KeyTarget);
      for (const spelling of spellings.split(", ")) map.set(foldKey(spelling), target as KeyTarget);
    }
  }
  return map;
}

const FRONT_MATTER = table(EVERYWHERE, FRONT_MATTER_ONLY);
const HEADER = table(EVERYWHERE, HEADER_ONLY);

/** Every English spelling a mistyped front matter key may have meant. */
export const KNOWN_KEYS: string[] = Object.keys(EVERYWHERE)
  .filter((target) => !["chapterCount", "originUrl", "ignored"].includes(target))
  .concat(
    "author",
    "authors",
    "tags",
    "fandom",
    "pairing",
    "ship",
    "date",
    "published",
    "updated",
    "chapters",
    "url",
    "archive",
  );

/** What a front matter key sets, or null where Fanlight does not know it. */
export const frontMatterKey = (key: string): KeyTarget | null => FRONT_MATTER.get(foldKey(key)) ?? null;

/** What the key of a header line in plain text sets (`ignored`: known, but no field holds it), or null. */
export const headerKey = (key: string): KeyTarget | null => HEADER.get(foldKey(key)) ?? null;
