import { CONSENT_NAME } from "./kept-names.ts";
import type { Preferences } from "./preferences.ts";

/** Whether the reader has said yes: for good, or in this tab. */
export function mayShow({ consent }: Preferences): boolean {
  try {
    return consent === "yes" || sessionStorage.getItem(CONSENT_NAME) !== null;
  } catch {
    return consent === "yes";
  }
}

/** Keeps a yes, so that the next chapter does not ask again. */
export function rememberInTab(): void {
  try {
    sessionStorage.setItem(CONSENT_NAME, "yes");
  } catch {
    // Without storage every chapter asks.
  }
}
