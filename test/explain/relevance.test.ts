import { describe, expect, it } from "vitest";
import type { Decision, OpenJudgement } from "../../src/eligibility/types.js";
import { failedRoutes, judgementsAt, noticesAt, reasonsAt } from "../../src/explain/relevance.js";
import type { Check, CheckStatus } from "../../src/result/check.js";
import type { Notice, NoticeCode } from "../../src/result/notice.js";

const check = (id: string, role: Check["role"], status: CheckStatus, more: Partial<Check> = {}): Check => ({
  id,
  role,
  status,
  layer: "law",
  pack: "x",
  title: { vi: id, en: id },
  source: { instrument: "X" },
  ...more,
});
const leaf = (status: CheckStatus, more: Partial<Check> = {}) => check(`leaf-${status}`, "route", status, more);
const route = (id: string, status: CheckStatus, ...children: Check[]) =>
  check(id, "route", status, { operator: "all", children });
const judged = (judgement: string) => leaf("judgement", { judgement });
const judgement = (id: string): OpenJudgement => ({
  id,
  path: `judgements.${id}`,
  type: "judgement",
  title: { vi: id, en: id },
  judgedBy: [],
  source: { instrument: "X" },
  settles: ["routes"],
});
const group = (status: CheckStatus, ...children: Check[]) =>
  check("routes", "routes", status, { operator: "any", children });
const ids = (checks: readonly { id: string }[]) => checks.map(({ id }) => id);

const near = route("near", "fail", leaf("fail", { actual: 2 }), judged("of-near"));
const far = route("far", "fail", leaf("fail", { actual: 0 }), judged("of-far"));
const claimed = route("claimed", "judgement", leaf("pass"), judged("of-claimed"));
const unclaimed = route("unclaimed", "judgement", leaf("fail"), judged("of-unclaimed"));
const bar = check("bar", "bar", "judgement", { children: [judged("of-bar")] });
const all = ["of-claimed", "of-unclaimed", "of-bar"].map(judgement);

describe("the standards shown", () => {
  it("are those with something on file in their favour, and all in a full explanation", () => {
    const answered = { outcome: "ineligible", checks: [group("fail", near, far)], decisive: [near, far] } as const;
    expect(ids(reasonsAt("short", answered))).toEqual(["near"]);
    expect(ids(reasonsAt("standard", answered))).toEqual(["near"]);
    expect(ids(reasonsAt("full", answered))).toEqual(["near", "far"]);
  });

  it("are in a short explanation the one that is nearest to being met, wherever it is listed", () => {
    const short = (id: string, shortfall: number) =>
      route(
        id,
        "fail",
        leaf("fail", { actual: 1, shortfall, required: { operator: "greaterThanInclusive", value: 10 } }),
      );
    const [nine, one] = [short("nine", 9), short("one", 1)];
    const answered = { outcome: "ineligible", checks: [], decisive: [bar, nine, one] } as const;
    expect(ids(reasonsAt("short", answered))).toEqual(["bar", "one"]);
    expect(ids(reasonsAt("short", { ...answered, decisive: [one, nine] }))).toEqual(["one"]);
    expect(ids(reasonsAt("standard", answered))).toEqual(["bar", "nine", "one"]);
  });

  it("are in a standard explanation no more than three, and in a short one none where nothing is known of any", () => {
    const open = ["a", "b", "c", "d"].map((id) => route(id, "unknown", leaf("unknown")));
    const answered = { outcome: "undetermined", checks: [], decisive: [...open, bar] } as const;
    expect(ids(reasonsAt("short", answered))).toEqual(["bar"]);
    expect(ids(reasonsAt("standard", answered))).toEqual(["a", "b", "c", "bar"]);
    const begun = route("begun", "unknown", leaf("pass"), leaf("unknown"));
    expect(ids(reasonsAt("short", { ...answered, decisive: [begun] }))).toEqual(["begun"]);
  });

  it("are all where nothing is on file for any, and where nothing is against one yet", () => {
    const open = route("open", "judgement", judged("x"));
    const answered = { outcome: "for-council", checks: [], decisive: [far, unclaimed] } as const;
    expect(ids(reasonsAt("standard", answered))).toEqual(["far", "unclaimed"]);
    expect(ids(reasonsAt("standard", { ...answered, decisive: [far, open] }))).toEqual(["open"]);
  });

  it("stand alone in a short explanation of what passes, and beside the other checks in a longer one", () => {
    const answered = { outcome: "for-council", checks: [], decisive: [claimed, bar] } as const;
    expect(ids(reasonsAt("short", answered))).toEqual(["claimed"]);
    expect(ids(reasonsAt("standard", answered))).toEqual(["claimed", "bar"]);
  });

  it("that fail while another is met are all there in the full one, and of those claimed the nearest in the short one", () => {
    const answered = {
      outcome: "for-council",
      checks: [group("pass", claimed, near, far)],
      decisive: [claimed],
    } as const;
    expect(ids(failedRoutes("short", answered))).toEqual(["near"]);
    expect(ids(failedRoutes("standard", answered))).toEqual(["near"]);
    expect(ids(failedRoutes("full", answered))).toEqual(["near", "far"]);
  });
});

