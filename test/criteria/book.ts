import type { Rulebook } from "../../src/index.js";
import { releasedRulebook } from "../rulebook/released.js";

export const LAW = "1/LAW";
export const PLAN = "2/PLAN";
export const LATER_PLAN = "3/PLAN";

export const text = (en: string) => ({ vi: `${en} (vi)`, en });
export const at = (item: string, instrument = PLAN) => ({ instrument, section: "IV", item });

/** A measured criterion of an indicator. */
export const measured = (
  id: string,
  indicator: string,
  value: number,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id,
  groups: ["co-quan-dia-phuong"],
  title: text(id),
  conditions: { all: [{ fact: "indicator", params: { id: indicator }, operator: "greaterThanInclusive", value }] },
  source: at(id),
  ...more,
});

/** A criterion that people judge. */
export const judged = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  groups: ["co-quan-dia-phuong"],
  title: text(id),
  judgedBy: ["hoi-dong-tdkt-tinh"],
  source: at(id),
  ...more,
});

export const law = {
  pack: "law",
  room: "pack",
  version: "1.0.0",
  layer: "law",
  title: text("A law"),
  jurisdiction: { name: text("The country"), level: "quoc-gia" },
  currentThrough: "2026-01-01",
  instruments: [
    { id: LAW, title: text("The law"), inForceFrom: "2020-01-01", textVerified: true, reliability: "official" },
  ],
};

export const plan = {
  pack: "dong-hai",
  room: "pack",
  version: "1.0.0",
  layer: "province",
  extends: "law",
  title: text("The plan of Đông Hải"),
  jurisdiction: { name: text("Đông Hải"), level: "tinh" },
  currentThrough: "2026-01-01",
  instruments: [
    {
      id: PLAN,
      title: text("The plan"),
      inForceFrom: "2022-01-01",
      inForceTo: "2025-12-31",
      endedBy: { how: "replaced", by: LATER_PLAN },
      textVerified: true,
      reliability: "official",
    },
    { id: LATER_PLAN, title: text("The later plan"), textVerified: false, reliability: "secondary" },
  ],
};

/** A book of the given criteria, and judgements that their conditions ask for. */
export function bookOf(criteria: Record<string, unknown>[], judgements: Record<string, unknown>[] = []): Rulebook {
  return releasedRulebook([
    law,
    plan,
    { pack: "dong-hai", room: "criteria", criteria },
    ...(judgements.length === 0 ? [] : [{ pack: "dong-hai", room: "eligibility", judgements }]),
  ]);
}

/** Work files online by level, reports for both levels, and praise for all. */
export const levelled = () =>
  bookOf([
    measured("tinh.ho-so", "ho-so-truc-tuyen", 90, { levels: ["so-nganh"] }),
    measured("xa.ho-so", "ho-so-truc-tuyen", 60, { levels: ["cap-xa"] }),
    measured("tinh.van-ban", "van-ban-dien-tu", 100, { levels: ["so-nganh", "cap-xa"] }),
    judged("dn.san-pham", { groups: ["doanh-nghiep"] }),
  ]);
