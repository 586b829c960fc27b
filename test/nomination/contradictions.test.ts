import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import {
  type DoubtCode,
  evaluate,
  explain,
  InvalidNominationError,
  type Nomination,
  type Problem,
  screen,
} from "../../src/index.js";

const JUDGED = { holds: true, by: "Hội đồng", on: "2026-08-10" } as const;

/** A nomination with every judgement that is open made in its favour. */
function judged(nomination: Nomination): Nomination {
  const { judgements } = evaluate(anGiang, nomination);
  return { ...nomination, judgements: Object.fromEntries(judgements.map(({ id }) => [id, JUDGED])) };
}

const person = judged({
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf: "2026-08-15",
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
  unit: { level: "cap-xa" },
  record: { discipline: [], complete: ["discipline"] },
});

const collective = judged({ ...person, judgements: {}, nominee: { kind: "tap-the", group: "co-quan-dia-phuong" } });

/** A base with other parts; of the record, what is not named stays. */
function changed(base: Nomination, { record, nominee, ...rest }: Changes): Nomination {
  return {
    ...base,
    ...(rest as Partial<Nomination>),
    nominee: { ...base.nominee, ...nominee } as Nomination["nominee"],
    record: { ...base.record, ...record } as NonNullable<Nomination["record"]>,
  };
}

interface Changes {
  record?: object;
  nominee?: object;
  [field: string]: unknown;
}

function problemsOf(nomination: Nomination): readonly Problem[] {
  try {
    evaluate(anGiang, nomination);
  } catch (error) {
    if (error instanceof InvalidNominationError) return error.problems;
    throw error;
  }
  return [];
}

const title = { code: "lao-dong-tien-tien", year: 2024 };
const merit = { code: "bang-khen-tinh", ground: "cong-trang", year: 2021 };
const matter = { pending: "xac-minh-don-thu", from: "2026-07-01" };

describe("an input without contradictions", () => {
  it.each([
    ["of a person", person],
    ["of a collective", collective],
  ])("%s is eligible, with nothing to check", (_, base) => {
    const { outcome, notices } = evaluate(anGiang, base);
    expect(outcome).toBe("eligible");
    expect(notices.filter(({ code }) => code === "doubtful-input")).toEqual([]);
  });

  it.each<[string, Nomination]>([
    ["one year on leave", changed(person, { nominee: { woman: true }, record: { maternityYears: [2023, 2024] } })],
    ["a collective founded this year", changed(collective, { nominee: { foundedOn: "2026" } })],
    [
      "a title of the year that is decided before its end",
      changed(person, {
        record: { awards: [{ ...title, decidedOn: "2024-12-20", periodEnd: "2024-12-31" }] },
      }),
    ],
    ["a group of no kind in particular", changed(person, { nominee: { group: "nguoi-nuoc-ngoai" } })],
    [
      "a matter over and cleared",
      changed(person, {
        record: { discipline: [{ ...matter, from: "2025-01-01", to: "2025-03-01", clearedOn: "2025-03-01" }] },
      }),
    ],
    ["a movement known to the year", changed(person, { movement: { startedOn: "2026", closedOn: "2026-03" } })],
    [
      "as many champions as advanced workers, and all people",
      changed(collective, {
        nominee: { members: { total: 10, completed: 10, advanced: 7, champions: 7, disciplined: 0 } },
      }),
    ],
  ])("such as %s is taken", (_, nomination) => {
    expect(problemsOf(nomination)).toEqual([]);
    expect(evaluate(anGiang, nomination).notices.filter(({ code }) => code === "doubtful-input")).toEqual([]);
  });
});

