import type { Rulebook } from "../../src/index.js";
import { releasedRulebook } from "../rulebook/released.js";

export const LAW = "1/LAW";
export const PLAN = "2/PLAN";

export const text = (en: string) => ({ vi: `${en} (vi)`, en });
export const at = (item: string, instrument = PLAN) => ({ instrument, section: "V", item });

/** A quota of two collectives and three individuals on the two yearly occasions. */
export const quota = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: "so-luong",
  awards: ["bang-khen-tinh"],
  occasions: ["hang-nam", "so-ket"],
  limits: [
    { kind: "tap-the", atMost: 2 },
    { kind: "ca-nhan", atMost: 3 },
  ],
  source: at("3"),
  ...more,
});

/** The same quota for departments and communes, unclear for enterprises. */
export const levelled = (more: Record<string, unknown> = {}) =>
  quota({
    levels: ["so-nganh", "cap-xa"],
    unclear: { levels: ["doanh-nghiep"], why: text("Enterprises are named elsewhere"), source: at("2") },
    ...more,
  });

const header = (pack: string, layer: string, instrument: Record<string, unknown>, more: Record<string, unknown>) => ({
  pack,
  room: "pack",
  version: "1.0.0",
  layer,
  title: text(`The pack ${pack}`),
  jurisdiction: { name: text(pack), level: layer === "law" ? "quoc-gia" : "tinh" },
  currentThrough: "2026-01-01",
  instruments: [{ title: text(`The text of ${pack}`), textVerified: true, reliability: "official", ...instrument }],
  ...more,
});

const law = header("law", "law", { id: LAW }, {});
const days = { inForceFrom: "2022-01-01", inForceTo: "2025-12-31" };
const plan = header("dong-hai", "province", { id: PLAN, ...days, endedBy: { how: "expired" } }, { extends: "law" });

/** A book whose plan, and whose law, sets the given quotas; the plan's head may differ. */
export function bookOf(
  quotas: Record<string, unknown>[],
  ofLaw: Record<string, unknown>[] = [],
  ofPlan: object = {},
): Rulebook {
  return releasedRulebook([
    law,
    { ...plan, ...ofPlan },
    { pack: "dong-hai", room: "quota", quotas },
    { pack: "law", room: "quota", quotas: ofLaw },
  ]);
}

/** Proposals of one year that ask about nothing yet. */
export const NOTHING = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  year: 2024,
  asOf: "2024-11-01",
  unit: {},
  requested: {},
} as const;