describe("the judgements asked for", () => {
  const answered = {
    outcome: "for-council",
    checks: [group("judgement", claimed, unclaimed), bar],
    decisive: [claimed, unclaimed, bar],
  } as const;

  it("are those of the standards shown and of every other check; all in a full explanation", () => {
    const at = (level: "short" | "standard" | "full") =>
      ids(judgementsAt(level, all, answered, reasonsAt(level, answered)));
    expect(at("short")).toEqual(["of-claimed", "of-bar"]);
    expect(at("standard")).toEqual(["of-claimed", "of-bar"]);
    expect(at("full")).toEqual(["of-claimed", "of-unclaimed", "of-bar"]);
  });

  it("are those of the standards still open where no standard is shown, as on hold", () => {
    const hold = check("hold", "hold", "fail");
    expect(ids(judgementsAt("short", all, { ...answered, outcome: "on-hold" }, [hold]))).toEqual([
      "of-claimed",
      "of-bar",
    ]);
  });
});

describe("the notices shown", () => {
  const notice = (code: NoticeCode, ...concerns: string[]): Notice => ({
    code,
    ...(concerns.length === 0 ? {} : { concerns }),
  });
  const notices = [
    notice("interpretation", "claimed"),
    notice("interpretation", "unclaimed"),
    notice("not-stated"),
    notice("not-encoded"),
    notice("open-elsewhere"),
  ];
  const codesAt = (
    level: "short" | "standard" | "full",
    outcome: Decision["outcome"],
    shown: Check[],
    more: Partial<Decision> = {},
  ) => {
    const decision = { notices, questions: [], judgements: [], ...more } as unknown as Decision;
    const answered = { outcome, checks: [], decisive: shown };
    return noticesAt(level, decision, answered, shown).map(({ code, concerns = [] }) => [code, ...concerns].join(" "));
  };
  const gap = check("routes", "routes", "unknown");

  it("are all in a full explanation, and without the readings of standards left out in a standard one", () => {
    expect(codesAt("full", "for-council", [claimed])).toHaveLength(5);
    expect(codesAt("standard", "for-council", [claimed])).toEqual([
      "interpretation claimed",
      "not-stated",
      "not-encoded",
      "open-elsewhere",
    ]);
  });

  it("are in a short one those alone that are left to do", () => {
    expect(codesAt("short", "for-council", [claimed])).toEqual([]);
    expect(codesAt("short", "not-applicable", [gap])).toEqual(["open-elsewhere"]);
    expect(codesAt("short", "undetermined", [gap], { judgements: all })).toEqual(["not-encoded"]);
    expect(codesAt("short", "undetermined", [claimed], { judgements: all })).toEqual([]);
    expect(codesAt("short", "undetermined", [gap])).toEqual(["not-stated", "not-encoded", "open-elsewhere"]);
  });
});
