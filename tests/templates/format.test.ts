import { describe, expect, it } from "vitest";
import { numbersShown } from "../../templates/components/pagination.ts";
import { chapterFraction, date, readingTime } from "../../templates/format.ts";
import { directionOf, langAttributes, languageName } from "../../templates/languages.ts";
import { wordsFor } from "../../templates/words/index.ts";

const w = wordsFor("en-GB");

describe("what pages say", () => {
  it("shows a date as precisely as the author gave it", () => {
    expect(date(w, "2009").value).toBe('<time datetime="2009">2009</time>');
    expect(date(w, "2009-07").value).toBe('<time datetime="2009-07">July 2009</time>');
    expect(date(w, "2009-07-04").value).toBe('<time datetime="2009-07-04">4 July 2009</time>');
  });

  it("groups numbers and knows one from many", () => {
    expect(w.wordCount(1284310)).toBe("1,284,310 words");
    expect(w.wordCount(1)).toBe("1 word");
    expect(w.number(2.5)).toBe("2.5");
    expect(chapterFraction(w, 1204, null)).toBe("1,204/?");
  });

  it("says how long a text takes to read", () => {
    expect(readingTime(w, 60, "en")).toBe("under a minute");
    expect(readingTime(w, 6500, "en")).toBe("about 25 min");
    expect(readingTime(w, 15600, "en")).toBe("about 1 h");
    expect(readingTime(w, 48213, "en")).toBe("about 3 h 5 min");
    expect(readingTime(w, 300000, "en")).toBe("about 19 h");
    expect(readingTime(w, 4400, "ja")).toBe("about 10 min");
  });

  it("marks a language and its direction only where they change", () => {
    expect(langAttributes("en", "en").value).toBe("");
    expect(langAttributes("fr", "en").value).toBe(' lang="fr"');
    expect(langAttributes("ar-EG", "en").value).toBe(' lang="ar-EG" dir="rtl"');
    expect(langAttributes("en", "he").value).toBe(' lang="en" dir="ltr"');
    expect(directionOf("az-Arab")).toBe("rtl");
    expect(directionOf("ur-Latn")).toBe("ltr");
    expect(languageName("pt-BR")).toBe("Português brasileiro");
    expect(languageName("de-AT")).toBe("Deutsch");
    expect(languageName("qaa")).toBe("qaa");
  });

  it("shows the pages near this one, the first and the last", () => {
    expect(numbersShown({ page: 1, pages: 3 })).toEqual([1, 2, 3]);
    expect(numbersShown({ page: 10, pages: 20 })).toEqual([1, null, 9, 10, 11, null, 20]);
    expect(numbersShown({ page: 4, pages: 9 })).toEqual([1, 2, 3, 4, 5, null, 9]);
  });
});
