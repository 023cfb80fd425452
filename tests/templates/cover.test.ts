import { describe, expect, it } from "vitest";
import { cover, coverFile } from "../../templates/components/cover.ts";

describe("cover", () => {
  it("draws a story the same door every time", () => {
    expect(cover("lamp\nHolmes").value).toBe(cover("lamp\nHolmes").value);
    expect(cover("lamp\nHolmes").value).toMatchInlineSnapshot(
      `"<svg class="cover" viewBox="0 0 240 360" width="240" height="360" aria-hidden="true" focusable="false"><path fill="#6b7a55" d="M0 0h240v360H0z"/><path fill="#f5f0de" d="M6 360V150a114 114 0 0 1 228 0v210z"/><path fill="#fff0c4" d="M98 150a22 22 0 0 1 44 0zM61 121L26 105A104 104 0 0 1 55 69L79 98A66 66 0 0 0 61 121zM105 86L97 49A104 104 0 0 1 143 49L135 86A66 66 0 0 0 105 86zM161 98L185 69A104 104 0 0 1 214 105L179 121A66 66 0 0 0 161 98z"/><path fill="#f6c667" d="M98 150L54 150A66 66 0 0 1 61 121L100 140A22 22 0 0 0 98 150zM106 133L79 98A66 66 0 0 1 105 86L115 129A22 22 0 0 0 106 133zM125 129L135 86A66 66 0 0 1 161 98L134 133A22 22 0 0 0 125 129zM140 140L179 121A66 66 0 0 1 186 150L142 150A22 22 0 0 0 140 140z"/><path fill="#8fb0d9" d="M54 150L16 150A104 104 0 0 1 26 105L61 121A66 66 0 0 0 54 150zM79 98L55 69A104 104 0 0 1 97 49L105 86A66 66 0 0 0 79 98zM135 86L143 49A104 104 0 0 1 185 69L161 98A66 66 0 0 0 135 86zM179 121L214 105A104 104 0 0 1 224 150L186 150A66 66 0 0 0 179 121z"/><path fill="#5870a8" d="M100 140L61 121A66 66 0 0 1 79 98L106 133A22 22 0 0 0 100 140zM115 129L105 86A66 66 0 0 1 135 86L125 129A22 22 0 0 0 115 129zM134 133L161 98A66 66 0 0 1 179 121L140 140A22 22 0 0 0 134 133z"/><path fill="none" stroke="#161c30" stroke-width="5" stroke-linejoin="round" d="M98 150a22 22 0 0 1 44 0M54 150a66 66 0 0 1 132 0M16 150a104 104 0 0 1 208 0M16 150h208M100 140L26 105M106 133L55 69M115 129L97 49M125 129L143 49M134 133L185 69M140 140L214 105"/><path fill="#a33a2c" d="M16 166h208v194H16z"/><path fill="none" stroke="#f5f0de" stroke-opacity=".55" stroke-width="4" d="M52 184h60v158H52zM128 184h60v158h-60z"/><circle cx="34" cy="272" r="6" fill="#f6c667"/></svg>"`,
    );
  });

  it("gives a thousand stories of one fandom a thousand doors, nearly", () => {
    const drawn = new Set(Array.from({ length: 1000 }, (_, i) => cover(`story-${i}\nHolmes`).value));
    expect(drawn.size).toBeGreaterThan(985);
  });

  it("looks different side by side: neighbours seldom share wall and door", () => {
    const fills = (i: number) =>
      [...cover(`story-${i}`).value.matchAll(/<path fill="(#\w+)" d="M(?:0 0|16 166)/g)]
        .map(([, hex]) => hex)
        .join();
    const same = Array.from({ length: 500 }, (_, i) => fills(i) === fills(i + 1)).filter(Boolean);
    expect(same.length).toBeLessThan(8);
  });

  it("needs no style of its own, so that a strict policy lets it be", () => {
    expect(cover("x").value).not.toMatch(/style|class="(?!cover")|<script|href/);
  });

  it("stands alone as a file, with the title as its name", () => {
    expect(coverFile("x", "A & <B>")).toContain("<title>A &#38; &#60;B&#62;</title>");
  });
});
