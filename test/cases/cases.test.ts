import { describe, expect, it } from "vitest";
import { answerTo } from "./answer.js";
import { bookOf, caseFiles } from "./files.js";

for (const { path, book: id, cases } of caseFiles()) {
  describe(path, async () => {
    const book = await bookOf(id);
    for (const { id: name, protects, call, input, expect: expected } of cases) {
      it(`${name}: ${protects}`, () => {
        const answer = answerTo(book, { call, input });
        expect(answer.result).toMatchObject(expected.result);
        expect(answer.decisive).toEqual(expected.decisive);
        expect(answer.sources).toEqual(expected.sources);
        if (expected.questions !== undefined) expect(answer.questions).toEqual(expected.questions);
        if (expected.judgements !== undefined) expect(answer.judgements).toEqual(expected.judgements);
        if (expected.notices !== undefined) expect(answer.notices).toEqual(expected.notices);
      });
    }
  });
}

describe("the cases as a whole", () => {
  const all = caseFiles().flatMap(({ book, cases }) => cases.map(({ id }) => `${book}/${id}`));

  it("have ids of their own", () => {
    expect(new Set(all).size).toBe(all.length);
  });
});
