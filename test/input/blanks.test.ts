import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import * as library from "../../src/index.js";
import type { WithBlanks } from "../../src/input/blanks.js";
import { evaluateAsync } from "../../src/json-rules-engine.js";
import { caseFiles } from "../cases/files.js";

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
  unit: { level: "cap-xa", hasCouncil: true },
  record: {
    ratings: [{ year: 2025, rating: "xuat-sac" }],
    awards: [{ code: "giay-khen", year: 2024 }],
    discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01" }],
    complete: ["discipline"],
  },
} as const;

const blank = {
  ...nomination,
  ground: null,
  receivedOn: "",
  referenceYear: null,
  nominee: { ...nomination.nominee, id: "", name: null, members: null, woman: null },
  unit: { ...nomination.unit, id: null, name: "" },
  movement: null,
  record: {
    ...nomination.record,
    awards: [{ code: "giay-khen", year: 2024, ground: null, decidedOn: "", number: null }],
    discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01", to: null, level: "", clearedOn: null }],
    achievements: null,
    resistance: { preUprising: null },
  },
  judgements: { "khong-co": null },
  indicators: { "ho-so-truc-tuyen": null },
} as const;

const FUNCTIONS: Readonly<Record<string, unknown>> = { ...library };

describe("null and the empty text", () => {
  const call = (input: unknown) => library.evaluate(anGiang, input as never);
  const problemsOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof library.ThiduaError) return error.problems.map(({ path, received }) => [path, received]);
    }
    throw new Error("no ThiduaError");
  };

  it("stand for what is not given, receipt included", () => {
    const bare = { ...nomination, record: { ...nomination.record, resistance: {} }, judgements: {}, indicators: {} };
    expect(library.evaluate(anGiang, blank)).toEqual(library.evaluate(anGiang, bare));
    expect(library.screen(anGiang, [blank])).toEqual(library.screen(anGiang, [bare]));
    expect(library.recommend(anGiang, { ...blank, award: null })).toEqual(
      library.recommend(anGiang, { ...bare, award: undefined } as never),
    );
  });

  it("are missing where a field must be there", () => {
    expect(problemsOf(() => call({ ...nomination, occasion: null, nominee: { kind: "" } }))).toEqual([
      ["occasion", "nothing"],
      ["nominee.kind", "nothing"],
    ]);
    expect(problemsOf(() => library.prizeFor(national, { award: null } as never))).toEqual([
      ["award", "nothing"],
      ["nominee", "nothing"],
      ["decidedOn", "nothing"],
    ]);
  });

  it("are refused as items of a list, and under a name that is none", () => {
    const record = { ratings: [null, { year: 2025, rating: "tot" }], complete: [""] };
    expect(problemsOf(() => call({ ...nomination, record }))).toEqual([
      ["record.ratings[0]", "null"],
      ["record.complete[0]", '""'],
    ]);
    expect(problemsOf(() => call({ ...nomination, ocassion: null, unit: { lvel: "" } }))).toEqual([
      ["unit.lvel", '""'],
      ["ocassion", "null"],
    ]);
  });

  it("mean the same to every function", () => {
    const seen = new Set<string>();
    const FIELDS = ["ground", "receivedOn", "unit", "procedure", "owedBy", "anchors", "used", "bases", "holidays"];
    for (const { cases } of caseFiles()) {
      for (const { call: name, input } of cases) {
        if (seen.has(name)) continue;
        seen.add(name);
        const ask = FUNCTIONS[name] as (book: unknown, input: unknown) => object;
        const given = input as Record<string, unknown>;
        const answer = (asked: unknown): unknown => {
          try {
            return ask(anGiang, asked);
          } catch (error) {
            return (error as library.ThiduaError).problems;
          }
        };
        const blanks = FIELDS.filter(
          (field) => !(field in given) && !JSON.stringify(answer({ ...given, [field]: 7 })).includes("unknown-field"),
        );
        expect(blanks).toContain("ground");
        for (const empty of [null, ""]) {
          const all = Object.fromEntries(blanks.map((field) => [field, empty]));
          expect(answer({ ...given, ...all })).toEqual(answer(given));
        }
      }
    }
    expect(seen.size).toBe(11);
  });

  it("leave the outcome of a row as it is without them, wherever they are", () => {
    const OPTIONAL: readonly (readonly (string | number)[])[] = [
      ["unit"],
      ["unit", "level"],
      ["nominee", "group"],
      ["record"],
      ["record", "awards"],
      ["record", "awards", 0, "year"],
      ["record", "discipline", 0, "from"],
      ["record", "discipline", 0, "pending"],
      ["record", "complete"],
    ];
    const change = (value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown => {
      if (key === undefined || typeof value !== "object" || value === null) return value;
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
      if (rest.length > 0) copy[key] = change(copy[key], rest, to);
      else if (to === undefined) delete copy[key];
      else copy[key] = to;
      return copy;
    };
    fc.assert(
      fc.property(fc.subarray([...OPTIONAL], { minLength: 1 }), fc.constantFrom(null, ""), (paths, empty) => {
        const blanked = paths.reduce<unknown>((row, path) => change(row, path, empty), nomination);
        const deleted = paths.reduce<unknown>((row, path) => change(row, path, undefined), nomination);
        expect(library.screen(anGiang, [blanked as never])).toEqual(library.screen(anGiang, [deleted as never]));
      }),
      { numRuns: 100 },
    );
  });

  it("stand for nothing on file where parts are loaded, and for an option that is not given", async () => {
    const facts = { "record.awards": () => null, unit: async () => null };
    const { award, occasion, asOf, nominee } = nomination;
    const decision = await evaluateAsync(
      anGiang,
      { award, occasion, asOf, nominee, unit: null, ground: "" },
      { facts },
    );
    expect(decision.receipt).toEqual(library.evaluate(anGiang, { award, occasion, asOf, nominee }).receipt);
    const explained = library.explain(decision, { locale: null, width: "" } as never);
    expect(explained).toBe(library.explain(decision));
  });

  it("are of the types of inputs where a field may be left out, and nowhere else", () => {
    expectTypeOf<WithBlanks<{ a?: 1; b: { c?: boolean[] }; d: Record<string, number> }>>().toEqualTypeOf<{
      a?: 1 | null | "";
      b: { c?: readonly boolean[] | null | "" };
      d: { [id: string]: number | null | "" };
    }>();
  });
});
