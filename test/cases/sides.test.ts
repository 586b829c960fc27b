import { describe, expect, it } from "vitest";
import { createRulebook } from "../../src/index.js";
import { answerCase } from "../../src/testing/answer.js";
import type { Case } from "../../src/testing/case.js";
import { twoSidedName, twoSidedProvisions } from "../../src/testing/sides.js";
import { sightingsIn } from "../../src/testing/sightings.js";
import { isCollective, lawEligibility, lawHeader, planEligibility, planHeader, rule } from "../rulebook/packs.js";

const text = (word: string) => ({ vi: word, en: word });
const source = { instrument: "P1", section: "I", item: "1" };

const silent = { ...rule("silent", isCollective, { role: "requirement" }), notStated: { what: text("Silent") } };
const { conditions: _, ...silentRule } = silent;
const praised = rule("praised", {
  all: [{ fact: "judgement", params: { id: "good" }, operator: "equal", value: true }],
});
const good = { id: "good", title: text("Good"), judgedBy: ["so-noi-vu"], source: { instrument: "L1", article: 2 } };
const rules = [rule("route", isCollective), praised, { ...praised, id: "bar", role: "bar" }, silentRule];

const book = createRulebook([
  lawHeader(),
  lawEligibility(rules, { judgements: [good] }),
  {
    pack: "law",
    room: "quota",
    quotas: [
      {
        id: "wider",
        awards: ["giay-khen"],
        limits: [{ kind: "tap-the", atMost: 5 }],
        source: { instrument: "L1", article: 3 },
      },
    ],
  },
  planHeader(),
  planEligibility(),
  {
    pack: "plan",
    room: "criteria",
    criteria: [
      { id: "judged", groups: ["doanh-nghiep"], title: text("Judged"), judgedBy: ["so-noi-vu"], source },
      {
        id: "measured",
        groups: ["doanh-nghiep"],
        title: text("Measured"),
        conditions: {
          all: [
            {
              fact: "indicator",
              params: { id: "ho-so-truc-tuyen" },
              operator: "greaterThanInclusive",
              value: 60,
            },
          ],
        },
        source,
      },
    ],
  },
  {
    pack: "plan",
    room: "quota",
    quotas: [
      {
        id: "number",
        awards: ["giay-khen"],
        limits: [
          { kind: "tap-the", atMost: 2 },
          { kind: "ca-nhan", atMost: 3 },
        ],
        levels: ["cap-xa"],
        source,
      },
      {
        id: "number.other",
        awards: ["giay-khen"],
        limits: [{ kind: "tap-the", atMost: 2 }],
        levels: ["so-nganh"],
        source,
      },
    ],
  },
  {
    pack: "plan",
    room: "timeline",
    deadlines: [
      { id: "due", title: text("Due"), kind: "once", boundary: "before", due: { date: "2026-04-01" }, source },
      {
        id: "undated",
        title: text("Undated"),
        kind: "once",
        boundary: "before",
        due: { notStated: { what: text("No day") } },
        source,
      },
    ],
  },
]);

/** What a case shows, each as `id side`. */
function shown(call: Case["call"], input: unknown): string[] {
  const sightings = sightingsIn(book, { call, input }, answerCase(book, { call, input }));
  return sightings.map(
    ([key, side]) => `${key.split(" | ")[2]}${key.endsWith(" | ") ? "" : ` ${key.split(" | ")[4]}`} ${side}`,
  );
}

const nominated = (more: object) => ({ award: "giay-khen", occasion: "so-ket", asOf: "2026-01-01", ...more });

describe("the statements that have two sides", () => {
  it("are those that can decide, each limit by itself, with what lets them off", () => {
    const named = ["law", "plan"].flatMap((pack) => twoSidedProvisions(book, pack));
    expect(named.map(({ id, part = "-", exempt }) => `${id} ${part} ${exempt?.sides ?? "-"}`)).toEqual([
      "giay-khen - -",
      "bar - -",
      "praised - -",
      "route - -",
      "silent - for,against",
      "wider tap-the -",
      "plan.giay-khen - -",
      "judged - -",
      "measured - -",
      "number tap-the -",
      "number ca-nhan -",
      "number.other tap-the -",
      "due - -",
    ]);
  });

  it("lets off a line that refuses nobody, alone or with another of its pack", () => {
    const line = (id: string, more: object) => ({ id, award: "bang-khen-tinh", source, ...more });
    const withLines = (...awards: object[]) =>
      twoSidedProvisions(
        createRulebook([lawHeader(), lawEligibility(), planHeader(), planEligibility({ listings: awards })]),
        "plan",
      );
    const exempt = (...awards: object[]) => withLines(...awards).map(({ exempt }) => exempt?.sides ?? []);
    expect(exempt(line("all", {}))).toEqual([["against"]]);
    const { award: _, ...whatever } = line("whatever", {});
    expect(exempt(whatever)).toEqual([["against"]]);
    expect(exempt(line("one", { kinds: ["ca-nhan"] }), line("rest", { kinds: ["tap-the", "ho-gia-dinh"] }))).toEqual([
      ["against"],
      ["against"],
    ]);
    const early = { kinds: ["ca-nhan"], validTo: "2024-12-31" };
    const late = { kinds: ["tap-the", "ho-gia-dinh"], validFrom: "2025-01-01" };
    expect(exempt(line("same", early), line("same", late))).toEqual([[], []]);
    expect(exempt(line("one", { kinds: ["ca-nhan"] }), line("other", { kinds: ["tap-the"] }))).toEqual([[], []]);
    expect(exempt(line("one", { kinds: ["ca-nhan"] }), line("two", { award: "co-thi-dua-tinh" }))).toEqual([
      [],
      ["against"],
    ]);
  });
});

