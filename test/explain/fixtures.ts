import { labelOf } from "../../src/codes.js";
import type { CriteriaReport } from "../../src/criteria/types.js";
import type { ProcessingTermReport } from "../../src/dossier/types.js";
import type {
  AwardList,
  LabelledBody,
  LabelledKind,
  LabelledOccasion,
} from "../../src/eligibility/award-list-types.js";
import type { BodyCode, KindCode, OccasionCode } from "../../src/index.js";
import type { Question } from "../../src/questions/question.js";
import type { QuotaReport } from "../../src/quota/types.js";
import { remediesFor } from "../../src/remedies/remedies-for.js";
import type { BookDiff } from "../../src/rulebook/diff.js";
import type { PlanReview } from "../../src/rulebook/review.js";
import { testBook } from "./book.js";
import { deadline, deadlines, timeline } from "./days.js";
import { nominations } from "./decisions.js";
import { checklist, dossier } from "./papers.js";
import { prize } from "./prizes.js";
import { at, receipt, stated, texts } from "./stated.js";

export * from "./days.js";
export * from "./papers.js";
export * from "./prizes.js";

const percentAsked: Question = {
  path: "indicators.van-ban-dien-tu",
  type: "number",
  wording: { vi: "Chỉ tiêu đạt bao nhiêu phần trăm?", en: "What percentage was reached?" },
  about: labelOf("indicator", "van-ban-dien-tu"),
  suppliedBy: "don-vi-de-nghi",
  why: { title: { vi: "Văn bản điện tử", en: "Electronic documents" }, source: { instrument: "X" } },
  settles: ["van-ban"],
};

export const criteria: CriteriaReport = {
  type: "criteria-report",
  status: "not-met",
  asOf: "2040-08-01",
  group: "doanh-nghiep",
  criteria: [
    {
      id: "ho-so",
      title: { vi: "Hồ sơ trực tuyến", en: "Files handled online" },
      kind: "measured",
      status: "not-met",
      required: 80,
      actual: 79.5,
      shortfall: 0.5,
      source: at("II", "a"),
      ...stated,
    },
    {
      id: "van-ban",
      title: { vi: "Văn bản điện tử", en: "Electronic documents" },
      kind: "measured",
      status: "undetermined",
      required: 90,
      source: at("II", "b"),
      ...stated,
    },
    {
      id: "du-lieu",
      title: { vi: "Dữ liệu dùng chung", en: "Shared data" },
      kind: "measured",
      status: "met",
      required: 50,
      actual: 50,
      source: at("II", "c"),
      ...stated,
    },
    {
      id: "guong-mau",
      title: { vi: "Gương mẫu", en: "An example to others" },
      kind: "judged",
      status: "for-council",
      judgedBy: ["ubnd-xa"],
      source: at("II", "d"),
      ...stated,
    },
  ],
  questions: [percentAsked],
  judgements: [
    {
      id: "guong-mau",
      path: "judgements.guong-mau",
      type: "judgement",
      title: { vi: "Gương mẫu", en: "An example to others" },
      judgedBy: ["ubnd-xa"],
      source: at("II", "d"),
    },
  ],
  notices: [],
  texts,
  receipt,
};

export const quota: QuotaReport = {
  type: "quota-report",
  status: "exceeded",
  award: "giay-khen",
  occasion: "so-ket",
  year: 2040,
  perKind: {
    "ca-nhan": { status: "exceeded", limit: 3, used: null, requested: 5, remaining: 0, excess: 2 },
    "tap-the": { status: "within", limit: 2, used: 0, requested: 1, remaining: 1, excess: 0 },
    "ho-gia-dinh": { status: "not-stated", limit: null, used: 1, requested: 1, remaining: null, excess: null },
  },
  questions: [],
  notices: [],
  source: at("VIII"),
  texts,
  receipt,
};

