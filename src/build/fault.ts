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
