import { describe, expect, it } from "vitest";
import type { Candidacy, DisciplineEntry, LeaderDiscipline } from "../../src/nomination/types.js";
import { brief, missing, read } from "./read.js";

const served = { from: "2026-01-01", to: "2026-12-31" } as const;
const own = (...discipline: DisciplineEntry[]): Partial<Candidacy> => ({
  record: { discipline, complete: ["discipline"] },
});
const leaders = (...leaderDiscipline: LeaderDiscipline[]): Partial<Candidacy> => ({
  nominee: { kind: "tap-the" },
  record: { leaderDiscipline, complete: ["leaderDiscipline"] },
});
const unfinished = (...leaderDiscipline: LeaderDiscipline[]): Partial<Candidacy> => ({
  nominee: { kind: "tap-the" },
  record: { leaderDiscipline },
});
const head = { leader: "nguoi-dung-dau", level: "canh-cao", ...served } as const;
const deputy = { leader: "cap-pho-nguoi-dung-dau", level: "khien-trach", ...served } as const;

describe("the severity of a discipline", () => {
  it.each([
    ["no severity asked", {}, 2, true],
    ["the lightest", { atLeast: "khien-trach" }, 2, true],
    ["its own", { atLeast: "canh-cao" }, 1, true],
    ["heavier than any", { atLeast: "ha-bac-luong" }, 0, false],
  ])("%s", (_, params, count, isServed) => {
    const nomination = own({ level: "khien-trach", ...served }, { level: "canh-cao", ...served });
    expect(brief(read("disciplineCount", params, nomination, [], "lao-dong-tien-tien"))).toBe(count);
    expect(brief(read("disciplineInForce", params, nomination))).toBe(isServed);
  });

  it.each([
    ["that has begun", "2026-07-01", "2026-06-30", 0],
    ["that has begun", "2026-07-01", "2026-07-01", 1],
    ["that may have begun", "2026", "2026-07-01", [0, 1]],
    ["that may have begun", "2026", "2026-08-15", 1],
    ["that has not begun, and so is another", "2026-08-16", "2026-08-14", [0, 1]],
    ["that has not begun, and so is another", "2026-08-16", "2026-08-15", 1],
  ])("is held against a movement %s", (_, startedOn, to, expected) => {
    const movement = { id: "a", name: { vi: "a", en: "a" }, launchedBy: "tinh", startedOn } as const;
    const movements = [{ ...movement, closedOn: "2030", source: { instrument: "x" } }];
    const nomination = own({ level: "khien-trach", from: "2026-01-01", to });
    expect(brief(read("disciplineCount", {}, nomination, movements, "bang-khen-tinh"))).toEqual(expected);
  });

  it("asks for no end of a discipline that is too light", () => {
    const open = own({ level: "khien-trach", from: "2026-01-01" });
    expect(brief(read("disciplineInForce", { atLeast: "canh-cao" }, open))).toBe(false);
    expect(missing(read("disciplineInForce", {}, open))).toEqual([{ input: "disciplineEnd", entry: 0 }]);
  });
});

describe("the discipline of a collective's leaders", () => {
  const count = (params: object, nomination: Partial<Candidacy>) =>
    brief(read("leaderDisciplineCount", params, nomination, [], "tap-the-lao-dong-tien-tien"));

  it.each<[string, object, Partial<Candidacy>, unknown]>([
    ["all leaders", {}, leaders(head, deputy), 2],
    ["the head", { leader: "nguoi-dung-dau" }, leaders(head, deputy), 1],
    ["the head, at that severity", { leader: "nguoi-dung-dau", atLeast: "canh-cao" }, leaders(head), 1],
    ["the head, one step heavier", { leader: "nguoi-dung-dau", atLeast: "ha-bac-luong" }, leaders(head), 0],
    ["a deputy's warning", { leader: "cap-pho-nguoi-dung-dau", atLeast: "canh-cao" }, leaders(head, deputy), 0],
    ["one imposed only later", {}, leaders({ ...head, from: "2026-08-16" }), 0],
    ["one imposed on the day", {}, leaders({ ...head, from: "2026-08-15" }), 1],
    ["none on a whole list", {}, leaders(), 0],
    ["a list that is not whole", {}, unfinished(head), [1, Number.POSITIVE_INFINITY]],
    ["a list left out", {}, { nominee: { kind: "tap-the" } }, [0, Number.POSITIVE_INFINITY]],
    ["a person, who has no leaders", {}, { nominee: { kind: "ca-nhan" } }, 0],
  ])("%s", (_, params, nomination, expected) => {
    expect(count(params, nomination)).toEqual(expected);
  });

  it("is served up to its last day, and unknown without one", () => {
    const isServed = (entry: LeaderDiscipline) => brief(read("leaderDisciplineInForce", {}, leaders(entry)));
    expect(isServed({ ...head, to: "2026-08-15" })).toBe(true);
    expect(isServed({ ...head, to: "2026-08-14" })).toBe(false);
    const open = leaders({ leader: "nguoi-dung-dau", level: "canh-cao" });
    expect(missing(read("leaderDisciplineInForce", {}, open))).toEqual([{ input: "leaderDisciplineEnd", entry: 0 }]);
    expect(brief(read("leaderDisciplineInForce", {}, { nominee: { kind: "ho-gia-dinh" } }))).toBe(false);
  });

  it("asks for the list, and then whether it is whole", () => {
    const asked = (nomination: Partial<Candidacy>) => missing(read("leaderDisciplineInForce", {}, nomination));
    expect(asked({ nominee: { kind: "tap-the" } })).toEqual([{ input: "leaderDiscipline" }]);
    expect(asked(unfinished())).toEqual([{ input: "leaderDisciplineWhole" }]);
  });

  it("does not count for the nominee, nor the nominee's for them", () => {
    expect(brief(read("disciplineCount", {}, leaders(head)))).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(count({}, { nominee: { kind: "tap-the" }, ...own({ level: "canh-cao", ...served }) })).toEqual([
      0,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