/** Every result that is not a decision. */
export const processingTerm: ProcessingTermReport = {
  type: "processing-term-report",
  daysOff: [
    { date: "2040-04-27", source: at("VI") },
    { date: "2040-04-30", source: at("VII") },
    { date: "2040-05-01", source: at("VII") },
  ],
  workingSaturdays: [{ date: "2040-05-05" }],
  id: "tham-dinh",
  actor: ["so-noi-vu"],
  action: { vi: "Thẩm định hồ sơ", en: "Appraise the dossier" },
  limit: "at-most",
  workingDays: 10,
  lastDay: "2040-05-06",
  certain: false,
  source: at("V"),
  notices: [],
  texts,
  receipt,
};

export const review: PlanReview = {
  type: "plan-review",
  findings: [
    {
      code: "overlapping-phases",
      severity: "warning",
      pack: "ke-hoach-thu",
      file: "timeline.json",
      id: "giai-doan-2",
      path: "phases[giai-doan-2].from",
      concerns: ["giai-doan-1", "giai-doan-2"],
      titles: [
        { vi: "Giai đoạn 1", en: "Phase 1" },
        { vi: "Giai đoạn 2", en: "Phase 2" },
      ],
      source: at("I"),
    },
    {
      code: "differing-audiences",
      severity: "warning",
      pack: "ke-hoach-thu",
      file: "timeline.json",
      id: "bao-cao",
      path: "deadlines[bao-cao].levels",
      concerns: ["bao-cao"],
      titles: [{ vi: "Báo cáo năm", en: "Yearly report" }],
      codes: ["cap-xa"],
      source: at("VII"),
    },
  ],
  texts,
  receipt: { book: receipt.book },
};

export const remedies = remediesFor(testBook(), nominations.ineligible);
export const diff: BookDiff = {
  type: "book-diff",
  added: [
    {
      list: "rules",
      pack: "ke-hoach-thu",
      id: "moi",
      validFrom: "2040-01-01",
      title: { vi: "Điều mới", en: "New" },
      source: at("III"),
    },
  ],
  removed: [{ list: "calendars", pack: "ke-hoach-thu", id: "lich", source: at("IV") }],
  changed: [
    { list: "quotas", pack: "ke-hoach-thu", id: "so-luong", fields: ["limits", "validTo"], source: at("VIII") },
  ],
  texts,
  receipt: { before: receipt.book, after: { ...receipt.book, version: "2.2.0" } },
};

const occasion = (code: OccasionCode): LabelledOccasion => ({ code, label: labelOf("occasion", code) });
const kind = (code: KindCode): LabelledKind => ({ code, label: labelOf("kind", code) });
const body = (code: BodyCode): LabelledBody => ({ code, label: labelOf("body", code) });

export const awardList: AwardList = {
  type: "award-list",
  asOf: "2040-08-01",
  ground: { code: "phong-trao", label: labelOf("ground", "phong-trao") },
  awards: [
    {
      code: "giay-khen",
      label: labelOf("award", "giay-khen"),
      listings: [
        {
          status: "given",
          occasions: [occasion("so-ket"), occasion("tong-ket")],
          kinds: [kind("ca-nhan"), kind("tap-the")],
          decidedBy: [body("chu-tich-ubnd-xa")],
          sources: [at("III", "1"), at("III", "2")],
        },
        {
          status: "undetermined",
          provisional: "not-given",
          occasions: [occasion("dot-xuat")],
          kinds: [kind("ho-gia-dinh")],
          decidedBy: [],
          sources: [at("III", "1")],
        },
      ],
    },
    {
      code: "lao-dong-tien-tien",
      label: labelOf("title", "lao-dong-tien-tien"),
      listings: [
        {
          status: "left-to-others",
          occasions: (["hang-nam", "so-ket", "tong-ket", "dot-xuat"] as const).map(occasion),
          kinds: (["ca-nhan", "tap-the", "ho-gia-dinh"] as const).map(kind),
          decidedBy: [],
          leftTo: [body("chu-tich-ubnd-tinh")],
          sources: [at("IV")],
        },
      ],
    },
  ],
  notices: [],
  texts,
  receipt,
};

export const ROOM_RESULTS = {
  awardList,
  remedies,
  criteria,
  checklist,
  dossier,
  processingTerm,
  timeline,
  deadlines,
  deadline,
  quota,
  prize,
  review,
  diff,
};
