import { describe, expect, it } from "vitest";
import { openEnd, openStart } from "../../src/logic/interval.js";

describe("bounds that are open at one end", () => {
  it("have no upper bound where only the calendar sets one", () => {
    expect(openEnd({ min: 3, max: 60 })).toEqual({ min: 3, max: 60 });
    expect(openEnd({ min: 3, max: 61 })).toEqual({ min: 3, max: Number.POSITIVE_INFINITY });
  });

  it("stay as they are where the number is known, however high", () => {
    expect(openEnd({ min: 126, max: 126 })).toEqual({ min: 126, max: 126 });
  });

  it("have nothing certain in them where the span may begin later", () => {
    expect(openStart({ min: 3, max: 5 }, true)).toEqual({ min: 3, max: 5 });
    expect(openStart({ min: 3, max: 5 }, false)).toEqual({ min: 0, max: 5 });
  });
});
