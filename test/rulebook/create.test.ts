import { describe, expect, it, vi } from "vitest";
import { createRulebook, evaluate, InvalidInputError, InvalidPackError, type Problem } from "../../src/index.js";
import { isCollective, lawEligibility, lawHeader, planEligibility, planHeader, rule } from "./packs.js";

function problemsOf(...packs: unknown[]): readonly Problem[] {
  try {
    createRulebook(packs);
  } catch (error) {
    if (error instanceof InvalidPackError) return error.problems;
    throw error;
  }
  return [];
}

const paths = (...packs: unknown[]) => problemsOf(...packs).map(({ path }) => path);
const law = (rules?: unknown[], more?: Record<string, unknown>) => [lawHeader(), lawEligibility(rules, more)];
const whole = () => [...law(), planHeader(), planEligibility()];

describe("createRulebook", () => {
  it("composes the law and a plan into frozen, plain data", () => {
    const book = createRulebook(whole());
    expect(book).toMatchObject({ id: "plan", version: "2.0.0", defaultGround: "phong-trao" });
    expect(book.packs.map(({ pack }) => pack)).toEqual(["law", "plan"]);
    expect(Object.isFrozen(book.rules[0]?.source)).toBe(true);
    expect(JSON.parse(JSON.stringify(book))).toStrictEqual(book);
  });

  it("gives every statement its pack, its layer and the days of its text", () => {
    expect(createRulebook(whole()).rules[0]).toMatchObject({
      pack: "law",
      layer: "law",
      validFrom: "2020-01-01",
      validTo: "2027-12-31",
    });
  });

  it("names the file and the statement of a problem, for people and as data", () => {
    const timeline = (due: object) => ({
      pack: "plan",
      room: "timeline",
      deadlines: [
        {
          id: "bao-cao-nam",
          title: { vi: "Báo cáo năm", en: "Yearly report" },
          kind: "yearly",
          boundary: "before",
          due,
          source: { instrument: "P1", section: "I" },
        },
      ],
    });
    const [shape] = problemsOf(...whole(), timeline({ date: "2026-02-30" }));
    expect(shape).toMatchObject({
      pack: "plan",
      file: "timeline.json",
      id: "bao-cao-nam",
      path: "deadlines[0].due.date",
    });
    const messageOf = (...packs: unknown[]) => new InvalidPackError(problemsOf(...packs)).message;
    expect(messageOf(...whole(), timeline({ date: "2026-02-30" }))).toMatch(
      /^timeline\.json \(plan\), deadlines "bao-cao-nam", due\.date: expected a date/,
    );
    const impossible = timeline({ monthDay: "02-30", years: { from: 2026 } });
    expect(messageOf(...whole(), impossible)).toMatch(
      /^timeline\.json \(plan\), deadlines "bao-cao-nam", due\.monthDay: /,
    );
    const named = { file: "tinh/thoi-han.json", content: impossible };
    expect(messageOf(...whole(), named)).toMatch(
      /^tinh\/thoi-han\.json \(plan\), deadlines "bao-cao-nam", due\.monthDay: /,
    );
    const misshapen = { file: "tinh/thoi-han.json", content: timeline({ date: "2026-02-30" }) };
    expect(problemsOf(...whole(), misshapen)).toMatchObject([{ file: "tinh/thoi-han.json", id: "bao-cao-nam" }]);
  });

  it("is the same book whatever the order of files and of keys", () => {
    const reversed = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : Array.isArray(value)
          ? value.map(reversed)
          : value;
    const book = createRulebook(whole());
    const other = createRulebook(whole().reverse().map(reversed));
    expect(other.digest).toBe(book.digest);
    expect(other).toEqual(book);
  });

  it("has another digest when a number changes", () => {
    const header = { ...lawHeader(), currentThrough: "2030-12-30" };
    expect(createRulebook([header, lawEligibility()]).digest).not.toBe(createRulebook(law()).digest);
  });

  it("neither changes nor keeps what it was given", () => {
    const packs = whole();
    const before = structuredClone(packs);
    const book = createRulebook(packs);
    expect(packs).toEqual(before);
    (packs[0] as { version: string }).version = "9.9.9";
    expect(book.packs[0]?.version).toBe("1.0.0");
  });

  it("leaves the parameters of facts, of whatever shape, to the host that gave them", () => {
    const params = { since: { award: "giay-khen" } };
    const waited = { all: [{ fact: "yearsSince", params, operator: "greaterThanInclusive", value: 2 } as const] };
    const book = createRulebook(law([rule("route", waited)]));
    expect(Object.isFrozen(params.since)).toBe(false);
    params.since.award = "bang-khen-tinh";
    expect(JSON.stringify(book.rules[0]?.conditions)).toContain("giay-khen");
  });

  it("reports every problem at once, each with its pack and path", () => {
    const problems = problemsOf(
      { ...lawHeader(), version: "one", layer: "county" },
      lawEligibility([rule("route", isCollective, { role: "way", source: { instrument: "L1" } })]),
    );
    expect(problems.map(({ pack, file, id, path }) => [pack, file, id, path])).toEqual([
      ["law", "pack.json", undefined, "version"],
      ["law", "pack.json", undefined, "layer"],
      ["law", "eligibility.json", "route", "rules[0].role"],
      ["law", "eligibility.json", "route", "rules[0].source"],
    ]);
  });

  it.each<[string, unknown[], string[]]>([
    ["no pack at all", [], ["packs"]],
    ["a room that does not exist", [{ pack: "law", room: "attic" }], ["room"]],
    ["a file without its pack.json", [lawHeader(), planEligibility()], ["pack"]],
    ["two plans", [lawHeader(), planHeader(), { ...planHeader(), pack: "plan-2" }], ["packs"]],
    ["two pack.json of one pack", [lawHeader(), lawHeader()], ["pack"]],
    ["a plan without the law it extends", [planHeader()], ["extends"]],
    ["a plan that extends nothing", [{ ...planHeader(), extends: undefined }], ["extends"]],
    [
      "a plan on a plan of the same layer",
      [lawHeader(), planHeader(), { ...planHeader(), pack: "plan-2", extends: "plan" }],
      ["extends"],
    ],
  ])("refuses %s", (_, packs, expected) => {
    expect(paths(...packs)).toEqual(expected);
  });

  it.each<[string, unknown, string[]]>([
    ["an empty all, which would be true of everyone", { all: [] }, ["rules[0].conditions.all"]],
    ["a bare leaf at the root", { fact: "kind", operator: "equal", value: "tap-the" }, ["rules[0].conditions"]],
    [
      "a priority",
      { all: [{ fact: "kind", operator: "equal", value: "tap-the", priority: 5 }] },
      ["rules[0].conditions.all[0].priority"],
    ],
    [
      "a JSONPath",
      { all: [{ fact: "kind", operator: "equal", value: "tap-the", path: "$.x" }] },
      ["rules[0].conditions.all[0].path"],
    ],
    [
      "an unknown operator",
      { all: [{ fact: "kind", operator: "matches", value: "tap-the" }] },
      ["rules[0].conditions.all[0].operator"],
    ],
    [
      "an unknown fact",
      { all: [{ fact: "height", operator: "equal", value: 1 }] },
      ["rules[route].conditions.all[0].fact"],
    ],
    [
      "an unknown parameter",
      { any: [{ not: { fact: "kind", params: { of: 1 }, operator: "equal", value: "tap-the" } }] },
      ["rules[route].conditions.any[0].not.params.of"],
    ],
    [
      "an unknown code",
      { all: [{ fact: "kind", operator: "equal", value: "tapthe" }] },
      ["rules[route].conditions.all[0].value"],
    ],
    [
      "a number compared with a text",
      { all: [{ fact: "awardCount", params: { award: "giay-khen" }, operator: "equal", value: "2" }] },
      ["rules[route].conditions.all[0].value"],
    ],
    [
      "an operator the fact does not have",
      { all: [{ fact: "kind", operator: "greaterThan", value: 2 }] },
      ["rules[route].conditions.all[0].operator"],
    ],
    [
      "one value where a list is wanted",
      { all: [{ fact: "kind", operator: "in", value: "tap-the" }] },
      ["rules[route].conditions.all[0].value"],
    ],
    [
      "one chain begun after different ones of several awards",
      {
        all: ["tot", "xuat-sac"].map((atLeast) => ({
          fact: "awardCount",
          params: { award: "co-thi-dua-tinh", after: { award: "giay-khen", followedBy: { atLeast } } },
          operator: "greaterThan",
          value: 0,
        })),
      },
      ["rules[route].conditions.all[1].params.after.followedBy"],
    ],
    [
      "a judgement that nobody is named for",
      { all: [{ fact: "judgement", params: { id: "x" }, operator: "equal", value: true }] },
      ["rules[route].conditions"],
    ],
  ])("refuses conditions with %s", (_, conditions, expected) => {
    expect(paths(...law([rule("route", conditions as never)]))).toEqual(expected);
  });

  it("offers the nearest code", () => {
    const [problem] = problemsOf(
      ...law([rule("route", { all: [{ fact: "kind", operator: "equal", value: "tapthe" }] })]),
    );
    expect(problem?.candidates).toContain("tap-the");
  });

  it.each<[string, unknown[], string[]]>([
    [
      "a text no pack declares",
      law([rule("route", isCollective, { source: { instrument: "L9", article: 1 } })]),
      ["rules[route].source.instrument"],
    ],
    [
      "a text no pack declares, as another source",
      law([rule("route", isCollective, { alsoFrom: [{ instrument: "L9", article: 1 }] })]),
      ["rules[route].alsoFrom[0].instrument"],
    ],
    [
      "a text no pack declares, where the law names a form",
      [
        ...law(),
        planHeader(),
        planEligibility({
          listings: [
            {
              id: "plan.giay-khen",
              award: "giay-khen",
              namedByLaw: { instrument: "L9", article: 1 },
              source: { instrument: "P1", section: "I" },
            },
          ],
        }),
      ],
      ["listings[plan.giay-khen].namedByLaw.instrument"],
    ],
    [
      "a deadline that competes with one that is not there",
      [
        ...whole(),
        {
          pack: "plan",
          room: "timeline",
          deadlines: [
            {
              id: "a",
              title: { vi: "A", en: "A" },
              kind: "once",
              competesWith: ["b"],
              boundary: "before",
              due: { date: "2026-05-01" },
              source: { instrument: "P1", section: "I" },
            },
          ],
        },
      ],
      ["deadlines[a].competesWith"],
    ],
    [
      "a text declared by two packs",
      [...law(), { ...planHeader(), instruments: [...planHeader().instruments, ...lawHeader().instruments] }],
      ["instruments[L1]", "instruments[L1]"],
    ],
    [
      "two statements of one id on one day",
      law([rule("route", isCollective), rule("route", isCollective)]),
      ["rules[route]"],
    ],
    [
      "a judgement no rule asks for",
      law(undefined, {
        judgements: [
          { id: "x", title: { vi: "x", en: "x" }, judgedBy: ["so-noi-vu"], source: { instrument: "L1", article: 1 } },
        ],
      }),
      ["judgements[x]"],
    ],
    [
      "a rule with neither conditions nor a silence",
      law([{ ...rule("route", isCollective), conditions: undefined }]),
      ["rules[0]"],
    ],
    [
      "a route opened by a plan",
      [
        ...law(),
        planHeader(),
        planEligibility({ rules: [rule("plan.route", isCollective, { source: { instrument: "P1", section: "I" } })] }),
      ],
      ["rules[plan.route].role"],
    ],
    [
      "a plan that reaches further than the law",
      [
        ...law(),
        planHeader(),
        planEligibility({
          listings: [
            {
              id: "plan.giay-khen",
              award: "giay-khen",
              kinds: ["ho-gia-dinh"],
              source: { instrument: "P1", section: "I" },
            },
          ],
        }),
      ],
      ["listings[plan.giay-khen].kinds"],
    ],
  ])("refuses %s", (_, packs, expected) => {
    expect(paths(...packs)).toEqual(expected);
  });

  it("lets versions of one rule follow each other", () => {
    const versions = [
      rule("route", isCollective, { validTo: "2024-12-31" }),
      rule("route", isCollective, { validFrom: "2025-01-01" }),
    ];
    expect(paths(...law(versions))).toEqual([]);
  });

  it("refuses what is no list of packs", () => {
    for (const packs of [null, undefined, {}, "pack"]) {
      expect(() => createRulebook(packs as never)).toThrow(InvalidPackError);
    }
  });

  it("refuses two quotas that compete, and two numbers of sets for one recipient, with both named", () => {
    const quota = (id: string) => ({
      id,
      awards: ["giay-khen"],
      limits: [{ kind: "tap-the", atMost: 1 }],
      source: { instrument: "P1", section: "I" },
    });
    const set = (id: string, copies: number) => ({
      id,
      awards: ["giay-khen"],
      recipient: "so-noi-vu",
      copies,
      source: { instrument: "P1", section: "I" },
    });
    const problems = problemsOf(
      ...whole(),
      { pack: "plan", room: "quota", quotas: [quota("a"), quota("b")] },
      { pack: "plan", room: "dossier", sets: [set("c", 1), set("d", 2)] },
    );
    expect(problems.map(({ path, code, params }) => [path, code, params])).toEqual([
      ["quotas[b]", "duplicate", { of: "quota", other: "a" }],
      ["sets[d]", "duplicate", { of: "copies", other: "c" }],
    ]);
  });
});

