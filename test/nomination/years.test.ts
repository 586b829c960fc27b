import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { evaluate, explain, InvalidNominationError, type NominationInput, screen } from "../../src/index.js";

const teacher = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  ground: "cong-trang",
  asOf: "2026-08-15",
  referenceYear: 2026,
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
} as const;

type Rating = NonNullable<NonNullable<NominationInput["record"]>["ratings"]>[number];

const rated = (...years: Rating["year"][]): NominationInput => ({
  ...teacher,
  record: {
    ratings: years.map((year) => ({ year, rating: "xuat-sac" })),
    awards: [],
    initiatives: [],
    achievements: [],
    discipline: [],
    complete: ["ratings", "awards", "initiatives", "achievements", "discipline"],
  },
});

function problemsOf(nomination: NominationInput) {
  try {
    evaluate(anGiang, nomination);
  } catch (error) {
    if (error instanceof InvalidNominationError) return error.problems;
    throw error;
  }
  return [];
}

describe("a school year", () => {
  it("counts as its last calendar year, in every answer", () => {
    const bySchoolYear = rated("2024-2025", "2025-2026");
    const byYear = rated(2025, 2026);
    expect(evaluate(national, bySchoolYear)).toEqual(evaluate(national, byYear));
    expect(screen(national, [bySchoolYear]).outcomes).toEqual(screen(national, [byYear]).outcomes);
    const title = (year: Rating["year"]): NominationInput => ({
      ...teacher,
      record: { awards: [{ code: "lao-dong-tien-tien", year }], maternityYears: [year] },
    });
    expect(evaluate(national, title("2023-2024"))).toEqual(evaluate(national, title(2024)));
  });

  it("leaves the input as it was", () => {
    const given = rated("2024-2025");
    const before = structuredClone(given);
    evaluate(national, given);
    expect(given).toEqual(before);
  });

  it("may not be rated beside its calendar year in another way", () => {
    const twice = rated("2024-2025", 2025);
    const [first, second] = twice.record?.ratings ?? [];
    const changed = { ...twice, record: { ...twice.record, ratings: [{ ...first, rating: "tot" }, second] } };
    expect(problemsOf(changed as NominationInput).map(({ path, code }) => [path, code])).toEqual([
      ["record.ratings[1]", "contradiction"],
    ]);
  });

  it.each([
    ["2024-2026", "bad-format"],
    ["2025-2024", "bad-format"],
    ["2024", "bad-format"],
    ["2024–2025", "bad-format"],
    ["2199-2200", "bad-format"],
    [1899, "too-small"],
    [2025.5, "wrong-type"],
    [null, "wrong-type"],
  ])("is two years in a row: %j is refused", (year, code) => {
    const [problem, ...others] = problemsOf(rated(year as number));
    expect([problem?.path, problem?.code, others]).toEqual(["record.ratings[0].year", code, []]);
  });

  it("is named in both languages where it is none", () => {
    const error = new InvalidNominationError(problemsOf(rated("2024-2026")));
    const words = (locale: "vi" | "en") => explain(error, { locale }).replaceAll(/\s+/g, " ");
    expect(words("vi")).toContain("hai năm liên tiếp như 2024-2025");
    expect(words("en")).toContain("two years in a row such as 2024-2025");
  });
});

describe("an award without its year", () => {
  const held = (award: object): NominationInput => ({
    ...teacher,
    record: { awards: [award] as never, complete: ["awards"] },
  });

  it("is of the year of its decision", () => {
    const decided = { code: "giay-khen", ground: "cong-trang", decidedOn: "2024-05-01" };
    expect(evaluate(national, held(decided))).toEqual(evaluate(national, held({ ...decided, year: 2024 })));
  });

  it.each([
    ["a title, whose year is often another", { code: "lao-dong-tien-tien", decidedOn: "2024-05-01" }],
    ["a flag", { code: "co-thi-dua-tinh", decidedOn: "2024-05-01" }],
    ["an award without a decision", { code: "giay-khen" }],
  ])("is refused of %s", (_, award) => {
    expect(problemsOf(held(award)).map(({ path, code }) => [path, code])).toEqual([
      ["record.awards[0].year", "wrong-type"],
    ]);
  });
});

describe("a discipline without its first day", () => {
  const decide = (entry: object) =>
    evaluate(anGiang, {
      ...teacher,
      record: { discipline: [entry], complete: ["discipline"] },
    } as NominationInput);

  it("had begun by the day asked about", () => {
    const dated = { pending: "xac-minh-don-thu", from: "2026-07-01" };
    const { from: _, ...undated } = dated;
    expect(decide(undated).checks).toEqual(decide(dated).checks);
    const served = { level: "khien-trach", from: "2026-01-01", to: "2026-12-31" };
    const { from: __, ...open } = served;
    expect(decide(open).outcome).toBe(decide(served).outcome);
    expect(decide(open).outcome).toBe("ineligible");
  });
});

describe("years after the reference year", () => {
  const notices = (nomination: NominationInput) =>
    evaluate(anGiang, nomination).notices.filter(({ code }) => code === "after-reference-year");

  it("are named where they are rated or titled, with why they do not count", () => {
    const { referenceYear: _, ...bySchool } = rated("2023-2024", "2025-2026");
    expect(notices(bySchool)).toEqual([
      {
        code: "after-reference-year",
        years: [2026],
        referenceYear: 2025,
        byDefault: true,
        paths: ["referenceYear"],
      },
    ]);
    const titled = { ...rated(2025), referenceYear: 2023 };
    titled.record = {
      ...titled.record,
      awards: [
        { code: "co-thi-dua-tinh", year: 2024 },
        { code: "giay-khen", year: 2025 },
      ],
    };
    expect(notices(titled)).toEqual([
      { code: "after-reference-year", years: [2024, 2025], referenceYear: 2023, paths: ["referenceYear"] },
    ]);
  });

  it("are not named where there are none", () => {
    expect(notices(rated(2025, 2026))).toEqual([]);
  });
});
