import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import {
  type AwardCode,
  type Candidacy,
  codesOf,
  evaluate,
  InvalidInputError,
  type InvalidNominationError,
  type Nomination,
  screen,
} from "../../src/index.js";
import { anyCandidacy } from "../properties/arbitrary.js";

const forms = [...codesOf("award"), ...codesOf("title")];
const flag: Nomination = {
  award: "co-thi-dua-tinh",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "ca-nhan" },
};
const people: Candidacy = { occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } };

async function* later<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

describe("screen", () => {
  it("names rows by the host's own ids, also those that are no nomination", () => {
    const rows = [
      { ...flag, nominee: { ...flag.nominee, id: "a" } },
      { ...flag, asOf: "x", nominee: { ...flag.nominee, id: "b" } },
      flag,
      { ...flag, nominee: 5 },
    ];
    const { outcomes, invalid } = screen(anGiang, rows as never);
    expect(outcomes.map(({ index, id }) => [index, id])).toEqual([
      [0, "a"],
      [2, undefined],
    ]);
    expect(invalid.map(({ index, id }) => [index, id])).toEqual([
      [1, "b"],
      [3, undefined],
    ]);
  });

  it("counts by the provisional outcome too, as the decisions have it", () => {
    const rows = (["2026-08-01", "2026-11-27"] as const).flatMap((asOf) =>
      codesOf("kind").map(
        (kind): Candidacy => ({
          occasion: "hang-nam",
          asOf,
          nominee: { kind } as Candidacy["nominee"],
          record: { discipline: [], complete: ["discipline"] },
        }),
      ),
    );
    const { byOutcome, byProvisionalOutcome, outcomes } = screen(anGiang, rows, { awards: codesOf("award") });
    const count = (of: (one: (typeof outcomes)[number]) => string) =>
      Object.fromEntries(codesOf("outcome").map((code) => [code, outcomes.filter((one) => of(one) === code).length]));
    expect(byOutcome).toEqual(count(({ outcome }) => outcome));
    expect(byProvisionalOutcome).toEqual(count(({ outcome, provisional }) => provisional ?? outcome));
    expect(byProvisionalOutcome["for-council"]).toBeGreaterThan(byOutcome["for-council"]);
  });

  for (const book of [anGiang, baTo, haTinh, haiDuong, sonLa, national]) {
    it(`says what evaluate says, for ${book.id}`, () => {
      const candidacies = anyCandidacy(
        book.judgements.map(({ id }) => id),
        book === national,
      );
      fc.assert(
        fc.property(candidacies, (row) => {
          const { outcomes: screened } = screen(book, [row], { awards: forms });
          const expected = forms.map((award) => {
            const { outcome, provisional } = evaluate(book, { ...row, award });
            const id = row.nominee.id;
            const place = id === undefined ? { index: 0 } : { index: 0, id };
            return { ...place, award, outcome, ...(provisional === undefined ? {} : { provisional }) };
          });
          expect(screened).toEqual(expected);
          // Each award by itself, too: nothing is carried over from one to the next.
          expect(
            screen(
              book,
              forms.map((award) => ({ ...row, award })),
            ).outcomes,
          ).toEqual(expected.map((one, index) => ({ ...one, index })));
        }),
        { numRuns: 40 },
      );
    });
  }

  it("takes arrays, iterables and async iterables alike", async () => {
    const rows = [flag, { ...flag, nominee: { kind: "tap-the" as const } }];
    const fromArray = screen(anGiang, rows);
    expect(fromArray.outcomes.map(({ outcome }) => outcome)).toEqual(["not-applicable", "undetermined"]);
    expect(screen(anGiang, new Set(rows))).toEqual(fromArray);
    expect(await screen(anGiang, later(rows))).toEqual(fromArray);
  });

  it("reports a bad row by its index and every reason, and goes on", () => {
    const bad = { ...flag, award: "co-thi-dua", asOf: "1/8/2026" } as unknown as Nomination;
    const rows = [flag, null, bad, { ...flag, judgements: { khong: { holds: true, by: "x" } } }, flag] as Nomination[];
    const screening = screen(anGiang, rows);
    expect(screening).toMatchObject({ rows: 5, invalidRows: 3 });
    expect(screening.outcomes.map(({ index }) => index)).toEqual([0, 4]);
    expect(screening.invalid.map(({ index }) => index)).toEqual([1, 2, 3]);
    for (const { index, problems } of screening.invalid) {
      try {
        evaluate(anGiang, rows[index] as Nomination);
        expect.unreachable();
      } catch (error) {
        expect((error as InvalidNominationError).problems).toEqual(problems);
      }
    }
  });

  it("tries rows for the awards of the options, whatever award they name", () => {
    const { award: _, ...row } = flag;
    const asked = { awards: ["giay-khen", "bang-khen-tinh"] as const };
    expect(screen(anGiang, [flag], asked).outcomes).toEqual(screen(anGiang, [row], asked).outcomes);
    expect(screen(anGiang, [{ ...flag, award: "co" as AwardCode }], asked).invalid?.[0]?.problems[0]?.path).toBe(
      "award",
    );
  });

  it("refuses awards in the options that are none, and a book that is none", () => {
    expect(() => screen(anGiang, [people], { awards: ["giay-khem" as AwardCode] })).toThrow(InvalidInputError);
    expect(() => screen({} as never, [people])).toThrow(InvalidInputError);
  });

  it("hands over what it finds and keeps nothing, where it is asked to", () => {
    const [found, bad]: [unknown[], unknown[]] = [[], []];
    const rows = [flag, 7 as unknown as Nomination];
    const screening = screen(anGiang, rows, {
      onOutcome: (one) => found.push(one),
      onInvalid: (one) => bad.push(one),
    });
    expect(found).toEqual([{ index: 0, award: "co-thi-dua-tinh", outcome: "not-applicable" }]);
    expect(bad).toMatchObject([{ index: 1 }]);
    expect(screening).toMatchObject({
      rows: 2,
      invalidRows: 1,
      outcomes: [],
      invalid: [],
      byOutcome: { "not-applicable": 1 },
    });
  });

  it("tells its progress every thousand rows and at the end", () => {
    const seen: number[] = [];
    screen(anGiang, new Array(2_500).fill(flag), { onProgress: (rows) => seen.push(rows) });
    screen(anGiang, new Array(1_000).fill(flag), { onProgress: (rows) => seen.push(rows) });
    screen(anGiang, [], { onProgress: (rows) => seen.push(rows) });
    expect(seen).toEqual([1_000, 2_000, 2_500, 1_000]);
  });

  it("stops when it is told to, and lets an iterable clean up", async () => {
    const controller = new AbortController();
    let closed = 0;
    async function* endless() {
      try {
        for (;;) yield flag;
      } finally {
        closed += 1;
      }
    }
    const options = {
      signal: controller.signal,
      onProgress: (rows: number) => rows === 3_000 && controller.abort(new Error("enough")),
    };
    await expect(screen(anGiang, endless(), options)).rejects.toThrow("enough");
    expect(closed).toBe(1);
    expect(() => screen(anGiang, [flag], { signal: controller.signal })).toThrow("enough");
  });

  it("lets the error of an iterable through", async () => {
    async function* broken() {
      yield flag;
      throw new Error("connection lost");
    }
    await expect(screen(anGiang, broken())).rejects.toThrow("connection lost");
  });

  it("leaves its rows as they are", () => {
    const row = Object.freeze({ ...flag, nominee: Object.freeze({ kind: "ca-nhan" as const }) });
    expect(screen(anGiang, [row]).invalidRows).toBe(0);
  });
});
