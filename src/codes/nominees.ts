import type { CodeEntry } from "./entry.js";
import type { OwnCode } from "./own.js";

/** What a nominee is. */
export const kinds = [
  { code: "ca-nhan", label: { vi: "Cá nhân", en: "Individual" }, abbreviations: ["CN"] },
  { code: "tap-the", label: { vi: "Tập thể", en: "Collective" }, abbreviations: ["TT"] },
  { code: "ho-gia-dinh", label: { vi: "Hộ gia đình", en: "Household" }, abbreviations: ["HGĐ"] },
] as const satisfies readonly CodeEntry[];

/** The code of a kind of nominee. */
export type KindCode = (typeof kinds)[number]["code"];

/** The groups of nominees the plans set criteria for. */
export const groups = [
  {
    code: "co-quan-dia-phuong",
    kinds: ["tap-the"],
    label: { vi: "Cơ quan, ban, ngành, địa phương", en: "Agencies, departments and localities" },
  },
  {
    code: "mat-tran-doan-the",
    kinds: ["tap-the"],
    label: { vi: "Mặt trận Tổ quốc và các đoàn thể", en: "Fatherland Front and mass organisations" },
    abbreviations: ["MTTQ và các đoàn thể", "MTTQ và đoàn thể", "Mặt trận, đoàn thể"],
  },
  { code: "doanh-nghiep", kinds: ["tap-the"], label: { vi: "Doanh nghiệp", en: "Enterprise" } },
  {
    code: "ho-kinh-doanh",
    kinds: ["tap-the", "ho-gia-dinh"],
    label: { vi: "Hộ kinh doanh", en: "Business household" },
    abbreviations: ["HKD"],
  },
  {
    code: "thon",
    kinds: ["tap-the"],
    label: { vi: "Thôn, tổ dân phố", en: "Village or residential quarter" },
    abbreviations: ["Tổ dân phố", "TDP"],
  },
  {
    code: "can-bo-cong-chuc",
    kinds: ["ca-nhan"],
    label: {
      vi: "Cán bộ, công chức, viên chức, người lao động",
      en: "Cadres, officials, public employees and workers",
    },
    abbreviations: ["CBCC", "CBCCVC", "CBCCVC-NLĐ", "CBCCVCNLĐ"],
  },
  {
    code: "khong-chuyen-trach",
    kinds: ["ca-nhan"],
    label: { vi: "Người hoạt động không chuyên trách", en: "Part-time local officers" },
    abbreviations: ["Cán bộ không chuyên trách"],
  },
  {
    code: "doanh-nhan-tri-thuc",
    kinds: ["ca-nhan"],
    label: { vi: "Doanh nhân, trí thức, nhà khoa học", en: "Entrepreneurs, intellectuals and scientists" },
  },
  {
    code: "nguoi-viet-nam-o-nuoc-ngoai",
    label: { vi: "Người Việt Nam ở nước ngoài", en: "Vietnamese abroad" },
    abbreviations: ["NVNONN", "Người Việt Nam định cư ở nước ngoài", "Kiều bào"],
  },
  { code: "nguoi-nuoc-ngoai", label: { vi: "Người nước ngoài", en: "Foreigner" } },
  { code: "khac", label: { vi: "Đối tượng khác", en: "Other nominees" } },
] as const satisfies readonly CodeEntry[];

/** The code of a group of nominees; a pack may declare its own. */
export type GroupCode = (typeof groups)[number]["code"] | OwnCode;

/** What a person does for a living, where the law sets a standard by it. */
export const occupations = [
  { code: "cong-nhan", label: { vi: "Công nhân", en: "Worker" }, abbreviations: ["CN"] },
  { code: "nong-dan", label: { vi: "Nông dân", en: "Farmer" } },
  { code: "doanh-nhan", label: { vi: "Doanh nhân", en: "Entrepreneur" } },
  { code: "tri-thuc", label: { vi: "Trí thức", en: "Intellectual" } },
  { code: "nha-khoa-hoc", label: { vi: "Nhà khoa học", en: "Scientist" } },
  {
    code: "can-bo-cong-chuc",
    label: { vi: "Cán bộ, công chức, viên chức", en: "Cadre, official or public employee" },
    abbreviations: ["CBCC", "CBCCVC"],
  },
  { code: "luc-luong-vu-trang", label: { vi: "Lực lượng vũ trang", en: "Armed forces" }, abbreviations: ["LLVT"] },
  { code: "khac", label: { vi: "Nghề nghiệp khác", en: "Other occupation" } },
] as const satisfies readonly CodeEntry[];

/** The code of an occupation. */
export type OccupationCode = (typeof occupations)[number]["code"];
