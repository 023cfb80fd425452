import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Length of a sum, in hex digits. */
const SUM = 40;

/** What a text is told whole by, and a change of it seen. */
export const sumOf = (text: string | Uint8Array): string => hash("sha1", text);

/**
 * Keeps a text in a file that is never half written: made beside its place, then moved there. Its sum stands
 * before it, so that a damaged file is not taken for a whole one.
 */
export function keepText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, `${sumOf(text)}\n${text}`);
    renameSync(fresh, file);
  } catch (fault) {
    rmSync(fresh, { force: true });
    throw fault;
  }
}

/**
 * A text kept by `keepText`; null where the file is missing, damaged or cut off.
 * @param sum the text's sum, where only one text will do.
 */
export function keptText(file: string, sum?: string): string | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(SUM + 1);
    const told = bytes.toString("latin1", 0, SUM);
    return (sum ?? told) === told && sumOf(body) === told ? body.toString("utf8") : null;
  } catch {
    return null;
  }
}

/** Keeps a value as `keepText` keeps its JSON. */
export function keep(file: string, value: unknown): void {
  keepText(file, JSON.stringify(value));
}

/** A value kept by `keep`; null where the file is missing, damaged or cut off. */
export function kept<T>(file: string): T | null {
  const text = keptText(file);
  try {
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
