import { createRulebook } from "../../src/index.js";
import { lawEligibility, lawHeader } from "../rulebook/packs.js";

const text = (word: string) => ({ vi: word, en: word });
const instrument = (id: string, more: Record<string, string>) => ({
  id,
  title: text(id),
  textVerified: true,
  reliability: "official",
  ...more,
});
const rule = (id: string, role: string, law: string, conditions: unknown, appliesTo: Record<string, unknown>) => ({
  id,
  role,
  title: text(id),
  conditions: { all: [conditions] },
  appliesTo,
  source: { instrument: law, article: 1 },
});

const good = (years: number) => ({
  fact: "ratingStreak",
  params: { atLeast: "tot" },
  operator: "greaterThanInclusive",
  value: years,
});
const judged = { fact: "judgement", params: { id: "tieu-bieu" }, operator: "equal", value: true };
const disciplined = { fact: "disciplineInForce", operator: "equal", value: true };
const pending = { fact: "pendingMatters", operator: "contains", value: "xac-minh-don-thu" };

/**
 * An invented law whose texts begin and end on different days, so that a rule of each role may be the only one that has
 * ended; for households no standard is encoded at all.
 */
export const changingLaw = createRulebook([
  {
    ...lawHeader(),
    instruments: [
      instrument("L1", { inForceFrom: "2020-01-01" }),
      instrument("ended", { inForceFrom: "2020-01-01", inForceTo: "2025-12-31" }),
      instrument("not-yet", { inForceFrom: "2026-09-01" }),
    ],
    gaps: [{ id: "households", title: text("gap"), reason: text("gap"), appliesTo: { kinds: ["ho-gia-dinh"] } }],
  },
  lawEligibility(
    [
      rule("route.steady", "route", "L1", good(2), { kinds: ["ca-nhan"] }),
      rule("route.judged", "route", "L1", judged, { kinds: ["tap-the"], groups: ["doanh-nghiep", "thon", "khac"] }),
      rule("route.ended", "route", "ended", good(1), { kinds: ["tap-the"] }),
      rule("route.not-yet", "route", "not-yet", good(1), { groups: ["doanh-nghiep"] }),
      rule("requirement.ended", "requirement", "ended", judged, { groups: ["can-bo-cong-chuc", "khac"] }),
      rule("bar.not-yet", "bar", "not-yet", disciplined, { kinds: ["ca-nhan"] }),
      rule("hold.ended", "hold", "ended", pending, { groups: ["khong-chuyen-trach", "thon"] }),
      rule("hold.steady", "hold", "L1", pending, { kinds: ["tap-the"] }),
    ],
    {
      listings: [{ id: "giay-khen", award: "giay-khen", source: { instrument: "L1", article: 1 } }],
      judgements: [
        { id: "tieu-bieu", title: text("good"), judgedBy: ["so-noi-vu"], source: { instrument: "L1", article: 1 } },
      ],
    },
  ),
]);