describe("the name of a statement", () => {
  it("tells versions apart, and only those", () => {
    const version = (validFrom: string, more: object) => ({ ...rule("same", isCollective), validFrom, ...more });
    const rules = [
      version("2020-01-01", { validTo: "2022-12-31" }),
      version("2023-01-01", {}),
      rule("one", isCollective),
    ];
    const named = twoSidedProvisions(createRulebook([lawHeader(), lawEligibility(rules)]), "law").map(twoSidedName);
    expect(named).toEqual([
      "listings giay-khen",
      "rules one",
      "rules same (from 2020-01-01)",
      "rules same (from 2023-01-01)",
    ]);
  });
});

describe("what a case shows", () => {
  it("is each rule that passes, waits for people only, or fails", () => {
    expect(shown("evaluate", nominated({ nominee: { kind: "tap-the" } }))).toEqual([
      "giay-khen for",
      "plan.giay-khen for",
      "praised for",
      "route for",
      "bar for",
    ]);
    const judgements = { good: { holds: true, by: "so-noi-vu" } };
    expect(shown("evaluate", nominated({ nominee: { kind: "ca-nhan" }, judgements }))).toEqual([
      "giay-khen for",
      "plan.giay-khen for",
      "praised for",
      "route against",
      "bar against",
    ]);
  });

  it("is no rule where the award is not listed, only the lines that refuse it", () => {
    expect(shown("evaluate", nominated({ nominee: { kind: "ho-gia-dinh" } }))).toEqual([
      "giay-khen against",
      "plan.giay-khen for",
    ]);
    expect(shown("evaluate", nominated({ occasion: "hang-nam", nominee: { kind: "tap-the" } }))).toEqual([
      "giay-khen for",
      "plan.giay-khen against",
    ]);
  });

  it("is of a recommendation what stands first", () => {
    const { award: _, ...candidacy } = nominated({ nominee: { kind: "tap-the" } });
    expect(shown("recommend", candidacy)).toContain("route for");
    expect(shown("recommend", candidacy)).toHaveLength(5);
  });

  it("is a criterion that is met, judged or to be judged, and not one that is open", () => {
    const asked = { asOf: "2026-01-01", nominee: { group: "doanh-nghiep" } };
    expect(shown("assess", asked)).toEqual(["judged for"]);
    expect(shown("assess", { ...asked, judgements: { judged: { holds: false, by: "so-noi-vu" } } })).toEqual([
      "judged against",
    ]);
    expect(shown("assess", { ...asked, indicators: { "ho-so-truc-tuyen": 60 } })).toContain("measured for");
    expect(shown("assess", { ...asked, indicators: { "ho-so-truc-tuyen": 59 } })).toContain("measured against");
  });

  it("is a limit that is kept or broken, where it binds", () => {
    const proposed = { award: "giay-khen", occasion: "so-ket", year: 2026, asOf: "2026-01-01" };
    const unit = { level: "cap-xa" };
    const used = { "tap-the": 0, "ca-nhan": 0 };
    expect(shown("checkQuota", { ...proposed, unit, used, requested: { "tap-the": 2, "ca-nhan": 4 } })).toEqual([
      "number tap-the for",
      "number ca-nhan against",
    ]);
    expect(shown("checkQuota", { ...proposed, unit: {}, used, requested: { "tap-the": 9 } })).toEqual([]);
    expect(shown("checkQuota", { ...proposed, unit, requested: { "tap-the": 1 } })).toEqual([]);
  });

  it("is a duty in time or late, and not one of which nothing is known", () => {
    expect(shown("checkDeadline", { id: "due", asOf: "2026-03-31" })).toEqual(["due for"]);
    expect(shown("checkDeadline", { id: "due", asOf: "2026-04-01", doneOn: "not-done" })).toEqual(["due against"]);
    expect(shown("checkDeadline", { id: "due", asOf: "2026-04-01" })).toEqual([]);
    expect(shown("checkDeadline", { id: "undated", asOf: "2026-04-01" })).toEqual([]);
  });
});
