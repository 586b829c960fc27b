import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import {
  codesOf,
  createRulebook,
  evaluate,
  explain,
  type Nomination,
  type Notice,
  type Rulebook,
  recommend,
} from "../../src/index.js";
import { isCollective, lawEligibility, lawHeader, rule } from "../rulebook/packs.js";

type Asked = Omit<Nomination, "asOf"> & { asOf?: string };

function elsewhere(book: Rulebook, nomination: Asked): Notice[] {
  return evaluate(book, { asOf: "2026-08-01", ...nomination }).notices.filter(({ code }) => code === "open-elsewhere");
}

const brief = ({ ground, occasions, source }: Notice) => [ground, occasions, source];
const law = (article: number, clause?: number) => ({
  instrument: "06/2022/QH15",
  article,
  ...(clause === undefined ? {} : { clause }),
});

const household = { kind: "ho-gia-dinh" } as const;
const collective = { kind: "tap-the" } as const;
const person = { kind: "ca-nhan" } as const;

describe("an award that is not for the nominee here", () => {
  it.each<[string, Rulebook, Asked, unknown[]]>([
    [
      "a household on merit",
      anGiang,
      { award: "bang-khen-tinh", occasion: "hang-nam", ground: "cong-trang", nominee: household },
      [["dot-xuat", undefined, law(74, 5)]],
    ],
    [
      "a flag at the midway review",
      anGiang,
      { award: "co-thi-dua-tinh", occasion: "so-ket", nominee: collective },
      [[undefined, ["tong-ket"], { instrument: "ke-hoach-an-giang", section: "III", item: "3.2", bullet: 2 }]],
    ],
    [
      "a person's order in the movement, yearly",
      anGiang,
      { award: "huan-chuong-lao-dong-hang-ba", occasion: "hang-nam", nominee: person },
      [
        [undefined, ["tong-ket"], { instrument: "ke-hoach-an-giang", section: "III", item: "3.2", bullet: 1 }],
        ["cong-trang", undefined, law(44)],
        ["dot-xuat", undefined, law(44)],
        ["cong-hien", undefined, { instrument: "152/2025/NĐ-CP", article: 21, clause: 1 }],
      ],
    ],
    [
      "a certificate for a collective's long contribution",
      national,
      { award: "giay-khen", occasion: "hang-nam", ground: "cong-hien", nominee: collective },
      ["cong-trang", "dot-xuat", "phong-trao", "doi-ngoai"].map((ground) => [ground, undefined, law(75, 2)]),
    ],
    [
      "a collective's title at a review",
      national,
      { award: "tap-the-lao-dong-xuat-sac", occasion: "so-ket", nominee: collective },
      [[undefined, ["hang-nam"], law(27)]],
    ],
    ["a flag for a person", anGiang, { award: "co-thi-dua-tinh", occasion: "tong-ket", nominee: person }, []],
    [
      "a person's title for a collective",
      national,
      { award: "lao-dong-tien-tien", occasion: "hang-nam", nominee: collective },
      [],
    ],
  ])("%s: where it is open, with its clause", (_, book, nomination, expected) => {
    expect(elsewhere(book, nomination).map(brief)).toEqual(expected);
  });

  it("is said in words, and with the law ended too", () => {
    const nomination = { award: "co-thi-dua-tinh", occasion: "so-ket", nominee: collective } as const;
    const late = evaluate(anGiang, { ...nomination, asOf: "2026-11-01" });
    expect(late.notices.map(({ code }) => code)).toContain("open-elsewhere");
    expect(explain(late, { detail: "full", paths: true, locale: "vi" }).replaceAll(/\s+/g, " ")).toContain(
      "có thể đề nghị cho đối tượng này trong trường hợp: tổng kết (mục III.3.2",
    );
  });

  it("leaves out what the nominee's facts refuse there", () => {
    const refused = {
      award: "bang-khen-tinh",
      occasion: "hang-nam",
      ground: "cong-trang",
      nominee: household,
    } as const;
    const awards = [{ code: "giay-khen", year: 2024, ground: "dot-xuat", achievementId: "a" }] as const;
    expect(elsewhere(anGiang, { ...refused, achievementId: "a", record: { awards: [...awards] } })).toEqual([]);
  });

  it("reads the occasion anew at every place, and again for the next award", () => {
    const listing = (award: string, occasions: string[]) => ({
      ...{ id: award, award, occasions, decidedBy: ["thu-truong-don-vi"], source: { instrument: "L1", article: 1 } },
    });
    const book = createRulebook([
      lawHeader(),
      lawEligibility(
        [
          rule("route", isCollective, { appliesTo: {} }),
          rule(
            "not-at-the-end",
            { all: [{ fact: "occasion", operator: "notEqual", value: "tong-ket" }] },
            { role: "requirement", appliesTo: {} },
          ),
        ],
        { listings: [listing("bang-khen-tinh", ["hang-nam", "tong-ket"]), listing("giay-khen", ["so-ket"])] },
      ),
    ]);
    const nomination = { occasion: "so-ket", asOf: "2026-08-01", ground: "phong-trao", nominee: collective } as const;
    expect(elsewhere(book, { ...nomination, award: "bang-khen-tinh" }).map(({ occasions }) => occasions)).toEqual([
      ["hang-nam"],
    ]);
    for (const decision of recommend(book, nomination).decisions) {
      expect(decision).toEqual(evaluate(book, { ...nomination, award: decision.award }));
    }
  });

  it("says nothing where the award is for the nominee", () => {
    expect(elsewhere(anGiang, { award: "co-thi-dua-tinh", occasion: "tong-ket", nominee: collective })).toEqual([]);
  });
});

describe.each([national, anGiang, baTo, haTinh, haiDuong, sonLa])("what $id says is open elsewhere", (book) => {
  const grounds = [undefined, ...codesOf("ground")];
  const asked = codesOf("awardOrTitle").flatMap((award) =>
    codesOf("kind").flatMap((kind) =>
      codesOf("occasion").flatMap((occasion) =>
        grounds.map((ground): Nomination => {
          return {
            award,
            occasion,
            asOf: "2026-05-30",
            nominee: { kind },
            ...(ground === undefined ? {} : { ground }),
          };
        }),
      ),
    ),
  );

  it("is open when it is asked about", () => {
    const answers = new Map<string, string>();
    let openings = 0;
    for (const nomination of asked) {
      for (const { ground = nomination.ground, occasions = [nomination.occasion] } of elsewhere(book, nomination)) {
        for (const occasion of occasions) {
          const there = { ...nomination, occasion, ...(ground === undefined ? {} : { ground }) };
          const key = JSON.stringify(there);
          const answer = answers.get(key) ?? outcomeUnderLastLaw(book, there);
          answers.set(key, answer);
          expect(["not-applicable", "ineligible"]).not.toContain(answer);
          openings += 1;
        }
      }
    }
    expect(openings).toBeGreaterThan(50);
  });
});

function outcomeUnderLastLaw(book: Rulebook, nomination: Nomination): string {
  const { outcome, provisional } = evaluate(book, nomination);
  return provisional ?? outcome;
}
