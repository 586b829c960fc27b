import { describe, expect, it } from "vitest";
import type { Recommendation } from "../../src/eligibility/types.js";
import { explain } from "../../src/explain/explain.js";
import { DECISIONS } from "./decisions.js";
import { receipt } from "./stated.js";

const of = (...decisions: Recommendation["decisions"]): Recommendation => ({
  type: "recommendation",
  decisions,
  byOutcome: {} as never,
  byProvisionalOutcome: {} as never,
  notices: [],
  texts: {},
  receipt,
});

describe("explain a recommendation", () => {
  it("one line an award, by outcome in the order given, with one reason and what is open", () => {
    const { eligible, forCouncil, undetermined, ineligible, notApplicable } = DECISIONS;
    const text = explain(of(eligible, forCouncil, undetermined, ineligible, notApplicable), {
      detail: "full",
      paths: true,
      locale: "en",
    });
    expect(text.replace(/[0-9a-f]{12}$/, "0123456789ab")).toBe(`\
Each award form and title

Eligible
- Certificate of Merit of the Chairperson of the Provincial People's
  Committee: Achievements in the movement (point b, clause 1, Article 74 of
  Test Law on Emulation No. 12/2040/QH).

Ready for the council
- Certificate of Merit of the Chairperson of the Provincial People's
  Committee: Achievements in the movement (point b, clause 1, Article 74 of
  Test Law on Emulation No. 12/2040/QH). 1 to be judged.

Undetermined
- Certificate of Merit of the Chairperson of the Provincial People's
  Committee: Discipline being served (Article 6 of Test Law on Emulation No.
  12/2040/QH); not known yet. 1 question open, 1 to be judged.

Not eligible
- Certificate of Merit of the Chairperson of the Provincial People's
  Committee: Merit over consecutive years (point đ, clause 1, Article 74 of
  Test Law on Emulation No. 12/2040/QH); Consecutive years rated Good
  fulfilment of duties or better: at least 5 years required, have 2, 3 short.

Not applicable
- Certificate of Merit of the Chairperson of the Provincial People's
  Committee: The plan does not list this award on this occasion for this kind
  of nominee (section III.2.1, bullet 3 of Plan No. 56/KH-UBND).

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab`);
  });

  it("a bar says more than a route that is not reached", () => {
    const { ineligible, barred } = DECISIONS;
    const bar = barred.checks.find(({ role }) => role === "bar");
    const both = {
      ...ineligible,
      checks: [...ineligible.checks.filter(({ role }) => role !== "bar"), ...(bar === undefined ? [] : [bar])],
    };
    expect(explain(of(both), { detail: "full", paths: true, locale: "vi" })).toContain(
      "tỉnh: Đang chấp hành kỷ luật (Điều 6",
    );
  });

  it("of the routes, the one that is least far away", () => {
    const { ineligible } = DECISIONS;
    const checks = ineligible.checks.map((check) => {
      const route = check.children?.find(({ status }) => status === "fail");
      if (check.role !== "routes" || route === undefined) return check;
      const leaf = { ...route, children: [{ ...route, id: "leaf", title: { vi: "Lá", en: "Leaf" }, children: [] }] };
      return { ...check, children: [route, { ...leaf, id: "near", title: { vi: "Gần nhất", en: "Nearest" } }] };
    });
    expect(explain(of({ ...ineligible, checks }), { detail: "full", paths: true, locale: "en" })).toContain(
      "Committee: Nearest (point đ",
    );
  });

  it("by the outcome under the last law encoded, where the law in force is not", () => {
    const { provisional } = DECISIONS;
    const text = explain(of(provisional), { locale: "en" });
    expect(text).toContain("\n\nUnder the law up to ");
    expect(text).not.toContain("Undetermined");
  });

  it("without awards", () => {
    expect(explain(of(), { detail: "full", paths: true, locale: "vi" })).toBe("Không có hình thức nào.");
  });
});