describe("what cannot be true is refused at its path", () => {
  it.each<[string, Nomination, [path: string, code: string][]]>([
    [
      "a second rating of a year, listed after that of a year before",
      changed(person, {
        record: {
          ratings: [2022, 2021, 2022].map((year, index) => ({ year, rating: index === 2 ? "tot" : "xuat-sac" })),
        },
      }),
      [["record.ratings[2]", "contradiction"]],
    ],
    [
      "a matter cleared before it began",
      changed(person, { record: { discipline: [{ ...matter, clearedOn: "2020-01-01" }] } }),
      [["record.discipline[0].clearedOn", "too-early"]],
    ],
    [
      "a year on leave that is rated",
      changed(person, {
        record: { ratings: [{ year: 2023, rating: "khong-hoan-thanh" }], maternityYears: [2022, 2023] },
      }),
      [["record.maternityYears[1]", "contradiction"]],
    ],
    [
      "two ratings of a year",
      changed(person, {
        record: {
          ratings: [
            { year: 2023, rating: "tot" },
            { year: 2023, rating: "xuat-sac" },
          ],
        },
      }),
      [["record.ratings[1]", "contradiction"]],
    ],
    [
      "a judgement still to be made",
      { ...person, judgements: { "noi-bo-doan-ket": { ...JUDGED, on: "2199-01-01" } } },
      [["judgements.noi-bo-doan-ket.on", "too-late"]],
    ],
    [
      "a judgement by nobody",
      { ...person, judgements: { "noi-bo-doan-ket": { ...JUDGED, by: " " } } },
      [["judgements.noi-bo-doan-ket.by", "bad-format"]],
    ],
    [
      "more people who completed their tasks than there are",
      changed(collective, { nominee: { members: { total: 10, completed: 1000 } } }),
      [["nominee.members.completed", "too-large"]],
    ],
    [
      "more disciplined people than there are",
      changed(collective, { nominee: { members: { total: 10, disciplined: 11 } } }),
      [["nominee.members.disciplined", "too-large"]],
    ],
    [
      "more champions than advanced workers",
      changed(collective, { nominee: { members: { total: 10, advanced: 3, champions: 4 } } }),
      [["nominee.members.champions", "too-large"]],
    ],
    [
      "a collective founded after the day",
      changed(collective, { nominee: { foundedOn: "2026-08-16" } }),
      [["nominee.foundedOn", "too-late"]],
    ],
    ...(["doanh-nghiep", "co-quan-dia-phuong", "ho-kinh-doanh"] as const).map(
      (group): [string, Nomination, [string, string][]] => [
        `a person in the group ${group}`,
        changed(person, { nominee: { group } }),
        [["nominee.group", "not-allowed"]],
      ],
    ),
    [
      "a collective among persons",
      changed(collective, { nominee: { group: "can-bo-cong-chuc" } }),
      [["nominee.group", "not-allowed"]],
    ],
    [
      "an achievement to come",
      changed(person, { record: { achievements: [{ kind: "cong-hien", year: 2150 }] } }),
      [["record.achievements[0].year", "too-late"]],
    ],
    [
      "a post that begins after the day",
      changed(person, { record: { achievements: [{ kind: "cong-hien", from: "2026-09-01" }] } }),
      [["record.achievements[0].from", "too-late"]],
    ],
    [
      "a term that ends before the post begins",
      changed(person, {
        record: { achievements: [{ kind: "cong-hien", from: "2020-01-01", termEnd: "2019-12-31" }] },
      }),
      [["record.achievements[0].termEnd", "too-early"]],
    ],
    [
      "leave to come",
      changed(person, { record: { maternityYears: [2150] } }),
      [["record.maternityYears[0]", "too-late"]],
    ],
    [
      "a movement that has not begun",
      { ...person, movement: { launchedBy: "tinh", startedOn: "2190" } },
      [["movement.startedOn", "too-late"]],
    ],
    [
      "a movement that closes before it begins",
      { ...person, movement: { startedOn: "2026-06", closedOn: "2026-05" } },
      [["movement.closedOn", "too-early"]],
    ],
    [
      "the plan's movement, closing before it begins",
      { ...person, movement: { closedOn: "2020-12-31" } },
      [["movement.closedOn", "too-early"]],
    ],
    [
      "the plan's movement, closing before it begins, by its launcher",
      { ...person, movement: { launchedBy: "tinh", closedOn: "2024" } },
      [["movement.closedOn", "too-early"]],
    ],
    [
      "an award decided before its year",
      changed(person, { record: { awards: [{ ...merit, decidedOn: "2009-06-01" }] } }),
      [["record.awards[0].decidedOn", "too-early"]],
    ],
    [
      "an award for a period long over",
      changed(person, { record: { awards: [{ ...merit, periodEnd: "1950" }] } }),
      [["record.awards[0].periodEnd", "too-early"]],
    ],
    [
      "an award for a period to come",
      changed(person, { record: { awards: [{ ...merit, periodEnd: "2150" }] } }),
      [["record.awards[0].periodEnd", "too-late"]],
    ],
    [
      "an award for a period that ends in a year after the decision",
      changed(person, { record: { awards: [{ ...merit, decidedOn: "2021-06-01", periodEnd: "2022-06-01" }] } }),
      [["record.awards[0].periodEnd", "too-late"]],
    ],
  ])("%s", (_, nomination, expected) => {
    expect(problemsOf(nomination).map(({ path, code }) => [path, code])).toEqual(expected);
    expect(screen(anGiang, [nomination]).invalidRows).toBe(1);
  });
});

