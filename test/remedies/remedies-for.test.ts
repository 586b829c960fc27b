import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { national } from "../../src/books/national.js";
import { type NominationInput, type NominationRecordInput, type Remedies, remediesFor } from "../../src/index.js";

const complete: NominationRecordInput["complete"] = ["ratings", "awards", "initiatives", "achievements", "discipline"];

const official = (more: Partial<NominationInput>, record: NominationRecordInput = {}): NominationInput => ({
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  ground: "cong-trang",
  asOf: "2026-03-02",
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc", woman: false },
  record: { ratings: [], awards: [], initiatives: [], achievements: [], discipline: [], complete, ...record },
  ...more,
});

const routeIn = ({ routes }: Remedies, id: string) => {
  const found = routes.find(({ route }) => route === id);
  if (found === undefined) throw new Error(`no closed route ${id}`);
  return found;
};
const valuesIn = (result: Remedies, route: string) =>
  routeIn(result, route).remedies.map(({ changes }) => changes.map(({ value }) => value));

const rated = (years: number[], rating: "xuat-sac" | "tot" | "hoan-thanh") => years.map((year) => ({ year, rating }));

describe("remediesFor", () => {
  const oneYearShort = official(
    {},
    {
      ratings: rated([2025], "xuat-sac"),
      initiatives: [
        { scope: "co-so", year: 2025 },
        { scope: "co-so", year: 2025 },
      ],
    },
  );

  it("finds one more excellent year, and what it serves", () => {
    const route = routeIn(remediesFor(national, oneYearShort), "bang-khen-tinh.ca-nhan.cong-trang");
    const [nearest, other] = route.remedies;
    expect(nearest).toMatchObject({
      changes: [
        { type: "wait", path: "asOf", value: "2027-01-01", condition: "time" },
        { type: "rating", path: "record.ratings", value: { year: 2026, rating: "xuat-sac" }, condition: "result" },
      ],
      byTimeAlone: false,
      asOf: "2027-01-01",
      referenceYear: 2026,
      outcome: "undetermined",
      provisional: "for-council",
      questions: [],
    });
    expect(nearest?.judgements.map(({ judgedBy }) => judgedBy.length > 0)).toEqual([true]);
    const [served] = nearest?.changes[1]?.serves ?? [];
    expect(served).toMatchObject({ required: { value: 2 }, actual: 1, shortfall: 1, source: { article: 74 } });
    expect(other?.changes.map(({ type }) => type)).toEqual(["wait", "award", "award"]);
  });

  it("asks for no better rating than counts", () => {
    const record = { ratings: rated([2025], "hoan-thanh") };
    const result = remediesFor(national, official({ award: "lao-dong-tien-tien" }, record));
    expect(valuesIn(result, "lao-dong-tien-tien.ca-nhan.hoan-thanh-tot")).toEqual([
      ["2027-01-01", { year: 2026, rating: "tot" }],
    ]);
  });

  it("finds an initiative of the scope that is required", () => {
    const years = [2023, 2024, 2025];
    const record = {
      ratings: rated(years, "xuat-sac"),
      awards: years.map((year) => ({ code: "chien-si-thi-dua-co-so" as const, year })),
      initiatives: [{ scope: "co-so" as const, year: 2025 }],
    };
    const result = remediesFor(national, official({ award: "chien-si-thi-dua-tinh" }, record));
    expect(valuesIn(result, "chien-si-thi-dua-tinh.sang-kien")).toEqual([
      ["2027-01-01", { scope: "tinh", year: 2026 }],
    ]);
  });

  it("waits for the end of a discipline, and undoes none", () => {
    const record = {
      achievements: [{ kind: "thanh-tich" as const, year: 2025 }],
      discipline: [{ level: "khien-trach" as const, from: "2026-01-10", to: "2027-01-09" }],
    };
    const [route] = remediesFor(national, official({ award: "giay-khen" }, record)).routes;
    expect(route?.status).toBe("judgement");
    expect(route?.remedies).toMatchObject([{ byTimeAlone: true, asOf: "2027-01-10", provisional: "for-council" }]);
    const [{ serves = [] } = {}] = route?.remedies[0]?.changes ?? [];
    expect(serves).toMatchObject([{ fact: { name: "disciplineInForce" }, actual: true }]);
  });

  it("waits for the anniversary of a movement, to the day", () => {
    const nomination: NominationInput = {
      award: "co-thi-dua-chinh-phu",
      occasion: "tong-ket",
      ground: "phong-trao",
      asOf: "2030-04-20",
      nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
      movement: { launchedBy: "thu-tuong", startedOn: "2025-04-24", closedOn: "2030-06-30" },
      record: { discipline: [], complete: ["discipline"] },
      judgements: { "co-thi-dua-chinh-phu.thoi-gian-theo-ke-hoach": { holds: false, by: "Hội đồng" } },
    };
    const [remedy] = routeIn(remediesFor(national, nomination), "co-thi-dua-chinh-phu.phong-trao").remedies;
    expect(remedy).toMatchObject({ byTimeAlone: true, asOf: "2030-04-24", provisional: "for-council" });
    const movement = { ...nomination.movement, closedOn: "2030-04-01" };
    const { obstacles } = routeIn(
      remediesFor(national, { ...nomination, movement }),
      "co-thi-dua-chinh-phu.phong-trao",
    );
    expect(new Set(obstacles.map(({ reason }) => reason))).toEqual(new Set(["cannot-change", "judged"]));
  });

  it("moves a reference year along: of a school year, to the same day of the next year", () => {
    const record = { ratings: [{ year: "2025-2026" as const, rating: "hoan-thanh" as const }] };
    const teacher = official({ award: "lao-dong-tien-tien", asOf: "2026-08-15", referenceYear: 2026 }, record);
    const [remedy] = routeIn(remediesFor(national, teacher), "lao-dong-tien-tien.ca-nhan.hoan-thanh-tot").remedies;
    expect(remedy).toMatchObject({ asOf: "2027-08-15", referenceYear: 2027 });
  });

  it("rates no year that is over", () => {
    const record = { ratings: rated([2023, 2024], "tot") };
    const result = remediesFor(national, official({ award: "lao-dong-tien-tien", referenceYear: 2024 }, record));
    expect(result.routes).toEqual([]);
    const late = remediesFor(
      national,
      official({ award: "lao-dong-tien-tien", referenceYear: 2024 }, { ratings: rated([2024], "hoan-thanh") }),
    );
    expect(valuesIn(late, "lao-dong-tien-tien.ca-nhan.hoan-thanh-tot")).toEqual([
      // On 2027-01-01 the year 2025 counts, which was not rated; 2026 is the first that still can be.
      ["2028-01-01", { year: 2026, rating: "tot" }],
    ]);
  });

  it("reaches a share of a collective's people", () => {
    const members = { total: 10, completed: 10, advanced: 6, champions: 1, disciplined: 0 };
    const nomination: NominationInput = {
      ...official({ award: "tap-the-lao-dong-tien-tien" }),
      nominee: { kind: "tap-the", group: "co-quan-dia-phuong", members },
    };
    const changes = remediesFor(national, nomination).routes.flatMap(({ remedies }) =>
      remedies.flatMap((remedy) => remedy.changes),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ type: "members", path: "nominee.members.advanced", value: 7 }),
    );
  });

  it("counts a later law from the day on which the dossier is received", () => {
    const record = { discipline: [{ level: "khien-trach" as const, from: "2026-01-10", to: "2026-03-09" }] };
    const [route] = remediesFor(
      national,
      official(
        { award: "giay-khen", receivedOn: "2026-03-01" },
        { ...record, achievements: [{ kind: "thanh-tich", year: 2025 }] },
      ),
    ).routes;
    expect(route?.remedies[0]).toMatchObject({ asOf: "2026-03-10", outcome: "for-council" });
  });

  it("answers nothing where nothing is needed", () => {
    const result = remediesFor(national, official({}, { ratings: rated([2024, 2025], "tot") }));
    expect(result.outcome).toBe("ineligible");
    const open = remediesFor(anGiang, {
      award: "bang-khen-tinh",
      occasion: "tong-ket",
      asOf: "2026-08-01",
      nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
      record: { discipline: [], complete: ["discipline"] },
    });
    expect(open).toMatchObject({ outcome: "for-council", routes: [], obstacles: [], searched: { trials: 0 } });
  });
});

