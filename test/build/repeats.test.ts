import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutRepeats, withRepeats } from "../../build/repeats.js";

const long = "Bằng khen của Thủ tướng Chính phủ, ".repeat(4);

describe("a text without its repeats", () => {
  it("is shorter where the text repeats itself", () => {
    const text = `${long}a${long}b${long}`;
    const packed = withoutRepeats(text);
    expect(packed.length).toBeLessThan(long.length + 30);
    expect(withRepeats(packed)).toBe(text);
  });

  it("is the text itself where nothing long is repeated", () => {
    expect(withoutRepeats("")).toBe("");
    expect(withoutRepeats("Giấy khen, Giấy khen")).toBe("Giấy khen, Giấy khen");
  });

  it("is never made of a text that could be taken for it", () => {
    expect(() => withoutRepeats("a~b")).toThrow(Error);
  });

  it("gives back any text", () => {
    const piece = fc.oneof(fc.constantFrom(long, long.slice(7), long.slice(0, -9), "1,2"), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("").replaceAll("~", "");
        expect(withRepeats(withoutRepeats(text))).toBe(text);
      }),
    );
  });
});
