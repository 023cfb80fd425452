import { describe, expect, it } from "vitest";
import { html, join, raw } from "../../templates/html.ts";

describe("html", () => {
  it("shows text as it was typed, in content and in attributes", () => {
    const title = `<script>alert("1")</script> & {{ 7*7 }} 'x'`;
    expect(html`<a title="${title}">${title}</a>`.value).toBe(
      `<a title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{ 7*7 }} &#39;x&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{ 7*7 }} &#39;x&#39;</a>`,
    );
  });

  it("keeps safe HTML, joins lists and prints nothing for nothing", () => {
    const items = ["a", "<b>", raw("<i>c</i>")].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${null}${undefined}${false}${0}${[]}</ul>`.value).toBe(
      "<ul><li>a</li><li>&lt;b&gt;</li><li><i>c</i></li>0</ul>",
    );
  });

  it("joins only what prints", () => {
    expect(join(["a", null, "<", false, ""], " & ").value).toBe("a &amp; &lt;");
  });
});
