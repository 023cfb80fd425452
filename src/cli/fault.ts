/**
 * Something the person at the keyboard can put right: what is wrong, and what to do. Any error that has an
 * `advice` is shown the same way.
 */
export class UserFault extends Error {
  readonly advice: string;
  constructor(reason: string, advice: string) {
    super(reason);
    this.name = "UserFault";
    this.advice = advice;
  }
}

/** Words for the file system's error codes. */
const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EACCES: "you may not open it",
  EPERM: "you may not change it",
  EISDIR: "it is a folder, not a file",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  EMFILE: "too many files are open at once",
  ENAMETOOLONG: "the name is too long",
  EEXIST: "it is there already",
  EADDRINUSE: "another program uses this port",
};

/** What a failed file operation means, in plain words; null where `fault` is none. */
export function systemReason(fault: unknown): string | null {
  const { code, path } = (fault ?? {}) as { code?: unknown; path?: unknown };
  const reason = typeof code === "string" ? REASONS[code] : undefined;
  if (!reason) return null;
  return typeof path === "string" ? `${path}: ${reason}` : reason;
}

/**
 * Prints why the program stops and sets its exit code: 2 for what the person can put right, 70 for a fault of
 * Fanlight's own (sysexits.h, EX_SOFTWARE). A stack trace is shown only when FANLIGHT_DEBUG is set.
 */
export function reportFault(fault: unknown, version: string): void {
  const debug = process.env.FANLIGHT_DEBUG ? `\n${(fault as Error)?.stack ?? ""}\n` : "";
  const advice = (fault as { advice?: unknown } | null | undefined)?.advice;
  const isUsers = fault instanceof Error && typeof advice === "string";
  const reason = isUsers ? fault.message : systemReason(fault);
  if (reason !== null) {
    process.stderr.write(`${reason}${isUsers ? `\n→ ${advice}` : ""}\n${debug}`);
    process.exitCode = 2;
    return;
  }
  const what = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(
    [
      `Something went wrong inside Fanlight: ${what}`,
      "This is a fault in Fanlight, not in your files; nothing of yours was changed.",
      "→ Please report it with these lines:",
      `  fanlight ${version}, Node ${process.version}, ${process.platform}`,
      `  fanlight ${process.argv.slice(2).join(" ")}`,
      "  To see where it happened, set FANLIGHT_DEBUG=1 and run the command again.",
      "",
    ].join("\n") + debug,
  );
  process.exitCode = 70;
}