describe("hostile packs", () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? { fact: "kind", operator: "equal", value: "tap-the" } : { not: nested(depth - 1) };
  it.each<[string, unknown]>([
    ["deep", { ...lawHeader(), x: nested(500) }],
    ["with a huge list", { ...lawHeader(), gaps: new Array(300_000).fill(0) }],
    ["with a huge text", { ...lawHeader(), title: { vi: "x".repeat(10_000), en: "x" } }],
    ["with a key that reaches a prototype", JSON.parse('{"pack":"law","room":"pack","__proto__":{"layer":"law"}}')],
    ["with a function", { ...lawHeader(), version: () => "1.0.0" }],
    ["with an instance of a class", { ...lawHeader(), title: new Map() }],
    ["that is not an object", 7],
  ])("%s are refused as invalid", (_, pack) => {
    expect(problemsOf(pack).length).toBeGreaterThan(0);
    expect(({} as { layer?: string }).layer).toBeUndefined();
  });

  it("that refer to themselves are refused", () => {
    const circle: Record<string, unknown> = { ...lawHeader() };
    circle.title = circle;
    expect(problemsOf(circle).length).toBeGreaterThan(0);
  });
});

describe("what is said to be repealed", () => {
  it("has a last day, or it would stay law", () => {
    const repealedBy = { instrument: "P1", section: "I", item: "2" };
    const listing = { ...(planEligibility().listings[0] as object), repealedBy };
    const make = (more: object) =>
      createRulebook([
        lawHeader(),
        lawEligibility(),
        planHeader(),
        planEligibility({ listings: [{ ...listing, ...more }] }),
      ]);
    expect(() => make({})).toThrow("validTo");
    expect(make({ validTo: "2026-01-01" }).listings.at(-1)?.repealedBy).toEqual(repealedBy);
  });
});

describe("a book made by another copy of the library", () => {
  it("is good for this one, as where a host loads it through import and require", async () => {
    vi.resetModules();
    const other = (await import("../../src/index.js")) as typeof import("../../src/index.js");
    const nomination = {
      award: "giay-khen",
      occasion: "so-ket",
      asOf: "2026-01-01",
      nominee: { kind: "tap-the" },
    } as const;
    const theirs = other.createRulebook(whole());
    expect(other.evaluate).not.toBe(evaluate);
    expect(evaluate(theirs, nomination)).toEqual(evaluate(createRulebook(whole()), nomination));
  });
});

describe("a book that createRulebook did not make", () => {
  it("is refused by every function, whatever it looks like", () => {
    const copy = structuredClone(createRulebook(whole()));
    const nomination = {
      award: "giay-khen",
      occasion: "so-ket",
      asOf: "2026-01-01",
      nominee: { kind: "tap-the" },
    } as const;
    expect(() => evaluate(copy, nomination)).toThrow(InvalidInputError);
  });
});
