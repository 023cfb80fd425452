import { directionOf } from "../../../templates/languages.ts";
import type { PublishSource } from "../source.ts";

/** Sizes of the icon, in pixels: what Chromium and Android ask for (web.dev/articles/add-manifest). */
export const ICONS = { small: 192, large: 512 };
/** Size of the icon for Apple's devices, which look for it beside the manifest. */
export const TOUCH_ICON = 180;

/** The web app manifest (w3.org/TR/appmanifest): by it a browser can install the archive as an app. */
export function webApp({ archive, urls }: PublishSource): string {
  const { name, tagline, language } = archive.settings;
  const icon = ([size, pixels]: [string, number]) => ({
    src: urls.icon(size).url,
    sizes: `${pixels}x${pixels}`,
    type: "image/png",
  });
  const icons = Object.entries(ICONS).map(icon);
  return `${JSON.stringify(
    {
      id: urls.base,
      name,
      short_name: [...name].length > 12 ? shortened(name) : name,
      ...(tagline !== "" && { description: tagline }),
      start_url: urls.home().url,
      scope: urls.base,
      display: "standalone",
      lang: language,
      dir: directionOf(language),
      theme_color: "#1f3a40",
      background_color: "#fbf8f1",
      icons: [...icons, ...icons.map((each) => ({ ...each, purpose: "maskable" }))],
    },
    null,
    2,
  )}\n`;
}

/** As many whole words as fit under an icon, at least one. */
function shortened(name: string): string {
  const words = name.split(/\s+/);
  let count = words.length;
  while (count > 1 && [...words.slice(0, count).join(" ")].length > 12) count--;
  return words.slice(0, count).join(" ");
}
