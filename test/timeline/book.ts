import type { Rulebook } from "../../src/rulebook/types.js";
import { releasedRulebook } from "../rulebook/released.js";

const said = (vi: string, en: string) => ({ vi, en });

/** Any statement of a timeline, as a pack writes it. */
export type Statement = { id: string } & Record<string, unknown>;

export const SOURCE = { instrument: "01/KH", section: "V" };

const law = {
  pack: "luat",
  room: "pack",
  version: "1.0.0",
  layer: "law",
  title: said("Luật", "The law"),
  jurisdiction: { name: said("Nước", "The country"), level: "quoc-gia" },
  currentThrough: "2026-01-01",
  instruments: [
    {
      id: "1/L",
      title: said("Luật số 1", "Law 1"),
      inForceTo: "2026-09-30",
      endedBy: { how: "amended", by: "2/L" },
      textVerified: true,
      reliability: "official",
    },
    { id: "2/L", title: said("Luật số 2", "Law 2"), textVerified: true, reliability: "official" },
  ],
};

const plan = {
  pack: "tinh-x",
  room: "pack",
  version: "1.2.0",
  layer: "province",
  extends: "luat",
  title: said("Kế hoạch X", "Plan X"),
  jurisdiction: { name: said("Tỉnh X", "Province X"), level: "tinh" },
  currentThrough: "2026-01-01",
  basis: ["1/L"],
  instruments: [
    { id: "01/KH", title: said("Kế hoạch 01", "Plan 01"), textVerified: true, reliability: "official" },
    { id: "02/HD", title: said("Hướng dẫn 02", "Guide 02"), textVerified: true, reliability: "secondary" },
  ],
};

/** A rulebook of an invented province whose plan has this timeline; `above` is a timeline of the law's pack. */
export function bookOf(
  rooms: { phases?: Statement[]; milestones?: Statement[]; deadlines?: Statement[] },
  above: { phases?: Statement[] } = {},
): Rulebook {
  return releasedRulebook([
    law,
    plan,
    { pack: "tinh-x", room: "timeline", ...rooms },
    { pack: "luat", room: "timeline", ...above },
  ]);
}

export const phase = (id: string, from: string, to: string, more: object = {}): Statement => ({
  id,
  title: said(`Giai đoạn ${id}`, `Phase ${id}`),
  from,
  to,
  source: SOURCE,
  ...more,
});

export const milestone = (id: string, occasion: string, on: string, more: object = {}): Statement => ({
  id,
  occasion,
  title: said(`Mốc ${id}`, `Review ${id}`),
  on,
  source: SOURCE,
  ...more,
});

export const duty = (id: string, due: object, more: object = {}): Statement => ({
  id,
  title: said(`Việc ${id}`, `Duty ${id}`),
  kind: "once",
  boundary: "on-or-before",
  due,
  source: SOURCE,
  ...more,
});

/** What a text leaves open. */
export const NOT_STATED = {
  what: said("Kế hoạch không nêu ngày", "The plan gives no day"),
  refersTo: said("Hướng dẫn", "A guide"),
};

/** A reading that a text does not settle. */
export const INTERPRETATION = { reading: said("Đọc là", "Read as"), why: said("Vì", "Because") };
