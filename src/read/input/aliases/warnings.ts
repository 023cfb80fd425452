import type { ArchiveWarning, Category, Status } from "../../../records/vocabulary.ts";
import { foldValue, valueTable } from "./fold.ts";

/** AO3's archive warnings, in its words old and new and in eFiction's and authors' own. */
const WARNINGS = valueTable<ArchiveWarning>({
  "Creator Chose Not To Use Archive Warnings":
    "author chose not to use archive warnings, choose not to use archive warnings, chose not to use archive warnings, choose not to warn, chose not to warn, creator chose not to warn, author chose not to warn, chooses not to warn, cntw, cnw, not using archive warnings",
  "Graphic Depictions Of Violence":
    "graphic violence, graphic depiction of violence, violence (graphic), gv, extreme violence",
  "Major Character Death":
    "character death, major character deaths, character deaths, mcd, main character death, muerte de personaje, mort d'un personnage, смерть персонажа, смерть основных персонажей, 主要角色死亡",
  "No Archive Warnings Apply":
    "no warnings apply, no archive warnings, no warnings, none, n/a, na, nawa, ninguna, aucun, keine, нет, 无",
  "Rape/Non-Con":
    "rape, non-con, noncon, non con, non-consensual, non-consensual sex, nonconsensual, rape/noncon, rape/non con, rape & non-con",
  "Underage Sex": "underage, underaged, under age, underage sexual content",
});

/** AO3's categories, and the words of older archives. */
const CATEGORY = valueTable<Category>({
  Gen: "general, no pairing, no romantic relationship, g, none, джен",
  "F/M": "m/f, het, hetero, heterosexual, hetero romance, f-m, гет",
  "M/M": "slash, m/m slash, yaoi, boys love, shounen ai, shonen ai, bl, gay, слэш, слеш, 耽美",
  "F/F":
    "femslash, femmeslash, fem slash, femme slash, f/f slash, yuri, girls love, shoujo ai, gl, lesbian, фемслэш, фемслеш, 百合",
  Multi: "multiple, multi pairing, poly, various, mixed",
  Other: "",
});

const STATUS = valueTable<Status>({
  complete:
    "completed, finished, done, yes, sí, si, sim, oui, ja, да, complete story, story complete, one-shot, oneshot, one shot, completo, completa, terminado, terminada, terminé, terminée, abgeschlossen, fertig, завершён, завершен, закончен, 完结, 完結, 已完结",
  "in-progress":
    "in progress, wip, work in progress, work-in-progress, ongoing, incomplete, unfinished, in-process, in process, not complete, not finished, tbc, to be continued, updated, no, não, nao, non, nein, нет, en progreso, en proceso, en cours, em andamento, in arbeit, unvollständig, в процессе, в работе, 连载, 連載, 连载中",
  abandoned:
    "abandonned, discontinued, dead, dropped, never to be finished, cancelled, canceled, abandonado, abandonné, abgebrochen, брошен, 弃坑",
  hiatus: "on hiatus, on hold, paused, hold, pausado, en pause, pausiert, заморожен, 暂停",
});

/** The archive warning a value names, or null. */
export const archiveWarningOf = (value: string): ArchiveWarning | null =>
  WARNINGS.get(foldValue(value)) ?? null;

/** The category a value names, or null. */
export const categoryOf = (value: string): Category | null =>
  CATEGORY.get(foldValue(value).replace(/\s*\/\s*/g, "/")) ?? null;

/** The status a value names, or null; reads past what follows in brackets or after a comma. */
export function statusOf(value: string): Status | null {
  const text = foldValue(value);
  return STATUS.get(text) ?? STATUS.get(text.replace(/\s*(?:[([,;]|- | as of | since ).*$/, "")) ?? null;
}
