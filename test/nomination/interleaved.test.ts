import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, type Nomination, recommend, screen } from "../../src/index.js";

const award = (year: number, number: string) => ({
  code: "giay-khen" as const,
  year,
  ground: "cong-trang" as const,
  number,
});
const JUDGED = { holds: true, by: "Hội đồng", on: "2026-08-01" } as const;

/** Awards of one form and year, which only the numbers of their decisions tell apart, and with judgements made. */
const outer: Nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
  record: {
    ratings: [2021, 2022, 2023, 2024, 2025].map((year) => ({ year, rating: "tot" })),
    awards: [award(2023, "1"), award(2023, "2"), award(2024, "3"), award(2024, "3 "), award(2024, "4")],
    complete: ["ratings", "awards", "discipline"],
    discipline: [],
  },
  judgements: Object.fromEntries(anGiang.judgements.map(({ id }) => [id, JUDGED])),
};
/** Reads what the other reads too, and finds less. */
const inner: Nomination = {
  ...outer,
  award: "giay-khen",
  record: { ...outer.record, awards: [award(2023, "1")], complete: ["ratings"] },
  judgements: {},
};

const answers = (nomination: Nomination) => [
  evaluate(anGiang, nomination),
  recommend(anGiang, nomination),
  screen(anGiang, [nomination]).outcomes,
];
const plain = { inner: answers(inner), outer: answers(outer) };

/** A copy of which these fields are getters that work first, and how often they were read. */
function watched(work: () => void): { nomination: Nomination; reads: () => number } {
  const copy = structuredClone(outer);
  let reads = 0;
  let isAtWork = false;
  const watch = (holder: object, name: string) => {
    const value = (holder as Record<string, unknown>)[name];
    Object.defineProperty(holder, name, {
      enumerable: true,
      get() {
        reads += 1;
        if (!isAtWork) {
          isAtWork = true;
          work();
          isAtWork = false;
        }
        return value;
      },
    });
  };
  for (const each of copy.record?.awards ?? []) watch(each, "number");
  for (const id of Object.keys(copy.judgements ?? {})) watch(copy.judgements?.[id] as object, "holds");
  return { nomination: copy, reads: () => reads };
}

describe("a getter that decides meanwhile what the same facts are read of", () => {
  it.each([
    ["evaluate", () => evaluate(anGiang, inner)],
    ["recommend", () => recommend(anGiang, inner)],
    ["screen", () => screen(anGiang, [inner])],
  ] as const)("by %s leaves both answers right", (_, work) => {
    const { nomination, reads } = watched(work);
    expect(answers(nomination)).toEqual(plain.outer);
    expect(answers(inner)).toEqual(plain.inner);
    expect(reads()).toBeGreaterThan(50);
  });
});

describe("a callback that decides meanwhile", () => {
  const rows = [outer, inner, outer, inner, outer];
  const awards = ["bang-khen-tinh", "giay-khen", "lao-dong-tien-tien"] as const;
  const candidacies = rows.map(({ award: _, ...rest }) => rest);

  it("leaves the other rows and awards right", () => {
    const expected = screen(anGiang, candidacies, { awards }).outcomes;
    const found: unknown[] = [];
    screen(anGiang, candidacies, {
      awards,
      onOutcome: (outcome) => {
        found.push(outcome);
        expect(evaluate(anGiang, inner)).toEqual(plain.inner[0]);
        expect(screen(anGiang, [outer]).outcomes).toEqual(plain.outer[2]);
      },
    });
    expect(found).toEqual(expected);
  });

  it("and so do screenings of one book that take their rows in turn", async () => {
    const expected = screen(anGiang, candidacies, { awards }).outcomes;
    async function* inTurn(given: readonly object[]) {
      for (const each of given) {
        await Promise.resolve();
        yield each as Nomination;
      }
    }
    const [one, other, reversed] = await Promise.all([
      screen(anGiang, inTurn(candidacies), { awards, onProgress: () => undefined }),
      screen(anGiang, inTurn(candidacies.slice(1)), { awards, onInvalid: () => void evaluate(anGiang, outer) }),
      screen(anGiang, inTurn([...rows].reverse())),
    ]);
    expect(one.outcomes).toEqual(expected);
    expect(other.outcomes.map(({ outcome }) => outcome)).toEqual(
      expected.slice(awards.length).map((each) => each.outcome),
    );
    expect(reversed.outcomes).toEqual(screen(anGiang, [...rows].reverse()).outcomes);
  });
});
