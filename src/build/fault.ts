/** A build that cannot go on, for a reason the person at the keyboard can put right. */
export class BuildFault extends Error {
  /** What to do. */
  readonly advice: string;
  constructor(reason: string, advice: string) {
    super(reason);
    this.name = "BuildFault";
    this.advice = advice;
  }
}

/** The archive or the live site was changed under the build: beginning again will do. */
const TRANSIENT = "Overtaken";

/**
 * A build that what it works on has run away from. It may have happened in another process, where only name and
 * words of a fault come back from.
 */
export class Overtaken extends BuildFault {
  constructor(reason: string) {
    super(reason, "Build again when nobody is changing it.");
    this.name = TRANSIENT;
  }
}

/** Whether beginning again may do. */
export const isOvertaken = (fault: unknown): boolean => fault instanceof Error && fault.name === TRANSIENT;
