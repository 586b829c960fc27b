import type { DeadlineList, DeadlineReport, DeadlineView, TimelineView } from "../../src/timeline/types.js";
import { at, receipt, stated, texts } from "./stated.js";

export const timeline: TimelineView = {
  type: "timeline-view",
  date: "2025-08-01",
  phases: [
    {
      id: "giai-doan-1",
      title: { vi: "Giai đoạn 1", en: "Phase 1" },
      from: "2025-Q3",
      to: "2027",
      certain: false,
      source: at("I"),
      ...stated,
    },
  ],
  previous: {
    id: "so-ket",
    occasion: "so-ket",
    title: { vi: "Sơ kết đợt đầu", en: "First review" },
    on: "2025-07-15",
    lastDay: "2025-07-15",
    source: at("I"),
    ...stated,
  },
  next: {
    id: "tong-ket",
    occasion: "tong-ket",
    title: { vi: "Tổng kết", en: "Final review" },
    on: "2027-11",
    lastDay: "2027-11-30",
    source: at("I"),
    ...stated,
  },
  notices: [],
  texts,
  receipt,
};

const duty = { boundary: "on-or-before", recipients: [], levels: [], source: at("VII"), ...stated } as const;

const listed: DeadlineView[] = [
  {
    ...duty,
    id: "bao-cao-hang-nam",
    title: { vi: "Báo cáo hằng năm", en: "Yearly report" },
    kind: "yearly",
    boundary: "before",
    levels: ["cap-xa"],
    recipients: ["so-noi-vu", "ban-tdkt"],
    lastDay: "2026-11-14",
    precision: "day",
    year: 2026,
    stated: true,
  },
  {
    ...duty,
    id: "dang-ky-diem",
    title: { vi: "Đăng ký đơn vị điểm", en: "Register pilot units" },
    kind: "once",
    levels: [],
    recipients: [],
    lastDay: "2025-09-30",
    precision: "quarter",
    stated: true,
    quantity: { atLeast: 1, atMost: 2, of: { vi: "đơn vị", en: "units" } },
  },
  {
    ...duty,
    id: "gui-ke-hoach",
    title: { vi: "Gửi kế hoạch", en: "Send the plan" },
    kind: "once",
    levels: [],
    recipients: [],
    lastDay: null,
    precision: null,
    stated: true,
    needsAnchor: "planIssuedOn",
  },
  {
    ...duty,
    id: "phat-dong",
    title: { vi: "Phát động", en: "Launch" },
    kind: "once",
    levels: [],
    recipients: [],
    lastDay: null,
    precision: null,
    stated: false,
  },
];

export const deadlines: DeadlineList = { type: "deadline-list", deadlines: listed, notices: [], texts, receipt };

export const deadline: DeadlineReport = {
  type: "deadline-report",
  id: "bao-cao-hang-nam",
  title: { vi: "Báo cáo hằng năm", en: "Yearly report" },
  state: "late",
  lastDay: "2026-11-14",
  lateBy: 3,
  missingRecipients: ["ban-tdkt"],
  questions: [],
  source: at("VII"),
  notices: [
    {
      code: "interpretation",
      wording: { vi: "“trước ngày 15/11” không gồm ngày 15", en: "“before 15/11” leaves out the 15th" },
      why: { vi: "nghĩa thông thường của từ", en: "the plain meaning of the word" },
      source: at("VII"),
    },
  ],
  texts,
  receipt,
};
