import { describe, expect, it } from "vitest";
import { applyChanges, type NominationInput, type Remedies, remediesFor } from "../../src/index.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { faultsIn, properParts } from "./properties.js";

/** Every case takes a minute: `npm run remedies`. */
const SAMPLED = 40;

const cases = caseFiles().flatMap(({ book, cases: all }) =>
  all.filter(({ call }) => call === "evaluate").map(({ id, input }) => ({ id, book, input: input as NominationInput })),
);
const sample = cases.filter((_, index) => index % SAMPLED === 0);

describe("the remedies of a sample of all cases", async () => {
  const answers = await Promise.all(
    sample.map(async ({ id, book: name, input }) => {
      const book = await bookOf(name);
      return { id, book, input, remedies: remediesFor(book, input) };
    }),
  );

  it("open what they say, by no less, and no day before", () => {
    const faults = answers.flatMap(({ id, book, input, remedies }) =>
      faultsIn(book, input, remedies).map((fault) => `${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("are many, of every kind of answer", () => {
    const routes = answers.flatMap(({ remedies }) => remedies.routes);
    const found = routes.flatMap(({ remedies }) => remedies);
    expect(found.length).toBeGreaterThan(25);
    expect(new Set(found.flatMap(({ changes }) => changes.map(({ type }) => type))).size).toBeGreaterThanOrEqual(4);
    expect(routes.some(({ remedies }) => remedies.length === 0)).toBe(true);
  });

  it("would be caught where one has a change too many, a later day or too little", () => {
    const spoiltOnes = answers
      .filter(({ remedies }) => remedies.routes.some(({ remedies: some }) => some.length > 0))
      .slice(0, 8);
    const caught = (change: (remedies: Remedies) => void) => {
      const faults = spoiltOnes.flatMap(({ book, input, remedies }) => {
        const spoilt = structuredClone(remedies);
        change(spoilt);
        return faultsIn(book, input, spoilt);
      });
      return faults.join("\n");
    };
    const each = (remedies: Remedies) => remedies.routes.flatMap((route) => route.remedies);
    const more = caught((remedies) => {
      for (const { changes } of each(remedies)) {
        const [change] = changes.filter(({ type }) => type === "achievement");
        if (change !== undefined) changes.push(structuredClone(change));
      }
    });
    expect(more).toContain("a part is enough");
    const later = caught((remedies) => {
      for (const { changes } of each(remedies)) {
        for (const change of changes) if (change.type === "wait") change.value = `${change.value.slice(0, 8)}28`;
      }
    });
    expect(later).toContain("a day before is enough");
    const less = caught((remedies) => {
      for (const { changes } of each(remedies)) changes.pop();
    });
    expect(less).toContain("does not open the route");
  });
});

describe("properParts", () => {
  it("gives every part but the whole", () => {
    expect(properParts(["a", "b"])).toEqual([[], ["a"], ["b"]]);
  });
});

describe("applyChanges", () => {
  it("gives what evaluate takes, of the nominations of all cases", () => {
    for (const { input } of sample) expect(applyChanges(input, []).asOf).toBe(input.asOf);
  });
});