describe("an obstacle", () => {
  const movement = (more: Partial<NominationInput>): NominationInput => ({
    award: "bang-khen-tinh",
    occasion: "tong-ket",
    asOf: "2026-08-01",
    nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
    record: { discipline: [], complete: ["discipline"] },
    ...more,
  });
  const obstaclesOn = (nomination: NominationInput) =>
    remediesFor(anGiang, nomination).routes.find(({ route }) => route === "bang-khen-tinh.tap-the.phong-trao")
      ?.obstacles;

  it("is what people have judged", () => {
    const judgements = { "bang-khen-tinh.thanh-tich-phong-trao": { holds: false, by: "Hội đồng" } };
    expect(obstaclesOn(movement({ judgements }))).toMatchObject([
      { reason: "judged", check: { judgement: "bang-khen-tinh.thanh-tich-phong-trao" } },
    ]);
  });

  it("is a matter of which nobody knows the end, or how it ends", () => {
    const record = (to?: string): NominationRecordInput => ({
      discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01", ...(to === undefined ? {} : { to }) }],
      complete: ["discipline"],
    });
    expect(obstaclesOn(movement({ record: record() }))).toMatchObject([{ reason: "no-known-end" }]);
    expect(obstaclesOn(movement({ record: record("2026-09-01") }))).toMatchObject([{ reason: "no-known-end" }]);
  });

  it("is a question that comes first", () => {
    const nomination = official({ nominee: { kind: "ca-nhan", occupation: "can-bo-cong-chuc", woman: false } });
    const reasons = remediesFor(national, nomination).routes.flatMap(({ obstacles }) =>
      obstacles.map(({ reason, check }) => [reason, check.fact?.name]),
    );
    expect(reasons).toContainEqual(["unknown", "group"]);
  });

  it("is who the nominee is, with the occasions that are open", () => {
    const flag = official({ award: "co-thi-dua-tinh" });
    const result = remediesFor(national, flag);
    expect(result).toMatchObject({ outcome: "not-applicable", routes: [] });
    expect(result.obstacles.map(({ reason }) => reason)).toEqual(["not-listed", "no-route"]);
    const yearly = remediesFor(anGiang, movement({ award: "co-thi-dua-tinh", occasion: "dot-xuat" }));
    expect(yearly.outcome).toBe("not-applicable");
    expect(yearly.notices.some(({ code }) => code === "open-elsewhere")).toBe(true);
  });

  it("is the past", () => {
    const nomination = official(
      { award: "huan-chuong-lao-dong-hang-nhi", ground: "cong-hien" },
      { achievements: [{ kind: "cong-hien", post: "giam-doc-so", years: 3 }] },
    );
    const { obstacles } = routeIn(remediesFor(national, nomination), "huan-chuong-lao-dong-hang-nhi.ca-nhan.cong-hien");
    expect(obstacles.map(({ reason, check }) => [reason, check.fact?.name])).toContainEqual([
      "cannot-change",
      "yearsInPost",
    ]);
  });
});
