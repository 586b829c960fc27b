import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import type { Candidacy, Problem } from "../../src/index.js";
import { writeNumbers } from "../../src/nomination/check.js";
import { reportContradictions, reportTo } from "../../src/nomination/contradictions.js";
import { CandidacyNumbers } from "../../src/nomination/intake.generated.js";
import { completeCandidacy } from "../properties/arbitrary.js";
import { STANDARDS } from "../properties/arbitrary-base.js";
import { factBook, SCORED } from "../properties/facts.js";

type Draft = { -readonly [Field in keyof Candidacy]: Candidacy[Field] } & { record: NonNullable<Candidacy["record"]> };

/** One place for all, written again and again as a screening writes it: nothing of the one before may count. */
const used = new CandidacyNumbers();

function problemsOf(candidacy: Candidacy, numbers = new CandidacyNumbers()): Problem[] {
  const problems: Problem[] = [];
  writeNumbers(candidacy, numbers, factBook);
  reportContradictions({ candidacy, numbers, book: factBook }, reportTo(problems));
  return problems;
}

const whole = completeCandidacy(["x", "y"], true, SCORED, STANDARDS);
/** Drawn alike each time, so that every contradiction is reached. */
const seed = 20_261_128;
const years = fc.integer({ min: 2010, max: 2030 });
const days = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const partial = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  years.map(String),
  years.map((year) => `${year}-Q${(year % 4) + 1}`),
);
const seldom = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });
const some = (entry: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(fc.record(entry, { requiredKeys: ["kind"].filter((name) => name in entry) }), {
    minLength: 1,
    maxLength: 5,
  });
const code = (vocabulary: Parameters<typeof codesOf>[0]) => fc.constantFrom<string>(...codesOf(vocabulary));

/** What changes a candidacy at each place that a check looks at: mostly into a contradiction, or to the edge of one. */
const SPOILS: Record<string, fc.Arbitrary<(draft: Draft) => void>> = {
  nothing: fc.constant(() => undefined),
  ratings: fc
    .array(fc.record({ year: fc.integer({ min: 2022, max: 2027 }), rating: code("rating") }), {
      minLength: 2,
      maxLength: 6,
    })
    .map((ratings) => (draft) => Object.assign(draft.record, { ratings })),
  leave: fc.array(years, { minLength: 1, maxLength: 3 }).map((maternityYears) => (draft) => {
    Object.assign(draft.record, { maternityYears });
  }),
  awards: fc
    .array(
      fc.record(
        {
          code: code("awardOrTitle"),
          year: years,
          ground: code("ground"),
          decidedOn: days,
          periodEnd: fc.oneof(partial, fc.constant("not-stated")),
        },
        { requiredKeys: ["code", "year"] },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((awards) => (draft) => Object.assign(draft.record, { awards })),
  initiatives: some({ year: years }).map((initiatives) => (draft) => Object.assign(draft.record, { initiatives })),
  achievements: some({ kind: code("achievement"), year: years, from: days, termEnd: days }).map(
    (achievements) => (draft) => Object.assign(draft.record, { achievements }),
  ),
  discipline: fc
    .array(fc.record({ from: days, clearedOn: days }, { requiredKeys: [] }), { minLength: 1, maxLength: 3 })
    .map((matters) => (draft) => {
      const pending = codesOf("pendingMatter")[0];
      Object.assign(draft.record, { discipline: matters.map((matter) => ({ pending, ...matter })) });
    }),
  recognitions: days.map((since) => (draft) => {
    Object.assign(draft.record, { recognitions: [{ status: STANDARDS[0], since }] });
  }),
  members: fc
    .record(
      Object.fromEntries(
        ["total", "completed", "advanced", "champions", "disciplined"].map((name) => [
          name,
          fc.integer({ min: 1, max: 9 }),
        ]),
      ),
      { requiredKeys: ["total"] },
    )
    .map((members) => (draft) => {
      draft.nominee = { ...draft.nominee, members } as unknown as Candidacy["nominee"];
    }),
  group: code("group").map((group) => (draft) => {
    draft.nominee = { ...draft.nominee, group } as Candidacy["nominee"];
  }),
  founded: partial.map((foundedOn) => (draft) => {
    draft.nominee = { ...draft.nominee, foundedOn };
  }),
  movement: fc.record({ startedOn: partial, closedOn: partial }, { requiredKeys: [] }).map((movement) => (draft) => {
    draft.movement = movement;
  }),
  judgements: days.map((on) => (draft) => {
    draft.judgements = { x: { holds: true, by: "y", on } };
  }),
  "reference year": years.map((referenceYear) => (draft) => {
    draft.referenceYear = referenceYear;
  }),
};

const spoilt = fc
  .tuple(whole, seldom(days), ...Object.values(SPOILS).map((spoil) => fc.option(spoil, { freq: 1 })))
  .map(([candidacy, asOf, ...spoils]) => {
    const draft = structuredClone(candidacy) as Draft;
    for (const spoil of spoils) spoil?.(draft);
    return { ...draft, ...(asOf === undefined ? {} : { asOf }) } as Candidacy;
  });

const onlySpoilt = (spoil: fc.Arbitrary<(draft: Draft) => void>) =>
  fc.tuple(whole, spoil).map(([candidacy, change]) => {
    const draft = structuredClone(candidacy) as Draft;
    change(draft);
    return draft as Candidacy;
  });

describe("the contradictions of a candidacy are its own, whatever its numbers were before", () => {
  /** By the code and the path without its place, what the checks reported. */
  const reported = new Set<string>();

  const holds = (candidacy: Candidacy): void => {
    const problems = problemsOf(candidacy, used);
    for (const { path, code: problem } of problems) reported.add(`${path.replace(/\[\d+\]/, "")} ${problem}`);
    expect(problems).toEqual(problemsOf(candidacy));
  };

  it.each(Object.entries(SPOILS))("changed in one place: %s", (_, spoil) => {
    fc.assert(fc.property(onlySpoilt(spoil), holds), { numRuns: 150, seed });
  });

  it("changed in several", () => {
    fc.assert(fc.property(spoilt, holds), { numRuns: 400, seed });
  });

  it("such as two ratings of a year, in whatever order they are", () => {
    const [best, worst] = [codesOf("rating")[0], codesOf("rating").at(-1)];
    const each = [2020, 2022, 2021, 2022].map((year, index) => ({ year, rating: index === 3 ? worst : best }));
    for (let turn = 0; turn < 24; turn += 1) {
      const left = [...each];
      const ratings = [turn % 4, Math.floor(turn / 4) % 3, Math.floor(turn / 12), 0].map((at) => left.splice(at, 1)[0]);
      const candidacy = { occasion: "hang-nam", asOf: "2026-08-15", nominee: { kind: "ca-nhan" }, record: { ratings } };
      expect(problemsOf(candidacy as Candidacy), JSON.stringify(ratings)).toHaveLength(1);
    }
  });

  it("and every contradiction was reached", () => {
    expect([...reported].sort()).toEqual(
      [
        ...["judgements.x.on too-late", "movement.closedOn too-early", "movement.startedOn too-late"],
        ...["nominee.foundedOn too-late", "nominee.group not-allowed", "nominee.members.advanced too-large"],
        ...["nominee.members.champions too-large", "nominee.members.completed too-large"],
        ...["nominee.members.disciplined too-large"],
        ...[
          "record.achievements.from too-late",
          "record.achievements.termEnd too-early",
          "record.achievements.year too-late",
        ],
        ...[
          "record.awards.decidedOn too-early",
          "record.awards.decidedOn too-late",
          "record.awards.periodEnd too-early",
        ],
        ...["record.awards.periodEnd too-late", "record.awards.year too-late", "record.discipline.clearedOn too-early"],
        ...[
          "record.initiatives.year too-late",
          "record.maternityYears contradiction",
          "record.maternityYears too-late",
        ],
        ...["record.ratings contradiction", "record.ratings.year too-late", "record.recognitions.since too-late"],
        "referenceYear too-late",
      ].sort(),
    );
  });
});
