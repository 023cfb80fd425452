import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/read/input/fields/date.ts";
import { readFrontMatter } from "../../../src/read/input/index.ts";

describe("readDate", () => {
  it.each([
    ["2009", "2009"],
    ["2009-07", "2009-07"],
    ["2009-7-4", "2009-07-04"],
    ["2009/07/14", "2009-07-14"],
    ["2009.07.14", "2009-07-14"],
    ["20090714", "2009-07-14"],
    ["2009-07-14T10:20:30Z", "2009-07-14"],
    ["2009-07-14 10:20", "2009-07-14"],
    ["14 July 2009", "2009-07-14"],
    ["July 14, 2009", "2009-07-14"],
    ["July 14th, 2009", "2009-07-14"],
    ["Jul. 14 2009", "2009-07-14"],
    ["14-Jul-09", "2009-07-14"],
    ["Tue, 14 Jul 2009 10:00:00 GMT", "2009-07-14"],
    ["the 3rd of May, 1998", "1998-05-03"],
    ["July 2009", "2009-07"],
    ["Summer 2009", "2009"],
    ["14.7.2009", "2009-07-14"],
    ["1.2.2009", "2009-02-01"],
    ["7/14/2009", "2009-07-14"],
    ["14/7/2009", "2009-07-14"],
    ["5/5/05", "2005-05-05"],
    ["12-30-04", "2004-12-30"],
    ["12/30/98", "1998-12-30"],
    ["07/2009", "2009-07"],
    ["14 de julio de 2009", "2009-07-14"],
    ["14 juillet 2009", "2009-07-14"],
    ["3 juin 2009", "2009-06-03"],
    ["14. Juli 2009", "2009-07-14"],
    ["3. März 2009", "2009-03-03"],
    ["14 июля 2009 г.", "2009-07-14"],
    ["2009年7月14日", "2009-07-14"],
    ["2009年7月", "2009-07"],
    ["Feb 29, 2004", "2004-02-29"],
  ])("%s is %s", (typed, date) => {
    expect(readDate(typed)).toEqual({ date });
  });

  it.each([
    "2003-02-31",
    "2003-13-01",
    "Feb 29, 2003",
    "31/31/2003",
    "0000",
    "yesterday",
    "soon",
    "14",
    "2003-00-10",
    "July",
  ])("%s is no date", (typed) => {
    expect(readDate(typed)).toHaveProperty("why");
  });

  it("does not choose between two days", () => {
    expect(readDate("1/2/2005")).toEqual({ year: "2005", one: "2005-01-02", other: "2005-02-01" });
    expect(readDate("1/2/05", "month-first")).toEqual({ date: "2005-01-02" });
    const { fields, messages } = readFrontMatter("---\ndate: 1/2/2005\n---\n", "a.md");
    expect(fields).toEqual({ publishedAt: "2005" });
    expect(messages).toMatchObject([{ ruleId: "field/ambiguous-date", line: 2, column: 7 }]);
  });

  it("reads back every day there is, and never throws", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (day) => {
          const date = day.toISOString().slice(0, 10);
          expect(readDate(date)).toEqual({ date });
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (typed) => void readDate(typed)));
  });
});
