/** What an address in a story may lead to. */
export type Address = { kind: "remote"; url: string } | { kind: "fragment"; id: string } | null;

/** Sorts the address of a link: another site or a mail, a place in the same piece, or nothing we may link to. */
export function linkAddress(href: string): Address {
  const url = stripped(href);
  if (url.startsWith("#")) return url.length > 1 ? { kind: "fragment", id: decoded(url.slice(1)) } : null;
  return /^(?:https?:\/\/[^/]|mailto:.)/i.test(url) ? { kind: "remote", url } : null;
}

/** The path of a picture that lies in the story's folder, or null. */
export function localImage(src: string): string | null {
  const path = stripped(src);
  if (path === "" || /^[a-z][a-z0-9+.-]*:/i.test(path) || /[\\?#]/.test(path)) return null;
  const steps = path.replace(/^\.\//, "").split("/");
  return steps.some((step) => step === "" || decoded(step).startsWith(".")) ? null : steps.join("/");
}

/** The address of a picture on another site, or null. */
export function remoteImage(src: string): string | null {
  const url = stripped(src);
  if (url.startsWith("//")) return `https:${url}`;
  return /^https?:\/\/[^/]/i.test(url) ? url : null;
}

/** Browsers ignore control characters, outer white space and capitals of a scheme, so they go first. */
function stripped(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hides a scheme from a filter
  const text = address.replace(/[\u0000-\u001f\u007f]/g, "").trim();
  return /^(?:https?|mailto):/i.test(text)
    ? text.replace(/^[A-Za-z]+/, (scheme) => scheme.toLowerCase())
    : text;
}

/** Percent-escapes undone; as given where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
