import type { PageView } from "../../src/plan/views.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { type Html, html } from "../html.ts";
import { directionOf } from "../languages.ts";
import { wordsFor } from "../words/index.ts";
import { footer } from "./footer.ts";
import { head, type Neighbours } from "./head.ts";
import { header } from "./header.ts";

/** The whole page around its main part. Breadcrumbs are left out where the main part leads back by itself. */
export function page(view: PageView, main: Html, options: Neighbours & { breadcrumbs?: boolean } = {}): Html {
  const w = wordsFor(view.site.language);
  return html`<html lang="${w.tag}" dir="${directionOf(w.tag)}">
${head(view, options)}
<body class="page-${view.kind}">
<a class="skip" href="#main">${w.skip}</a>
${header(view, w)}
${options.breadcrumbs !== false && breadcrumbs(view, w)}
<main id="main" tabindex="-1">
${main}
</main>
${footer(view, w)}
</body>
</html>`;
}
