import { type Html, html } from "../../../html.ts";

/** One part of the library's page. `id` names it in addresses. */
export function section(id: string, heading: string, body: Html): Html {
  return html`<section id="${id}" class="library-part" aria-labelledby="${id}-name">
<h2 id="${id}-name" tabindex="-1">${heading}</h2>
${body}
</section>`;
}

/** The button that lets go of one thing; `name` says of what to those who do not see where it stands. */
export function removeButton(what: string, key: string, name: string): Html {
  return html`<button type="button" class="remove" data-do="${what}" data-key="${key}" aria-label="${name}"><span aria-hidden="true">×</span></button>`;
}
