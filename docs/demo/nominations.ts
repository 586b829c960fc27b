import type { Candidacy, LocalizedText, Nomination } from "../../src/index.js";

/** A nomination as a portal holds it, and what the unit proposed before in the same year and on the same occasion. */
export interface DemoCase {
  id: string;
  /** Who is proposed, by role. */
  who: LocalizedText;
  nomination: Nomination;
  used: { "tap-the": number; "ca-nhan": number };
}

const asOf = "2026-08-15";

/** A list that the unit confirms as whole: no discipline, and no matter under consideration. */
const cleanRecord = { discipline: [], complete: ["discipline"] } satisfies Candidacy["record"];

const byUnit = { holds: true, by: "Thủ trưởng đơn vị", on: "2026-07-10" } as const;
const byScience = { holds: true, by: "Sở Khoa học và Công nghệ", on: "2026-07-25" } as const;
const byCouncil = { holds: true, by: "Hội đồng Thi đua - Khen thưởng tỉnh", on: "2026-08-05" } as const;

/** What people have judged of a unit that everybody agrees on. */
const praised = {
  "guong-mau-chap-hanh": byUnit,
  "noi-bo-doan-ket": byUnit,
  "an-giang.hoan-thanh-xuat-sac": byUnit,
  "an-giang.tieu-bieu-xuat-sac": byScience,
  "bang-khen-tinh.thanh-tich-phong-trao": byCouncil,
};

const department = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf,
  nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
  unit: { level: "so-nganh", hasCouncil: true },
  record: cleanRecord,
  judgements: praised,
} satisfies Nomination;

const official = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  asOf,
  nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc" },
  unit: { level: "cap-xa", hasCouncil: true },
  record: cleanRecord,
  judgements: {
    "guong-mau-chap-hanh": byUnit,
    "an-giang.hoan-thanh-xuat-sac": byUnit,
    "an-giang.tieu-bieu-xuat-sac": byScience,
    "bang-khen-tinh.thanh-tich-phong-trao-ca-nhan": byCouncil,
  },
} satisfies Nomination;

const none = { "tap-the": 0, "ca-nhan": 0 };

/** Nominations of every kind that a portal of An Giang meets, one at least for each outcome; the last is on merit. */
export const demoCases: readonly DemoCase[] = [
  {
    id: "so-nganh",
    who: { vi: "Một sở của tỉnh, hồ sơ đầy đủ", en: "A provincial department with a whole dossier" },
    nomination: department,
    used: { "tap-the": 1, "ca-nhan": 2 },
  },
  {
    id: "xa",
    who: {
      vi: "Một xã, đề nghị Cờ thi đua của tỉnh khi tổng kết",
      en: "A commune, for the province's flag at the final review",
    },
    nomination: {
      award: "co-thi-dua-tinh",
      occasion: "tong-ket",
      asOf,
      nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
      unit: { level: "cap-xa", hasCouncil: true },
      record: cleanRecord,
    },
    used: none,
  },
  {
    id: "doanh-nghiep",
    who: { vi: "Một doanh nghiệp, chưa ai đánh giá", en: "An enterprise that nobody has judged yet" },
    nomination: {
      award: "bang-khen-tinh",
      occasion: "hang-nam",
      asOf,
      nominee: { kind: "tap-the", group: "doanh-nghiep" },
      unit: { level: "doanh-nghiep", hasCouncil: false },
      record: cleanRecord,
    },
    used: none,
  },
  {
    id: "can-bo-dang-xac-minh",
    who: {
      vi: "Một công chức xã đang có đơn thư được xác minh",
      en: "A commune official with a complaint being verified",
    },
    nomination: {
      ...official,
      record: { discipline: [{ pending: "xac-minh-don-thu", from: "2026-07-01" }], complete: ["discipline"] },
    },
    used: { "tap-the": 0, "ca-nhan": 1 },
  },
  {
    id: "nha-khoa-hoc-o-nuoc-ngoai",
    who: { vi: "Một nhà khoa học người Việt Nam ở nước ngoài", en: "A Vietnamese scientist living abroad" },
    nomination: {
      award: "bang-khen-tinh",
      occasion: "hang-nam",
      asOf,
      nominee: { kind: "ca-nhan", group: "nguoi-viet-nam-o-nuoc-ngoai", occupation: "nha-khoa-hoc" },
      unit: { level: "so-nganh", hasCouncil: true },
      record: { ...cleanRecord, achievements: [{ kind: "dong-gop", year: 2025 }] },
      judgements: { "an-giang.hoan-thanh-xuat-sac": byUnit, "an-giang.tieu-bieu-xuat-sac": byScience },
    },
    used: none,
  },
  {
    id: "ho-gia-dinh",
    who: { vi: "Một hộ gia đình", en: "A household" },
    nomination: {
      award: "bang-khen-tinh",
      occasion: "so-ket",
      asOf,
      nominee: { kind: "ho-gia-dinh" },
      unit: { level: "cap-xa", hasCouncil: true },
    },
    used: none,
  },
  {
    id: "so-nganh-nop-sau-01-10",
    who: {
      vi: "Một sở của tỉnh, hồ sơ đến sau ngày 01/10/2026",
      en: "A provincial department whose dossier came after 2026-10-01",
    },
    nomination: { ...department, asOf: "2026-10-20", receivedOn: "2026-10-12" },
    used: { "tap-the": 2, "ca-nhan": 2 },
  },
  {
    id: "so-nganh-thieu-danh-sach",
    who: {
      vi: "Một sở của tỉnh, chưa nộp danh sách kỷ luật, vụ việc",
      en: "A provincial department that left out the list of discipline",
    },
    nomination: { ...department, record: {} },
    used: none,
  },
  {
    id: "can-bo-da-duoc-khen",
    who: {
      vi: "Một công chức xã, thành tích đã được khen thưởng",
      en: "A commune official whose achievement was rewarded already",
    },
    nomination: {
      ...official,
      achievementId: "sang-kien-2025-014",
      record: {
        ...official.record,
        awards: [{ code: "giay-khen", year: 2025, ground: "dot-xuat", achievementId: "sang-kien-2025-014" }],
      },
    },
    used: none,
  },
  {
    id: "can-bo-theo-cong-trang",
    who: {
      vi: "Một công chức, đề nghị Huân chương Lao động hạng Ba theo công trạng",
      en: "An official, for the Labour Order, third class, on a merit chain",
    },
    nomination: {
      award: "huan-chuong-lao-dong-hang-ba",
      occasion: "hang-nam",
      ground: "cong-trang",
      asOf,
      nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc", occupation: "can-bo-cong-chuc" },
      unit: { level: "so-nganh", hasCouncil: true },
      record: {
        awards: [
          { code: "bang-khen-thu-tuong", year: 2020, ground: "cong-trang", periodEnd: "2020" },
          { code: "chien-si-thi-dua-co-so", year: 2022, ground: "cong-trang" },
          { code: "chien-si-thi-dua-co-so", year: 2025, ground: "cong-trang" },
        ],
        ratings: [
          { year: 2021, rating: "tot" },
          { year: 2022, rating: "xuat-sac" },
          { year: 2023, rating: "tot" },
          { year: 2024, rating: "tot" },
          { year: 2025, rating: "xuat-sac" },
        ],
        achievements: [],
        discipline: [],
        complete: ["awards", "ratings", "achievements", "discipline"],
      },
    },
    used: none,
  },
];
