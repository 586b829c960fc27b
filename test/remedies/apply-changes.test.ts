import { describe, expect, it } from "vitest";
import {
  applyChanges,
  InvalidInputError,
  InvalidNominationError,
  type NominationInput,
  remediesFor,
} from "../../src/index.js";
import { inventedBook } from "../packs/books.js";

const nomination: NominationInput = {
  award: "tap-the-lao-dong-tien-tien",
  occasion: "hang-nam",
  asOf: "2026-03-02",
  nominee: { kind: "tap-the", members: { total: 10, advanced: 6 } },
};
const wait = (value: string) => ({ type: "wait", path: "asOf", value }) as const;

describe("applyChanges", () => {
  it("adds entries and sets numbers, and leaves what it was given", () => {
    const before = structuredClone(nomination);
    const changed = applyChanges(nomination, [
      wait("2027-01-01"),
      { type: "rating", path: "record.ratings", value: { year: 2026, rating: "tot" } },
      { type: "award", path: "record.awards", value: { code: "giay-khen", year: 2026, periodEnd: "2026" } },
      { type: "initiative", path: "record.initiatives", value: { scope: "tinh", year: 2026 } },
      { type: "achievement", path: "record.achievements", value: { kind: "thanh-tich", year: 2026 } },
      { type: "indicator", path: "indicators.ho-so-truc-tuyen", value: 80 },
      { type: "members", path: "nominee.members.advanced", value: 7 },
    ]);
    expect(changed).toEqual({
      ...nomination,
      asOf: "2027-01-01",
      nominee: { kind: "tap-the", members: { total: 10, advanced: 7 } },
      record: {
        ratings: [{ year: 2026, rating: "tot" }],
        awards: [{ code: "giay-khen", year: 2026, periodEnd: "2026" }],
        initiatives: [{ scope: "tinh", year: 2026 }],
        achievements: [{ kind: "thanh-tich", year: 2026 }],
      },
      indicators: { "ho-so-truc-tuyen": 80 },
    });
    expect(nomination).toEqual(before);
  });

  it.each([
    [{ receivedOn: "2026-02-20" }, { asOf: "2027-03-02", receivedOn: "2027-02-20" }],
    [{ referenceYear: 2025 }, { asOf: "2027-03-02", referenceYear: 2026 }],
    [{ referenceYear: 2024 }, { asOf: "2027-03-02", referenceYear: 2025 }],
    [{ referenceYear: 2026 }, { asOf: "2027-03-02", referenceYear: 2027 }],
    [{}, { asOf: "2027-03-02" }],
  ])("moves what goes with the day: %o", (more, expected) => {
    const changed = applyChanges({ ...nomination, ...more }, [wait("2027-03-02")]);
    expect(changed).toEqual({ ...nomination, ...more, ...expected });
  });

  it("keeps a school year until the same day of the next", () => {
    expect(applyChanges({ ...nomination, referenceYear: 2026 }, [wait("2027-03-01")]).referenceYear).toBe(2026);
    expect(applyChanges({ ...nomination, referenceYear: 2025 }, [wait("2027-01-01")]).referenceYear).toBe(2026);
  });

  it("stays within the calendar", () => {
    const late = { ...nomination, asOf: "2199-01-01", receivedOn: "2199-12-01" };
    expect(applyChanges(late, [wait("2199-12-31")]).receivedOn).toBe("2199-12-31");
  });

  it("refuses what is no change, at its place", () => {
    const thrown = (changes: unknown) => {
      try {
        applyChanges(nomination, changes as never);
      } catch (error) {
        return error;
      }
      return undefined;
    };
    for (const [changes, path] of [
      [[{ type: "wait", path: "asOf", value: "soon" }], "changes[0].value"],
      [[{ type: "wait", path: "receivedOn", value: "2027-01-01" }], "changes[0].path"],
      [[wait("2027-01-01"), { type: "indicator", path: "indicators.__proto__", value: 1 }], "changes[1].path"],
      [[{ type: "undo", path: "asOf", value: "2027-01-01" }], "changes[0].type"],
      ["all", "changes"],
    ] as const) {
      const error = thrown(changes);
      expect(error).toBeInstanceOf(InvalidInputError);
      expect((error as InvalidInputError).path).toBe(path);
    }
    const toCome = thrown([{ type: "rating", path: "record.ratings", value: { year: 2030, rating: "tot" } }]);
    expect(toCome).toBeInstanceOf(InvalidNominationError);
    expect((toCome as InvalidNominationError).path).toBe("record.ratings[0].year");
  });
});

describe("codes of a pack's own", () => {
  const book = inventedBook("song-hai");
  const change = { type: "indicator", path: "indicators.song-hai:lop-hoc-so", value: 90 } as const;

  it("are changed with their book, and refused without it", () => {
    const changed = applyChanges({ ...nomination, indicators: { "song-hai:lop-hoc-so": 80 } }, [change], book);
    expect(changed.indicators).toEqual({ "song-hai:lop-hoc-so": 90 });
    expect(() => applyChanges(nomination, [change])).toThrow(InvalidInputError);
    expect(() => applyChanges(nomination, [{ ...change, path: "indicators.song-hai:khong-co" }], book)).toThrow(
      InvalidInputError,
    );
  });

  it("may be of a pack with a dot in its id", () => {
    const label = { vi: "Lớp học số", en: "Digital classrooms" };
    const dotted = { vocabularies: { indicator: [{ code: "song-hai.xa:lop-hoc-so", label }] } } as const;
    const changes = [{ type: "indicator", path: "indicators.song-hai.xa:lop-hoc-so", value: 90 }] as const;
    expect(applyChanges(nomination, changes, dotted).indicators).toMatchObject({ "song-hai.xa:lop-hoc-so": 90 });
  });

  it("are kept in the search for remedies", () => {
    const school: NominationInput = {
      award: "bang-khen-tinh",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
      unit: { level: "song-hai:khoi-truong" },
      record: {
        recognitions: [{ status: "song-hai:truong-hanh-phuc", since: "2020-01-01" }],
        complete: ["discipline", "leaderDiscipline"],
      },
      indicators: { "song-hai:lop-hoc-so": 40 },
    };
    const remedies = remediesFor(book, school).routes.flatMap((route) => route.remedies);
    expect(remedies.map(({ changes }) => changes)).toMatchObject([[{ ...change, value: 50 }]]);
  });
});
