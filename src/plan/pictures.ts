const PICTURE = /<img src="([a-z0-9-]+\.[a-z]+)"/g;

/**
 * Safe HTML with the address of each picture in the place of its name. A quotation mark within an attribute is never
 * written as itself in safe HTML, so what is found is always a tag's own.
 */
export function withPictures(html: string, addressOf: (name: string) => string, more = ""): string {
  if (!html.includes("<img ")) return html;
  return html.replace(PICTURE, (_tag, name: string) => `<img src="${addressOf(name)}"${more}`);
}