describe("what may be a mistake is named beside the answer", () => {
  it.each<[DoubtCode, Nomination, string[]]>([
    [
      "leave-of-a-man",
      changed(person, { nominee: { woman: false }, record: { maternityYears: [2023] } }),
      ["record.maternityYears"],
    ],
    [
      "leave-in-a-row",
      changed(person, {
        nominee: { woman: true },
        record: { ratings: [{ year: 2021, rating: "tot" }], maternityYears: [2022, 2025, 2023, 2024] },
      }),
      ["record.maternityYears"],
    ],
    [
      "title-repeated",
      changed(person, { record: { awards: ["1", "2", "3"].map((number) => ({ ...title, number })) } }),
      ["record.awards[1]", "record.awards[2]"],
    ],
    [
      "title-repeated",
      changed(person, { record: { awards: [title, title, title] } }),
      ["record.awards[1]", "record.awards[2]"],
    ],
    [
      "long-before-award",
      changed(person, { record: { awards: [{ code: "bang-khen-tinh", year: 2021, periodEnd: "1950" }] } }),
      ["record.awards[0].periodEnd"],
    ],
    [
      "imposed-and-cleared",
      changed(person, {
        record: {
          discipline: [{ level: "khien-trach", from: "2010-01-01", to: "2010-12-31", clearedOn: "2010-06-01" }],
        },
      }),
      ["record.discipline[0].clearedOn"],
    ],
    [
      "share-not-percent",
      changed(person, { indicators: { "ho-so-truc-tuyen": 0.9 } }),
      ["indicators.ho-so-truc-tuyen"],
    ],
    ["list-not-given", changed(person, { record: { complete: ["discipline", "awards"] } }), ["record.awards"]],
    [
      "field-of-another-kind",
      changed(person, {
        nominee: { members: { total: 3 }, foundedOn: "2020", outsideFlagList: false },
        record: { awards: [{ code: "tap-the-lao-dong-xuat-sac", year: 2024 }, title] },
      }),
      ["nominee.foundedOn", "nominee.members", "nominee.outsideFlagList", "record.awards[0].code"],
    ],
    [
      "field-of-another-kind",
      changed(collective, {
        nominee: { woman: true, occupation: "cong-nhan" },
        record: {
          maternityYears: [2024],
          resistance: { bothWars: false },
          awards: [{ code: "chien-si-thi-dua-co-so", year: 2024 }],
          achievements: [{ kind: "cong-hien", post: "giam-doc-so" }],
        },
      }),
      [
        "nominee.occupation",
        "nominee.woman",
        "record.maternityYears",
        "record.resistance",
        "record.awards[0].code",
        "record.achievements[0].post",
      ],
    ],
    ["unit-of-another-group", changed(collective, { unit: { level: "doanh-nghiep" } }), ["unit.level"]],
    ["received-later", { ...person, receivedOn: "2026-08-16" }, ["receivedOn"]],
    ["received-long-before", { ...person, receivedOn: "2024-08-15" }, ["receivedOn"]],
    ["review-before-close", { ...person, occasion: "tong-ket" }, ["occasion"]],
  ])("%s", (doubt, nomination, paths) => {
    const decision = evaluate(anGiang, nomination);
    const found = decision.notices.filter((notice) => notice.code === "doubtful-input");
    expect(found).toEqual([{ code: "doubtful-input", doubt, paths }]);
    for (const locale of ["vi", "en"] as const) {
      for (const path of paths) expect(explain(decision, { locale, detail: "full", paths: true })).toContain(path);
    }
  });

  it("asks for a list that is declared whole and not given, and refuses nothing", () => {
    const answers = [{}, { discipline: null }, { discipline: "" as const }].map((none) => {
      const { discipline: _, ...record } = collective.record ?? {};
      return evaluate(anGiang, { ...collective, record: { ...record, ...none, complete: ["discipline"] } });
    });
    for (const { outcome, questions, notices } of answers) {
      expect(outcome).toBe("undetermined");
      expect(questions.map(({ path }) => path)).toContain("record.discipline");
      expect(notices).toContainEqual({ code: "doubtful-input", doubt: "list-not-given", paths: ["record.discipline"] });
    }
  });

  it("says so of a dossier received long before, or after, the day", () => {
    const outcomes = ["1900-01-01", "2199-01-01"].map((receivedOn) => evaluate(anGiang, { ...person, receivedOn }));
    expect(outcomes.map(({ notices }) => notices.find(({ doubt }) => doubt !== undefined)?.doubt)).toEqual([
      "received-long-before",
      "received-later",
    ]);
  });
});

describe("a matter that is over", () => {
  const over = { ...matter, from: "2025-01-01", to: "2025-03-01" };
  const decide = (...discipline: object[]) => evaluate(anGiang, changed(person, { record: { discipline } }));

  it("asks how it ended where nothing shows it", () => {
    const { outcome, questions } = decide(over);
    expect(outcome).toBe("undetermined");
    expect(questions.map(({ path, type }) => [path, type])).toEqual([["record.discipline[0].clearedOn", "date"]]);
  });

  it("asks nothing once it was cleared, or a discipline followed", () => {
    expect(decide({ ...over, clearedOn: "2025-03-01" }).outcome).toBe("eligible");
    const followed = decide(over, { level: "khien-trach", from: "2025-03-01", to: "2025-06-01" });
    expect(followed.questions.map(({ path }) => path)).not.toContain("record.discipline");
  });

  it("holds where another one is still open", () => {
    expect(decide(over, matter).outcome).toBe("on-hold");
  });
});
