import { releasedRulebook } from "../rulebook/released.js";

const text = (word: string) => ({ vi: word, en: `${word} (en)` });
const header = (pack: string, more: Record<string, unknown>) => ({
  pack,
  room: "pack",
  version: "1.0.0",
  title: text(pack),
  currentThrough: "2040-12-31",
  ...more,
});

const law = header("luat-mau", {
  layer: "law",
  jurisdiction: { name: text("Đất mẫu"), level: "quoc-gia" },
  instruments: [
    {
      id: "L1",
      title: text("Luật 1"),
      inForceFrom: "2030-01-01",
      inForceTo: "2034-12-31",
      endedBy: { how: "replaced", by: "L2" },
      textVerified: true,
      reliability: "official",
    },
    { id: "LUONG", title: text("Nghị định lương"), textVerified: false, reliability: "secondary" },
  ],
});
const plan = header("ke-hoach-mau", {
  layer: "province",
  extends: "luat-mau",
  jurisdiction: { name: text("Tỉnh mẫu"), level: "tinh" },
});

export const baseSalary = (amount: number, validFrom: string, validTo?: string) => ({
  id: "luong",
  amount,
  reliability: "secondary",
  source: { instrument: "LUONG" },
  validFrom,
  ...(validTo === undefined ? {} : { validTo }),
});

export const prize = (id: string, award: string, kinds: string[], coefficient: number, more = {}) => ({
  id,
  award,
  kinds,
  coefficient,
  source: { instrument: "L1", article: 5 },
  ...more,
});

export const rounding = (more = {}) => ({
  id: "lam-tron",
  step: 10000,
  direction: "up",
  alternatives: [
    { direction: "nearest", individualFirst: false, title: text("gần nhất") },
    { direction: "up", individualFirst: true, title: text("trước khi nhân") },
  ],
  interpretation: { reading: text("nâng lên"), why: text("chữ") },
  source: { instrument: "L1", article: 4 },
  ...more,
});

export const note = (id: string, more = {}) => ({
  id,
  title: text(id),
  source: { instrument: "L1", article: 6 },
  ...more,
});

export const room = (more = {}) => ({
  pack: "luat-mau",
  room: "prizes",
  baseSalaries: [baseSalary(2340000, "2029-07-01", "2031-06-30"), baseSalary(2530000, "2031-07-01")],
  prizes: [
    prize("ca-nhan", "giay-khen", ["ca-nhan"], 0.3),
    prize("tap-the", "giay-khen", ["tap-the"], 0.6, { timesIndividual: 2 }),
    prize("ho", "giay-khen", ["ho-gia-dinh"], 0.45, { timesIndividual: 1.5 }),
    prize("co", "co-thi-dua-tinh", ["tap-the"], 8),
  ],
  roundings: [rounding()],
  prizeNotes: [
    note("moi-hinh-thuc"),
    note("chi-co", { awards: ["co-thi-dua-tinh"] }),
    note("ho", { kinds: ["ho-gia-dinh"] }),
  ],
  ...more,
});

/** The invented law with a room of prizes, and a plan on it that may have one too. */
export const bookOf = (lawRoom: unknown = room(), planRoom?: unknown) =>
  releasedRulebook([law, plan, lawRoom, ...(planRoom === undefined ? [] : [planRoom])]);
