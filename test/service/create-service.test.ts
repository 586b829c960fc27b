import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { createService } from "../../src/service.js";

describe("the limits of a service", () => {
  it.each([0, 1.5, "10", 2 ** 31])("refuse a time of %s, which no timer keeps", (answerMilliseconds) => {
    const options = { books: [], limits: { answerMilliseconds: answerMilliseconds as number } };
    expect(() => createService(options)).toThrow(InvalidInputError);
  });

  it("take the longest time that a timer keeps", () => {
    expect(() => createService({ books: [], limits: { answerMilliseconds: 2 ** 31 - 1 } })).not.toThrow();
  });
});
