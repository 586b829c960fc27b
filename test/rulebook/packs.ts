/** A small invented law and plan, to be changed by each test. */
import type { Condition } from "../../src/pack/types.js";

const text = (word: string) => ({ vi: word, en: word });

export const lawHeader = () => ({
  pack: "law",
  room: "pack",
  version: "1.0.0",
  layer: "law",
  title: text("Law"),
  jurisdiction: { name: text("Land"), level: "quoc-gia" },
  currentThrough: "2030-12-31",
  instruments: [
    {
      id: "L1",
      title: text("Law 1"),
      inForceFrom: "2020-01-01",
      inForceTo: "2027-12-31",
      endedBy: { how: "replaced", by: "L2" },
      textVerified: true,
      reliability: "official",
    },
  ],
});

export const planHeader = () => ({
  pack: "plan",
  room: "pack",
  version: "2.0.0",
  layer: "province",
  extends: "law",
  title: text("Plan"),
  jurisdiction: { name: text("Province"), level: "tinh" },
  currentThrough: "2030-12-31",
  defaultGround: "phong-trao",
  instruments: [{ id: "P1", title: text("Plan 1"), textVerified: true, reliability: "official" }],
});

export const rule = (id: string, conditions: Condition, more: Record<string, unknown> = {}) => ({
  id,
  role: "route",
  ground: "phong-trao",
  appliesTo: { awards: ["giay-khen"] },
  title: text(id),
  conditions,
  source: { instrument: "L1", article: 1 },
  ...more,
});

export const isCollective: Condition = { all: [{ fact: "kind", operator: "equal", value: "tap-the" }] };

export const lawEligibility = (
  rules: unknown[] = [rule("route", isCollective)],
  more: Record<string, unknown> = {},
) => ({
  pack: "law",
  room: "eligibility",
  listings: [
    {
      id: "giay-khen",
      award: "giay-khen",
      kinds: ["tap-the", "ca-nhan"],
      decidedBy: ["thu-truong-don-vi"],
      source: { instrument: "L1", article: 1 },
    },
  ],
  rules,
  ...more,
});

export const planEligibility = (more: Record<string, unknown> = {}) => ({
  pack: "plan",
  room: "eligibility",
  listings: [
    {
      id: "plan.giay-khen",
      award: "giay-khen",
      occasions: ["so-ket"],
      source: { instrument: "P1", section: "I", item: "1" },
    },
  ],
  ...more,
});
