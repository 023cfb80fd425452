import { describe, expect, test } from "vitest";
import { TooSlow, within } from "../../src/build/stories/time-limit.ts";

describe("a task with a time limit", () => {
  test("gives what it makes, and throws what it throws", () => {
    expect(within(60, () => "made")).toBe("made");
    expect(() => within(60, () => within(60, () => JSON.parse("{")))).toThrow(SyntaxError);
  });

  test("is stopped, whatever it is at, and the next one runs", () => {
    const endless = () => {
      for (;;);
    };
    const backtracking = () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`);
    expect(() => within(1, endless)).toThrow(TooSlow);
    expect(() => within(1, backtracking)).toThrow(TooSlow);
    expect(within(60, () => 1 + 1)).toBe(2);
  });
});
