import { html } from "../../../templates/html.ts";
import { type Message, whereOf } from "../../messages/index.ts";

/** Address of the panel's style sheet: a file of its own, as pages allow no styles inside them. */
export const PANEL_STYLE_URL = "/.fanlight/panel.css";

export const PANEL_STYLE = `
.fanlight-panel { position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; max-width: min(34rem, calc(100vw - 2rem));
  max-height: 60vh; overflow: auto; padding: .75rem 1rem; border: 2px solid #8f2a1c; border-radius: .5rem;
  background: #fff; color: #1c1917; font: 15px/1.45 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / .25); }
.fanlight-panel summary { font-weight: 600; cursor: pointer; }
.fanlight-panel li { margin: .6rem 0; }
.fanlight-panel code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
.fanlight-wait { margin: 20vh auto; max-width: 34rem; padding: 0 1rem; font: 18px/1.5 system-ui, sans-serif; }
`;

const STYLE_LINK = html`<link rel="stylesheet" href="${PANEL_STYLE_URL}">`;

/** A page with what the last build lost shown over it. A page that is not whole HTML is given back as it is. */
export function withPanel(page: string, failed: boolean, lost: Message[]): string {
  if (!failed && lost.length === 0) return page;
  const title = failed
    ? "The site could not be built; you see the last one"
    : `${lost.length === 1 ? "1 thing" : `${lost.length} things`} to mend`;
  const items = lost.map(
    (each) => html`<li><code>${whereOf(each)}</code><br>${each.reason}<br>→ ${each.advice}</li>\n`,
  );
  const panel = html`${STYLE_LINK}<details class="fanlight-panel" open><summary>${title}</summary>
${lost.length > 0 ? html`<ul>${items}</ul>` : html`<p>The terminal says why. It is tried again when you save a file.</p>`}
</details>`;
  const end = page.lastIndexOf("</body>");
  return end < 0 ? page : page.slice(0, end) + panel.value + page.slice(end);
}

/** What is shown until there is a site. */
export function waitingPage(failed: boolean): string {
  const text = failed
    ? "The site could not be built. The terminal says why; it is tried again when you save a file."
    : "Your site is being built. This page turns into it by itself.";
  return html`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Fanlight</title>${STYLE_LINK}</head><body><p class="fanlight-wait">${text}</p></body></html>`
    .value;
}
