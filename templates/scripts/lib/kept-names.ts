/*
 * Every name this site keeps anything under on a reader's device, in local and session storage and in caches:
 * nothing is kept under any other, so that "forget everything" can be just that.
 */

/** The reading settings, which all archives of one host share. */
export const SETTINGS_NAME = "fanlight:reading";

/** A yes to what the archive asks about first, until the tab is closed. */
export const CONSENT_NAME = "fanlight:consent";

/** How names of what one archive keeps begin. @param base the site's base path. */
export const archivePrefix = (base: string): string => `fanlight:${base}:`;

const SHARED: readonly string[] = [SETTINGS_NAME, CONSENT_NAME];

/** Whether a name in storage is one of those of the archive at `base`, or shared by all of this host. */
export const isOurs = (name: string, base: string): boolean =>
  SHARED.includes(name) || name.startsWith(archivePrefix(base));
