import { describe, expect, it } from "vitest";
import { worstNominations } from "../../scripts/bench/worst-nominations.js";
import { anGiang } from "../../src/books/an-giang.js";
import { evaluate, explain, InvalidNominationError, type Nomination, screen } from "../../src/index.js";

const good = {
  award: "giay-khen",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
} satisfies Nomination;

const rows = (...given: unknown[]) => given as Nomination[];

function refusal(nomination: unknown): InvalidNominationError {
  try {
    evaluate(anGiang, nomination as Nomination);
  } catch (error) {
    if (error instanceof InvalidNominationError) return error;
    throw error;
  }
  throw new Error("accepted");
}

describe("a row of whatever size", () => {
  it.each([
    ["a list of wrong items", { record: { ratings: Array(130_000).fill(1) } }, "record.ratings"],
    [
      "a list of valid items",
      { record: { ratings: Array(130_000).fill({ year: 2025, rating: "tot" }) } },
      "record.ratings",
    ],
    ["years", { record: { maternityYears: Array(301).fill(2025) } }, "record.maternityYears"],
    ["lists declared whole", { record: { complete: Array(41).fill("awards") } }, "record.complete"],
    [
      "judgements",
      { judgements: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`j${i}`, { holds: true, by: "x" }])) },
      "judgements",
    ],
    [
      "indicators",
      { indicators: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`j${i}`, 1])) },
      "indicators",
    ],
    ["fields", Object.fromEntries(Array.from({ length: 130_000 }, (_, i) => [`f${i}`, 1])), "$"],
  ])("with too many of %s is one problem of that row, and harms no other", (_, more, path) => {
    const { outcomes, invalid } = screen(anGiang, rows(good, { ...good, ...more }, good));
    expect(outcomes.map(({ index }) => index)).toEqual([0, 2]);
    expect(invalid.map(({ index, problems }) => [index, problems.map((one) => [one.code, one.path])])).toEqual([
      [1, [["too-large", path]]],
    ]);
  });

  it("shows a hundred problems, and counts the rest", () => {
    const spoilt = { ...good, record: { ratings: Array(1_000).fill({ year: 1 }) } };
    const [row] = screen(anGiang, rows(spoilt)).invalid;
    expect([row?.problems.length, row?.moreProblems]).toEqual([100, 1_900]);
    const error = refusal(spoilt);
    expect([error.problems.length, error.moreProblems]).toEqual([100, 1_900]);
    expect(error.message).toMatch(/; and 1900 more$/);
    expect(explain(error, { locale: "vi" }).split("\n").at(-1)).toBe("- và 1900 lỗi khác");
    expect(explain(screen(anGiang, rows(spoilt)), { locale: "en" })).toContain("- and 1900 more");
  });

  it("has nothing to count where all problems are shown", () => {
    const [row] = screen(anGiang, rows({ ...good, asOf: 1 })).invalid;
    expect(row).not.toHaveProperty("moreProblems");
    expect(refusal({ ...good, asOf: 1 }).moreProblems).toBe(0);
  });

  it("shows a part of long names", () => {
    const long = "x".repeat(100_000);
    const [field, judgement] = [{ [long]: 1 }, { judgements: { [long]: { holds: true, by: "x" } } }];
    for (const more of [field, judgement]) {
      const [problem] = refusal({ ...good, ...more }).problems;
      expect(problem?.path).toHaveLength(200);
      expect(problem?.path.endsWith("...")).toBe(true);
    }
  });
});

