import type { ReviewFindingCode } from "../../src/index.js";

/** A statement as an example shows it: what every statement has besides is added when a book is made of it. */
type Statement = Record<string, unknown>;

/** What brings a finding, and the same put right. */
export interface LintExample {
  room: "pack" | "eligibility" | "criteria" | "quota" | "dossier" | "timeline";
  /** The list that the statements replace in the sample plan, or a field of `pack.json`. */
  list: string;
  wrong: Statement | Statement[] | string;
  right: Statement | Statement[] | string;
  /** The day of the review, where the finding depends on one. */
  asOf?: string;
}

const SOURCE = { instrument: "ke-hoach", section: "I" };
const wording = (vi: string, en: string) => ({ vi, en });
const isKind = (value: string) => ({ all: [{ fact: "kind", operator: "equal", value }] });
const members = (operator: string, value: number) => ({
  fact: "memberPercent",
  params: { of: "completed" },
  operator,
  value,
});
const flag = { award: "co-thi-dua-tinh", kinds: ["tap-the"], occasions: ["hang-nam"] };
const text = {
  id: "ke-hoach",
  title: wording("Kế hoạch của tỉnh", "the plan of the province"),
  inForceFrom: "2026-01-01",
  textVerified: true,
  verified: { by: wording("Sở Nội vụ", "the department of home affairs"), on: "2026-01-15" },
  reliability: "official",
};
const { verified: _, ...unsigned } = text;

