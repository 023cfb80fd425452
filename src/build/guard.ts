import { BuildFault, isOvertaken } from "./fault.ts";
import { Lock } from "./lock/index.ts";

/** How often a build begins again when the archive changes under it. */
const ATTEMPTS = 4;

/** Why a disk takes nothing, by the system's error code, and what to do. */
const DISK: Record<string, [reason: string, advice: string]> = {
  ENOSPC: [
    "the disk is full",
    "Make room: a build needs about as much as the site itself. Then build again.",
  ],
  EDQUOT: ["your share of the disk is used up", "Make room, or ask for more. Then build again."],
  EROFS: ["the disk can only be read", "Name a folder elsewhere with --output, or make the disk writable."],
  EACCES: ["you may not", "See who owns that folder, or name another with --output."],
  EPERM: ["you may not", "See who owns that folder, or name another with --output."],
  EBUSY: ["it is in use, as another disk is mounted there", "Name a folder inside it with --output."],
  EXDEV: ["it is on another disk than the folder above it", "Name a folder inside it with --output."],
  EIO: ["the disk failed", "See to the disk, and to your copies of the stories, before you build again."],
};

/**
 * Runs a build of the site in `live` while no other build of it runs, and again from the start where the archive
 * changed under it.
 * @param wait time in ms to wait for another build of the same site.
 * @throws BuildFault where another build has the site, and where a disk takes nothing; what `job` throws else.
 */
export async function guarded<T>(live: string, wait: number, job: () => Promise<T>): Promise<T> {
  const lock = await Lock.take(live, wait).catch((fault) => {
    throw explained(fault, live);
  });
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await job();
      } catch (fault) {
        if (!isOvertaken(fault) || attempt === ATTEMPTS) throw explained(fault, live);
      }
    }
  } finally {
    lock.release();
  }
}

/** A fault of a disk in plain words; any other as it is. */
function explained(fault: unknown, live: string): unknown {
  const { code, path } = (fault ?? {}) as { code?: unknown; path?: unknown };
  const known = typeof code === "string" ? DISK[code] : undefined;
  if (!known || fault instanceof BuildFault) return fault;
  const where = typeof path === "string" ? `; it could not write ${path}` : "";
  const [reason, advice] = known;
  return new BuildFault(
    `The site in ${live} could not be built: ${reason}${where}. It is as it was before.`,
    advice,
  );
}
