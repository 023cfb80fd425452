import { describe, expect, it } from "vitest";
import { cover, coverFile } from "../../templates/components/cover.ts";

describe("cover", () => {
  it("draws a story the same door every time", () => {
    expect(cover("lamp\nHolmes").value).toBe(cover("lamp\nHolmes").value);
    expect(cover("lamp\nHolmes").value).toMatchInlineSnapshot(
      `"<svg class="cover" viewBox="0 0 240 360" width="240" height="360" aria-hidden="true" focusable="false"><path fill="#6b7a55" d="M0 0h240v360H0z"/><path fill="#f5f0de" d="M6 360V150a114 114 0 0 1 228 0v210z"/><path fill="#fff0c4" d="M94 150a26 26 0 0 1 52 0z"/><path fill="#f6c667" d="M94 150L16 150A104 104 0 0 1 26 105L97 139A26 26 0 0 0 94 150zM104 130L55 69A104 104 0 0 1 97 49L114 125A26 26 0 0 0 104 130zM126 125L143 49A104 104 0 0 1 185 69L136 130A26 26 0 0 0 126 125zM143 139L214 105A104 104 0 0 1 224 150L146 150A26 26 0 0 0 143 139z"/><path fill="#5870a8" d="M97 139L26 105A104 104 0 0 1 55 69L104 130A26 26 0 0 0 97 139zM114 125L97 49A104 104 0 0 1 143 49L126 125A26 26 0 0 0 114 125zM136 130L185 69A104 104 0 0 1 214 105L143 139A26 26 0 0 0 136 130z"/><path fill="none" stroke="#161c30" stroke-width="5" stroke-linejoin="round" d="M94 150a26 26 0 0 1 52 0M16 150a104 104 0 0 1 208 0M16 150h208M97 139L26 105M104 130L55 69M114 125L97 49M126 125L143 49M136 130L185 69M143 139L214 105M94 150Q16 150 19 127Q26 105 97 139M97 139Q26 105 39 85Q55 69 104 130M104 130Q55 69 75 56Q97 49 114 125M114 125Q97 49 120 46Q143 49 126 125M126 125Q143 49 165 56Q185 69 136 130M136 130Q185 69 201 85Q214 105 143 139M143 139Q214 105 221 127Q224 150 146 150"/><path fill="#d98a7a" d="M16 166h208v194H16z"/><path fill="none" stroke="#f5f0de" stroke-opacity=".55" stroke-width="4" d="M52 184h60v158H52zM128 184h60v158h-60z"/><circle cx="34" cy="272" r="6" fill="#f6c667"/></svg>"`,
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