/** One example for each kind of finding. */
export const LINT_EXAMPLES: Record<ReviewFindingCode, LintExample> = {
  "rule-never-applies": {
    room: "eligibility",
    list: "rules",
    wrong: {
      role: "requirement",
      appliesTo: { kinds: ["ca-nhan"] },
      conditions: { all: [members("greaterThan", 70)] },
    },
    right: {
      role: "requirement",
      appliesTo: { kinds: ["tap-the"] },
      conditions: { all: [members("greaterThan", 70)] },
    },
  },
  "rule-never-holds": {
    room: "eligibility",
    list: "rules",
    wrong: { role: "requirement", conditions: { all: [members("greaterThan", 70), members("lessThan", 70)] } },
    right: { role: "requirement", conditions: { all: [members("greaterThan", 70), members("lessThan", 90)] } },
  },
  "rule-always-holds": {
    room: "eligibility",
    list: "rules",
    wrong: { role: "requirement", conditions: { all: [members("greaterThanInclusive", 0)] } },
    right: { role: "requirement", conditions: { all: [members("greaterThan", 0)] } },
  },
  "contradicts-listing": {
    room: "eligibility",
    list: "rules",
    wrong: { role: "requirement", conditions: isKind("ca-nhan") },
    right: { role: "requirement", conditions: isKind("tap-the") },
  },
  "value-out-of-range": {
    room: "eligibility",
    list: "rules",
    wrong: { role: "requirement", conditions: { all: [members("greaterThanInclusive", 900)] } },
    right: { role: "requirement", conditions: { all: [members("greaterThanInclusive", 90)] } },
  },
  "decider-not-lawful": {
    room: "eligibility",
    list: "listings",
    wrong: { ...flag, decidedBy: ["chu-tich-ubnd-xa"] },
    right: { ...flag, decidedBy: ["chu-tich-ubnd-tinh"] },
  },
  "repeated-listing": {
    room: "eligibility",
    list: "listings",
    wrong: [flag, { ...flag, id: "them" }],
    right: [flag, { ...flag, id: "them", occasions: ["tong-ket"] }],
  },
  "impossible-day": {
    room: "timeline",
    list: "deadlines",
    wrong: { due: { monthDay: "02-30", years: { from: 2026, to: 2030 } } },
    right: { due: { monthDay: "02-28", years: { from: 2026, to: 2030 } } },
  },
  "reversed-days": {
    room: "timeline",
    list: "deadlines",
    wrong: { due: { monthDay: "11-15", years: { from: 2030, to: 2026 } } },
    right: { due: { monthDay: "11-15", years: { from: 2026, to: 2030 } } },
  },
  "ended-without-day": {
    room: "pack",
    list: "instruments",
    wrong: { ...text, endedBy: { how: "expired" } },
    right: { ...text, inForceTo: "2030-12-31", endedBy: { how: "expired" } },
  },
  "award-not-listed": {
    room: "quota",
    list: "quotas",
    wrong: { awards: ["co-thi-dua-tinh", "bang-khen-tinh"], limits: [{ kind: "tap-the", atMost: 2 }] },
    right: { awards: ["co-thi-dua-tinh"], limits: [{ kind: "tap-the", atMost: 2 }] },
  },
  "kind-not-listed": {
    room: "quota",
    list: "quotas",
    wrong: { awards: ["co-thi-dua-tinh"], limits: [{ kind: "ca-nhan", atMost: 2 }] },
    right: { awards: ["co-thi-dua-tinh"], limits: [{ kind: "tap-the", atMost: 2 }] },
  },
  "occasion-not-listed": {
    room: "quota",
    list: "quotas",
    wrong: { awards: ["co-thi-dua-tinh"], occasions: ["so-ket"], limits: [{ kind: "tap-the", atMost: 2 }] },
    right: { awards: ["co-thi-dua-tinh"], occasions: ["hang-nam"], limits: [{ kind: "tap-the", atMost: 2 }] },
  },
  "outside-text": {
    room: "timeline",
    list: "deadlines",
    wrong: { due: { date: "2025-03-31" } },
    right: { due: { date: "2026-03-31" } },
  },
  "outside-phases": {
    room: "timeline",
    list: "milestones",
    wrong: { occasion: "hang-nam", on: "2031" },
    right: { occasion: "hang-nam", on: "2030" },
  },
  "report-without-review": {
    room: "timeline",
    list: "deadlines",
    wrong: { kind: "at-review", due: { date: "2030" } },
    right: { kind: "yearly", due: { date: "2030" } },
  },
  "not-current": {
    room: "pack",
    list: "currentThrough",
    wrong: "2026-06-30",
    right: "2026-12-31",
    asOf: "2026-11-27",
  },
  "without-diacritics": {
    room: "quota",
    list: "preferences",
    wrong: { title: wording("Uu tien tap the nho", "Small collectives first") },
    right: { title: wording("Ưu tiên tập thể nhỏ", "Small collectives first") },
  },
  "english-in-vietnamese": {
    room: "quota",
    list: "preferences",
    wrong: { title: wording("The small collectives of the province first", "Small collectives first") },
    right: { title: wording("Ưu tiên tập thể nhỏ", "Small collectives first") },
  },
  "vietnamese-in-english": {
    room: "quota",
    list: "preferences",
    wrong: { title: wording("Ưu tiên tập thể nhỏ", "ưu tiên tập thể nhỏ") },
    right: { title: { vi: "Ưu tiên tập thể nhỏ" } },
  },
  "unverified-text": {
    room: "pack",
    list: "instruments",
    wrong: { ...unsigned, textVerified: false },
    right: text,
  },
  "unsigned-verification": { room: "pack", list: "instruments", wrong: unsigned, right: text },
  "overlapping-phases": {
    room: "timeline",
    list: "phases",
    wrong: [
      { id: "giai-doan-1", from: "2026", to: "2028" },
      { id: "giai-doan-2", from: "2028", to: "2030" },
    ],
    right: [
      { id: "giai-doan-1", from: "2026", to: "2027" },
      { id: "giai-doan-2", from: "2028", to: "2030" },
    ],
  },
  "competing-deadlines": {
    room: "timeline",
    list: "deadlines",
    wrong: [
      { due: { date: "2026-03-31" }, competesWith: ["thoi-han-khac"] },
      { id: "thoi-han-khac", due: { date: "2026-04-30" } },
    ],
    right: [{ due: { date: "2026-03-31" } }],
  },
  "missing-anchor": {
    room: "timeline",
    list: "deadlines",
    wrong: { due: { anchor: "planIssuedOn", days: 15 } },
    right: { due: { date: "2026-01-16" } },
  },
  "award-without-sets": {
    room: "dossier",
    list: "sets",
    wrong: [],
    right: { awards: ["co-thi-dua-tinh"], recipient: "so-noi-vu", copies: 2 },
  },
  "differing-audiences": {
    room: "timeline",
    list: "deadlines",
    wrong: [
      { due: { date: "2026-03-31" }, levels: ["cap-xa", "so-nganh"] },
      { id: "bao-cao", due: { date: "2026-11-15" }, levels: ["cap-xa"] },
    ],
    right: [
      { due: { date: "2026-03-31" }, levels: ["cap-xa", "so-nganh"] },
      { id: "bao-cao", due: { date: "2026-11-15" }, levels: ["so-nganh", "cap-xa"] },
    ],
  },
  "open-reading": {
    room: "quota",
    list: "quotas",
    wrong: {
      awards: ["co-thi-dua-tinh"],
      limits: [{ kind: "tap-the", atMost: 2 }],
      interpretation: {
        reading: wording("Mỗi đơn vị", "Each unit"),
        why: wording("Văn bản không rõ", "It is not clear"),
      },
    },
    right: { awards: ["co-thi-dua-tinh"], limits: [{ kind: "tap-the", atMost: 2 }] },
  },
};

