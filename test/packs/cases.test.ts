import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import { answerCase } from "../../src/testing/answer.js";
import { inventedBook, inventedPacks, readInvented } from "./books.js";

/** What no sentence holds: a code, a field or a value that was never put into words. */
const LEAKS = /undefined|\[object|NaN|[a-z][A-Z]/;

for (const name of inventedPacks()) {
  describe(name, () => {
    const book = inventedBook(name);
    const { cases } = readInvented(name);

    for (const { id, protects, call, input, expect: expected } of cases) {
      it(`${id}: ${protects}`, () => {
        const answer = answerCase(book, { call, input });
        expect(answer.result).toMatchObject(expected.result);
        expect(answer.decisive).toEqual(expected.decisive);
        expect(answer.sources).toEqual(expected.sources);
        if (expected.questions !== undefined) expect(answer.questions).toEqual(expected.questions);
        if (expected.notices !== undefined) expect(answer.notices).toEqual(expected.notices);
        for (const locale of ["vi", "en"] as const) {
          for (const detail of ["short", "full"] as const) {
            expect(explain(answer.result as never, { locale, detail })).not.toMatch(LEAKS);
          }
        }
      });
    }
  });
}
