import { describe, expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import {
  evaluate,
  explain,
  explanationOf,
  type NominationInput,
  type Remedies,
  type RemedyChange,
  remediesFor,
} from "../../src/index.js";

const nomination: NominationInput = {
  award: "lao-dong-tien-tien",
  occasion: "hang-nam",
  asOf: "2025-03-03",
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc", woman: false },
  record: {
    ratings: [{ year: 2024, rating: "hoan-thanh" }],
    awards: [],
    initiatives: [],
    achievements: [],
    discipline: [],
    complete: ["ratings", "awards", "initiatives", "achievements", "discipline"],
  },
};
const found = remediesFor(national, nomination);

/** The answer with other changes in its first remedy, each once more for the year after. */
function withChanges(...changes: Omit<RemedyChange, "serves" | "condition">[]): Remedies {
  const answer = structuredClone(found);
  const remedy = answer.routes[0]?.remedies[0];
  if (remedy === undefined) throw new Error("no remedy");
  remedy.changes = changes.map((change) => ({ ...change, condition: "decision", serves: [] }) as RemedyChange);
  return answer;
}

describe("explain remedies", () => {
  it("gives the condition, the outcome then, and how it is today", () => {
    expect(explain(found, { locale: "vi" })).toBe(`\
Điều kiện còn cần: Lao động tiên tiến
Hiện nay: chưa đủ điều kiện.
Mỗi cách dưới đây chỉ là điều kiện, không phải kết quả báo trước; các dữ liệu
khác giữ nguyên như hôm nay.

Tiêu chuẩn có thể đạt, gần nhất trước
- Người làm việc trong cơ quan, đơn vị: hoàn thành tốt nhiệm vụ trở lên (khoản
  1 Điều 24 Luật Thi đua, khen thưởng số 06/2022/QH15)
  + Nếu đến ngày 01/01/2026, khi thành tích được tính đến hết năm 2025; đồng
    thời năm 2025 được xếp loại hoàn thành tốt nhiệm vụ thì đủ điều kiện trình
    Hội đồng
    · Hiện nay, số năm từ Hoàn thành tốt nhiệm vụ trở lên: cần ít nhất 1 năm,
      hiện có 0, còn thiếu 1 (khoản 1 Điều 24 Luật)
    · Khi đó còn chờ 1 đánh giá, như: tự lực, đoàn kết, giúp nhau và tích cực
      thi đua

Đã tìm đến ngày 03/03/2035, mỗi cách nhiều nhất 10 thay đổi.`);
  });

  it.each([
    [
      "award",
      {
        type: "award",
        path: "record.awards",
        value: { code: "giay-khen", year: 2026, periodEnd: "2026", ground: "cong-trang" },
      },
      "Certificate of Commendation (for merit and results) is given for 2026",
    ],
    [
      "initiative",
      { type: "initiative", path: "record.initiatives", value: { scope: "tinh", year: 2026 } },
      "1 more initiative is recognised (ministry, sector or province) for 2026",
    ],
    [
      "achievement",
      { type: "achievement", path: "record.achievements", value: { kind: "sang-che", year: 2026, scope: "tinh" } },
      "1 new achievement of 2026 can be claimed (invention, ministry, sector or province)",
    ],
    ["indicator", { type: "indicator", path: "indicators.ho-so-truc-tuyen", value: 80.5 }, "are at 80.5%"],
    [
      "members",
      { type: "members", path: "nominee.members.advanced", value: 7 },
      "members with the year's advanced title are at 7",
    ],
  ] as const)("has words for a change of type %s", (_, change, words) => {
    const [en, vi] = (["en", "vi"] as const).map((locale) => explain(withChanges(change), { locale, width: 400 }));
    expect(en).toContain(words);
    expect(vi).not.toMatch(/undefined|\[object/);
    expect(vi).not.toBe(en);
  });

  it("puts what is alike into one condition", () => {
    const rating = (year: number) =>
      ({ type: "rating", path: "record.ratings", value: { year, rating: "tot" } }) as const;
    const initiative = {
      type: "initiative",
      path: "record.initiatives",
      value: { scope: "co-so", year: 2026 },
    } as const;
    const text = explain(withChanges(rating(2025), rating(2026), rating(2027), initiative, initiative), {
      locale: "en",
      width: 400,
    });
    expect(text).toContain(
      "If the rating of 2025–2027 is good fulfilment of duties; and 2 more initiatives are recognised",
    );
  });

  it("names why there is no way", () => {
    const flag = remediesFor(national, { ...nomination, award: "co-thi-dua-tinh" });
    const text = explain(flag, { locale: "en" });
    expect(text).toContain("What stands against it");
    expect(text).toContain("Not given to this kind of nominee or on this occasion");
  });

  it("names no way where none is needed", () => {
    const record = { ...nomination.record, ratings: [{ year: 2024, rating: "tot" } as const] };
    const text = explain(remediesFor(national, { ...nomination, record }), { locale: "en" });
    expect(text).toBe(
      "What would help: Advanced Worker\nAs things are: ready for the council.\nNothing more is needed for the council.",
    );
  });

  it("is longer at each level, and shows no code or path", () => {
    const answer = remediesFor(national, { ...nomination, award: "bang-khen-tinh", ground: "cong-trang" });
    const lengths = (["short", "standard", "full"] as const).map((detail) => explain(answer, { detail }).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(JSON.stringify(explanationOf(answer, { detail: "full" }).sections)).not.toMatch(/record\.|bang-khen-tinh\./);
    expect(explain(answer)).toBe(explain(JSON.parse(JSON.stringify(answer)) as Remedies));
    expect(evaluate(national, nomination).outcome).toBe(found.outcome);
  });
});