const HEADING = { pack: "tinh-mau" };

/** What each list of statements has besides what an example shows. */
const COMMON: Record<string, Statement> = {
  rules: { id: "vi-du", ground: "phong-trao", title: wording("Ví dụ", "An example") },
  listings: { id: "vi-du" },
  quotas: { id: "vi-du" },
  sets: { id: "vi-du" },
  preferences: { id: "vi-du" },
  deadlines: { id: "vi-du", title: wording("Ví dụ", "An example"), kind: "once", boundary: "on-or-before" },
  milestones: { id: "vi-du", title: wording("Ví dụ", "An example") },
  phases: { title: wording("Ví dụ", "An example") },
};

/** The files of a small law and plan, the plan with the statements of an example in the place of its own. */
export function packsWith({ room, list, ...example }: LintExample, side: "wrong" | "right"): unknown[] {
  const given = example[side];
  const statements =
    typeof given === "string"
      ? given
      : [given].flat().map((one) => ({ ...COMMON[list], ...(room === "pack" ? {} : { source: SOURCE }), ...one }));
  const files: Record<string, Statement> = {
    pack: {
      version: "1.0.0",
      layer: "province",
      extends: "luat-mau",
      title: wording("Kế hoạch của tỉnh", "The plan of a province"),
      jurisdiction: { name: wording("Tỉnh mẫu", "A province"), level: "tinh" },
      currentThrough: "2030-12-31",
      defaultGround: "phong-trao",
      instruments: [text],
    },
    eligibility: { listings: [{ id: "co", ...flag, source: SOURCE }] },
    dossier: { sets: [{ id: "bo", awards: ["co-thi-dua-tinh"], recipient: "so-noi-vu", copies: 2, source: SOURCE }] },
    timeline: {
      phases: [{ id: "giai-doan", title: wording("Giai đoạn", "Phase"), from: "2026", to: "2030", source: SOURCE }],
    },
  };
  files[room] = { ...files[room], [list]: statements };
  return [...law(), ...Object.entries(files).map(([name, content]) => ({ ...HEADING, room: name, ...content }))];
}

const LAW_SOURCE = { instrument: "luat", article: 1 };

function law(): unknown[] {
  const lawful = (award: string, kinds: string[]) => ({
    id: award,
    award,
    kinds,
    decidedBy: ["chu-tich-ubnd-tinh"],
    source: LAW_SOURCE,
  });
  return [
    {
      pack: "luat-mau",
      room: "pack",
      version: "1.0.0",
      layer: "law",
      title: wording("Luật mẫu", "A law"),
      jurisdiction: { name: wording("Cả nước", "The country"), level: "quoc-gia" },
      currentThrough: "2030-12-31",
      instruments: [{ id: "luat", title: wording("Luật mẫu", "A law"), textVerified: true, reliability: "official" }],
    },
    {
      pack: "luat-mau",
      room: "eligibility",
      listings: [lawful("co-thi-dua-tinh", ["tap-the"]), lawful("bang-khen-tinh", ["tap-the", "ca-nhan"])],
    },
  ];
}
