import { archivePrefix, isOurs } from "../kept-names.ts";

/**
 * The site's base path, told by where the running script lies: two archives on one host keep their readers'
 * things apart by it. "/" where there is no such script.
 */
function basePath(): string {
  const script = globalThis.document?.currentScript as HTMLScriptElement | null | undefined;
  return script?.src ? new URL(script.src).pathname.replace(/assets\/[^/]*$/, "") : "/";
}

const BASE = basePath();
const PREFIX = archivePrefix(BASE);

/** What is kept on this device under a name; null where there is nothing, or where storage is closed to us. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a value on this device as JSON, or lets go of it where it is null. Says whether the device did. */
export function keep(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of everything in storage: what is kept for this archive, the reading settings, the yes in this tab. */
export function forgetAll(): void {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const name of Object.keys(storage)) if (isOurs(name, BASE)) storage.removeItem(name);
  } catch {
    // Where storage is closed there is nothing to forget.
  }
}
