import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codes.js";
import type { Candidacy, Problem } from "../../src/index.js";
import { writeNumbers } from "../../src/nomination/check.js";
import { reportContradictions, reportTo } from "../../src/nomination/contradictions.js";
import { CandidacyNumbers } from "../../src/nomination/intake.generated.js";
import { STANDARDS } from "../properties/arbitrary-base.js";
import { factBook } from "../properties/facts.js";

const BASE = { occasion: "hang-nam", asOf: "2026-08-15", nominee: { kind: "tap-the" } };

/** The paths and codes of what cannot be true. */
function found(fields: object): string[] {
  const candidacy = { ...BASE, ...fields } as Candidacy;
  const numbers = new CandidacyNumbers();
  const problems: Problem[] = [];
  writeNumbers(candidacy, numbers, factBook);
  reportContradictions({ candidacy, numbers, book: factBook }, reportTo(problems));
  return problems.map(({ path, code }) => `${path} ${code}`);
}

const award = (fields: object) => ({
  record: { awards: [{ code: "bang-khen-tinh", ground: "cong-trang", year: 2024, ...fields }] },
});
const matter = (fields: object) => ({
  record: { discipline: [{ pending: codesOf("pendingMatter")[0], from: "2024-05-10", ...fields }] },
});
const claim = (fields: object) => ({ record: { achievements: [{ kind: "cong-hien", ...fields }] } });
const recognised = (since: string) => ({ record: { recognitions: [{ status: STANDARDS[0], since }] } });
const judged = (on: string) => ({ judgements: { x: { holds: true, by: "y", on } } });
const members = (fields: object) => ({ nominee: { kind: "tap-the", members: { total: 4, ...fields } } });

/** What may just be true, and what no longer may. */
const EDGES: readonly [what: string, may: object, mayNot: object, problem: string][] = [
  [
    "an award is decided in its year or later",
    award({ decidedOn: "2024-01-01" }),
    award({ decidedOn: "2023-12-31" }),
    "record.awards[0].decidedOn too-early",
  ],
  [
    "an award is decided by the day",
    award({ decidedOn: "2026-08-15" }),
    award({ decidedOn: "2026-08-16" }),
    "record.awards[0].decidedOn too-late",
  ],
  [
    "a period ends in the year of its award",
    award({ periodEnd: "2024-12-31" }),
    award({ periodEnd: "2025-01-01" }),
    "record.awards[0].periodEnd too-late",
  ],
  [
    "a period ends in the year of the decision",
    award({ decidedOn: "2025-03-01", periodEnd: "2025-12-31" }),
    award({ decidedOn: "2025-03-01", periodEnd: "2026-01-01" }),
    "record.awards[0].periodEnd too-late",
  ],
  [
    "a period ends five years before its award at the earliest",
    award({ periodEnd: "2019-01-01" }),
    award({ periodEnd: "2018-12-31" }),
    "record.awards[0].periodEnd too-early",
  ],
  [
    "a matter is cleared on its first day or later",
    matter({ clearedOn: "2024-05-10" }),
    matter({ clearedOn: "2024-05-09" }),
    "record.discipline[0].clearedOn too-early",
  ],
  [
    "a term ends on its first day or later",
    claim({ from: "2024-05-10", termEnd: "2024-05-10" }),
    claim({ from: "2024-05-10", termEnd: "2024-05-09" }),
    "record.achievements[0].termEnd too-early",
  ],
  [
    "a post is taken by the day",
    claim({ from: "2026-08-15" }),
    claim({ from: "2026-08-16" }),
    "record.achievements[0].from too-late",
  ],
  [
    "a standard is held by the day",
    recognised("2026-08-15"),
    recognised("2026-08-16"),
    "record.recognitions[0].since too-late",
  ],
  ["somebody has judged by the day", judged("2026-08-15"), judged("2026-08-16"), "judgements.x.on too-late"],
  [
    "a collective is founded by the day",
    { nominee: { kind: "tap-the", foundedOn: "2026-08-15" } },
    { nominee: { kind: "tap-the", foundedOn: "2026-08-16" } },
    "nominee.foundedOn too-late",
  ],
  [
    "a movement begins by the day",
    { movement: { startedOn: "2026-08-15" } },
    { movement: { startedOn: "2026-08-16" } },
    "movement.startedOn too-late",
  ],
  [
    "a movement closes on its first day or later",
    { movement: { startedOn: "2025-05-10", closedOn: "2025-05-10" } },
    { movement: { startedOn: "2025-05-10", closedOn: "2025-05-09" } },
    "movement.closedOn too-early",
  ],
  [
    "a movement closes in the month in which it begins",
    { movement: { startedOn: "2025-05-31", closedOn: "2025-05" } },
    { movement: { startedOn: "2025-06-01", closedOn: "2025-05" } },
    "movement.closedOn too-early",
  ],
  [
    "everybody is a member",
    members({ completed: 4, advanced: 4, champions: 4, disciplined: 4 }),
    members({ completed: 5 }),
    "nominee.members.completed too-large",
  ],
  [
    "champions have the title below",
    members({ advanced: 3, champions: 3 }),
    members({ advanced: 3, champions: 4 }),
    "nominee.members.champions too-large",
  ],
  [
    "champions are members, which is told once",
    members({ advanced: 4, champions: 4 }),
    members({ advanced: 4, champions: 5 }),
    "nominee.members.champions too-large",
  ],
];

describe("what cannot be true begins where it no longer may be", () => {
  it.each(EDGES)("%s", (_, may, mayNot, problem) => {
    expect(found(may)).toEqual([]);
    expect(found(mayNot)).toEqual([problem]);
  });
});
