import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonErrorIndex } from "../../src/input/json-error.js";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts near JSON: a value's own, with a stretch of it replaced. */
const spoilt = fc
  .tuple(
    fc.jsonValue(),
    fc.nat(),
    fc.nat(4),
    fc.constantFrom("", ",", "}", '"', "\\", "\n", "1", ":", " [", "nul", "𠮷"),
  )
  .map(([value, at, length, put]) => {
    const text = JSON.stringify(value);
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  })
  .filter((text) => !isJson(text));

describe("the place where a line is no longer JSON", () => {
  it.each([
    ["", 0],
    ["{", 1],
    ['{"a":1', 6],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["01", 1],
    ['  {"a": tru}', 8],
    ['{"a":"\t"}', 5],
    ['{"a":"\\x"}', 5],
    ["[}", 1],
    ["1 2", 2],
    [`${"[".repeat(100_000)}`, 100_000],
  ])("is found in %j", (text, index) => {
    expect(isJson(text)).toBe(false);
    expect(jsonErrorIndex(text)).toBe(index);
  });

  it("is where the engine says, as far as it says so and not inside of a word, a text or a number", () => {
    let compared = 0;
    fc.assert(
      fc.property(spoilt, (text) => {
        const index = jsonErrorIndex(text);
        expect(index).toBeLessThanOrEqual(text.length);
        const said = placeSaid(text);
        if (said === undefined) return;
        compared += 1;
        expect(index).toBeLessThanOrEqual(said);
        expect(text.slice(index, said)).not.toMatch(/^\s*[{}[\],:]/);
      }),
      { seed: 1, numRuns: 2_000 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});

function placeSaid(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, place] = /position (\d+)/.exec((error as Error).message) ?? [];
    return place === undefined ? undefined : Number(place);
  }
  return undefined;
}