describe("a row that throws", () => {
  const throwing = {
    ...good,
    get record(): never {
      throw new Error("lost connection");
    },
  };

  it.each([
    ["when a field is read", throwing],
    [
      "when it is looked at",
      new Proxy(good, {
        getPrototypeOf: () => {
          throw new Error("lost connection");
        },
      }),
    ],
    [
      "what has no text",
      {
        ...good,
        get unit(): never {
          throw Object.create(null);
        },
      },
    ],
  ])("%s is an invalid row with its index", (_, row) => {
    const { outcomes, invalid } = screen(anGiang, rows(good, row, good));
    expect(outcomes.map(({ index }) => index)).toEqual([0, 2]);
    expect(invalid.map(({ index, problems }) => [index, problems[0]?.code])).toEqual([[1, "unreadable"]]);
    expect(() => evaluate(anGiang, row as never)).toThrow(InvalidNominationError);
  });

  it("only once it is decided is an invalid row too, with no outcome of it", () => {
    let reads = 0;
    const late = new Proxy(good, {
      get(target, key) {
        if (key === "receivedOn") reads += 1;
        if (reads > 1) throw new Error("gone");
        return Reflect.get(target, key);
      },
    });
    const { outcomes, invalid } = screen(anGiang, rows(late, good));
    expect(outcomes.map(({ index }) => index)).toEqual([1]);
    expect(invalid[0]?.problems).toMatchObject([{ path: "$", params: { of: "row" }, received: "gone" }]);
  });
});

describe("callbacks", () => {
  const failing = async () => {
    throw new Error("disk full");
  };

  async function* cursor(...given: unknown[]) {
    yield* given as Nomination[];
  }

  it.each(["onOutcome", "onInvalid", "onProgress"] as const)("%s may not give a promise nobody waits for", (name) => {
    expect(() => screen(anGiang, rows(good, 1), { [name]: failing })).toThrow(
      expect.objectContaining({ name: "InvalidInputError", path: name, received: "a promise" }),
    );
  });

  it.each(["onOutcome", "onInvalid", "onProgress"] as const)("%s of async rows rejects the screening", async (name) => {
    await expect(screen(anGiang, cursor(good, 1), { [name]: failing })).rejects.toThrow("disk full");
  });

  it("are waited for before the next row is read", async () => {
    const events: string[] = [];
    async function* traced() {
      for (const index of [0, 1]) {
        events.push(`read ${index}`);
        yield good;
      }
    }
    await screen(anGiang, traced(), {
      onOutcome: async ({ index }) => {
        await Promise.resolve();
        events.push(`done ${index}`);
      },
    });
    expect(events).toEqual(["read 0", "done 0", "read 1", "done 1"]);
  });
});

describe("a file in which something was renamed", () => {
  /** Time of the processor for ten thousand rows: it is counted in steps of some milliseconds. */
  const time = (row: object) => {
    const many = Array(10_000).fill(row);
    screen(anGiang, rows(...many.slice(0, 1_000)));
    const began = process.cpuUsage();
    screen(anGiang, rows(...many));
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };

  it("is not slow for the search of what is nearest, row after row", () => {
    const [judgement = ""] = anGiang.judgements.map(({ id }) => id);
    const judged = (id: string) => ({ ...good, judgements: { [id]: { holds: true, by: "x" } } });
    const usual = time(judged(judgement));
    expect(time(judged(`${judgement}-cu`)) / usual).toBeLessThan(15);
    expect(time({ ...good, award: "giay-khem" }) / usual).toBeLessThan(15);
    const [row] = screen(anGiang, rows(judged(`${judgement}-cu`))).invalid;
    expect(row?.problems[0]?.candidates?.[0]).toBe(judgement);
  });
});

describe("the worst nominations", () => {
  it.each(worstNominations)("%s: an outcome, or a bounded list of problems", (_, json) => {
    const nomination = { award: "giay-khen", nominee: { kind: "ca-nhan" }, ...JSON.parse(json()) };
    const { outcomes, invalid } = screen(anGiang, [nomination]);
    expect(outcomes.length + invalid.length).toBe(1);
    for (const { problems } of invalid) {
      expect(problems.length).toBeLessThanOrEqual(100);
      expect(
        Math.max(...problems.map(({ path, received }) => Math.max(path.length, received.length))),
      ).toBeLessThanOrEqual(200);
    }
  });
});
