import { describe, expect, it } from "vitest";
import { createRulebook, InvalidInputError, type ReviewFinding, reviewPlans } from "../../src/index.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "./packs.js";

const source = { instrument: "P1", section: "I" };
const title = { vi: "x", en: "x" };
const review = (...rooms: Record<string, unknown>[]) =>
  reviewPlans(
    createRulebook([
      lawHeader(),
      lawEligibility(),
      planHeader(),
      planEligibility(),
      ...rooms.map((room) => ({ pack: "plan", ...room })),
    ]),
  ).findings;
const brief = (findings: ReviewFinding[], code: ReviewFinding["code"]) =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ concerns, codes }) => [concerns.join(), codes?.join() ?? ""]);
const duty = (id: string, more: object) => ({
  id,
  title,
  kind: "once",
  boundary: "on-or-before",
  source,
  due: { date: "2026" },
  ...more,
});
const phase = (id: string, from: string, to: string) => ({ id, title, from, to, source });

describe("reviewPlans", () => {
  it("finds phases that overlap, if only by a day", () => {
    const rooms = (second: string) => ({
      room: "timeline",
      phases: [phase("giai-doan-1", "2025", "2027"), phase("giai-doan-2", second, "2030")],
    });
    expect(brief(review(rooms("2027")), "overlapping-phases")).toEqual([["giai-doan-1,giai-doan-2", ""]]);
    expect(brief(review(rooms("2027-12-31")), "overlapping-phases")).toHaveLength(1);
    expect(brief(review(rooms("2028")), "overlapping-phases")).toEqual([]);
  });

  it("finds terms that compete and terms without their anchor", () => {
    const findings = review({
      room: "timeline",
      deadlines: [duty("a", { due: { anchor: "planIssuedOn", days: 15 }, competesWith: ["b"] }), duty("b", {})],
    });
    expect(brief(findings, "competing-deadlines")).toEqual([["a,b", ""]]);
    expect(brief(findings, "missing-anchor")).toEqual([["a", ""]]);
  });

  it("finds awards whose sets nobody counts, and none where a number is given", () => {
    expect(brief(review(), "award-without-sets")).toEqual([["plan.giay-khen", "giay-khen"]]);
    const set = { id: "s", awards: ["giay-khen"], recipient: "so-noi-vu", copies: 1, source };
    expect(brief(review({ room: "dossier", sets: [set] }), "award-without-sets")).toEqual([]);
  });

  it("finds levels that one duty names and another does not", () => {
    const deadlines = [duty("a", { levels: ["cap-xa", "doanh-nghiep"] }), duty("b", { levels: ["cap-xa"] })];
    expect(brief(review({ room: "timeline", deadlines }), "differing-audiences")).toEqual([["b", "doanh-nghiep"]]);
  });

  it("counts both statements of one duty together", () => {
    const deadlines = [duty("a", { levels: ["cap-xa"] }), duty("a", { levels: ["so-nganh"], due: { date: "2025" } })];
    expect(brief(review({ room: "timeline", deadlines }), "differing-audiences")).toEqual([]);
  });

  it("finds what a quota leaves open, and every reading taken", () => {
    const quota = {
      id: "q",
      awards: ["giay-khen"],
      limits: [{ kind: "tap-the", atMost: 2 }],
      levels: ["cap-xa"],
      unclear: { levels: ["doanh-nghiep"], why: title, source },
      interpretation: { reading: title, why: title },
      source,
    };
    const findings = review({ room: "quota", quotas: [quota] });
    expect(brief(findings, "differing-audiences")).toEqual([["q", "doanh-nghiep"]]);
    expect(brief(findings, "open-reading")).toEqual([["q", ""]]);
  });

  it("says nothing of the law, and refuses what is no rulebook", () => {
    const law = createRulebook([lawHeader(), lawEligibility()]);
    expect(reviewPlans(law)).toEqual({
      type: "plan-review",
      findings: [],
      texts: {},
      receipt: { book: { id: law.id, version: law.version, digest: law.digest, lawDigest: law.lawDigest } },
    });
    expect(() => reviewPlans({ ...law })).toThrow(InvalidInputError);
  });
});
