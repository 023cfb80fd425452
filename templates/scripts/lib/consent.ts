import type { Preferences } from "./preferences.ts";

/** Where a yes is kept until the tab is closed. */
const KEY = "fanlight:consent";

/** Whether the reader has said yes: for good, or in this tab. */
export function mayShow({ consent }: Preferences): boolean {
  try {
    return consent === "yes" || sessionStorage.getItem(KEY) !== null;
  } catch {
    return consent === "yes";
  }
}

/** Keeps a yes, so that the next chapter does not ask again. */
export function rememberInTab(): void {
  try {
    sessionStorage.setItem(KEY, "yes");
  } catch {
    // Without storage every chapter asks.
  }
}
