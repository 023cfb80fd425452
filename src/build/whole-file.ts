import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const SUM = 40;
const sumOf = (text: string) => createHash("sha1").update(text).digest("hex");

/**
 * Keeps a value in a file that is never half written: made beside its place, then moved there. Its sum stands
 * before it, so that a damaged file is not taken for a whole one.
 */
export function keep(file: string, value: unknown): void {
  const text = JSON.stringify(value);
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

/** A value kept by `keep`; null where the file is missing, damaged or cut off. */
export function kept<T>(file: string): T | null {
  try {
    const text = readFileSync(file, "utf8");
    const body = text.slice(SUM + 1);
    return sumOf(body) === text.slice(0, SUM) ? (JSON.parse(body) as T) : null;
  } catch {
    return null;
  }
}
