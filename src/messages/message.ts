/** How bad it is: a `fatal` stops one story, an `error` loses something the maintainer meant, an `info` can wait. */
export type Severity = "info" | "warning" | "error" | "fatal";

/** Where in a file a message points; line and column count from 1, column in UTF-16 code units. */
export interface Place {
  /** Relative to the archive folder, with forward slashes. */
  file: string;
  line?: number;
  column?: number;
}

/** What Fanlight tells a person, as plain JSON. */
export interface Message extends Place {
  /** `area/name`, one entry of the catalogue. */
  ruleId: string;
  severity: Severity;
  /** What happened, and why. */
  reason: string;
  /** What to do about it. */
  advice: string;
}

/** One kind of message: its words are made from the values `P`. */
export interface Rule<P> {
  severity: Severity;
  reason: (values: P) => string;
  advice: (values: P) => string;
}

/** A rule's own type, so that a catalogue file is checked where it is written. */
export function rule<P = Record<never, never>>(definition: Rule<P>): Rule<P> {
  return definition;
}
