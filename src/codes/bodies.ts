import type { CodeEntry } from "./entry.js";
import { type BookCodes, type OwnCode, type OwnCodeEntry, ownEntries } from "./own.js";
import type { UnitLevelCode } from "./units.js";

/** Who launched a movement. */
export const launchers = [
  { code: "chu-tich-nuoc", label: { vi: "Chủ tịch nước", en: "State President" }, abbreviations: ["CTN"] },
  { code: "thu-tuong", label: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" }, abbreviations: ["TTg", "TTCP"] },
  {
    code: "bo-nganh",
    label: { vi: "Bộ, ban, ngành, đoàn thể trung ương", en: "Ministry, sector or central organisation" },
    abbreviations: ["Bộ, ngành", "Bộ, ban, ngành"],
  },
  { code: "tinh", label: { vi: "Tỉnh", en: "Province" } },
  { code: "xa", label: { vi: "Xã", en: "Commune" } },
  { code: "don-vi", label: { vi: "Cơ quan, đơn vị", en: "Agency or unit" } },
] as const satisfies readonly CodeEntry[];

/** The code of a movement's launcher. */
export type LauncherCode = (typeof launchers)[number]["code"];

/** A body, and the level of unit it is, where it is one: a province, a ministry and their councils are units of no level. */
interface BodyEntry extends CodeEntry {
  readonly level?: UnitLevelCode;
}

/** Bodies that receive, judge or decide. */
export const bodies = [
  { code: "chu-tich-nuoc", label: { vi: "Chủ tịch nước", en: "State President" }, abbreviations: ["CTN"] },
  { code: "thu-tuong", label: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" }, abbreviations: ["TTg", "TTCP"] },
  { code: "bo-noi-vu", label: { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" }, abbreviations: ["BNV"] },
  {
    code: "chu-tich-ubnd-tinh",
    label: { vi: "Chủ tịch Ủy ban nhân dân tỉnh", en: "Chairperson of the Provincial People's Committee" },
    abbreviations: ["Chủ tịch UBND cấp tỉnh", "Chủ tịch tỉnh"],
  },
  {
    code: "ubnd-tinh",
    label: { vi: "Ủy ban nhân dân tỉnh", en: "Provincial People's Committee" },
    abbreviations: ["UBND cấp tỉnh"],
  },
  {
    code: "so-noi-vu",
    level: "so-nganh",
    label: { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
    abbreviations: ["SNV"],
  },
  {
    code: "so-khoa-hoc-cong-nghe",
    level: "so-nganh",
    label: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
    abbreviations: ["Sở KH&CN", "Sở KHCN", "SKHCN"],
  },
  {
    code: "so-thong-tin-truyen-thong",
    level: "so-nganh",
    label: { vi: "Sở Thông tin và Truyền thông", en: "Department of Information and Communications" },
    abbreviations: ["Sở TT&TT", "Sở TTTT", "STTTT"],
  },
  {
    code: "hoi-dong-tdkt-trung-uong",
    label: {
      vi: "Hội đồng Thi đua - Khen thưởng Trung ương",
      en: "Central Council for Emulation and Commendation",
    },
    abbreviations: ["HĐTĐKT TW", "HĐTĐKT TƯ"],
  },
  {
    code: "hoi-dong-tdkt-tinh",
    label: {
      vi: "Hội đồng Thi đua - Khen thưởng tỉnh",
      en: "Provincial Council for Emulation and Commendation",
    },
    abbreviations: ["HĐTĐKT tỉnh", "Hội đồng Thi đua - Khen thưởng cấp tỉnh"],
  },
  {
    code: "hoi-dong-tdkt-xa",
    level: "cap-xa",
    label: {
      vi: "Hội đồng Thi đua - Khen thưởng xã",
      en: "Commune Council for Emulation and Commendation",
    },
    abbreviations: ["HĐTĐKT xã", "Hội đồng Thi đua - Khen thưởng cấp xã"],
  },
  {
    code: "ban-tdkt",
    label: { vi: "Ban Thi đua - Khen thưởng", en: "Board for Emulation and Commendation" },
    abbreviations: ["BTĐKT", "Ban TĐKT"],
  },
  {
    code: "chu-tich-ubnd-xa",
    level: "cap-xa",
    label: { vi: "Chủ tịch Ủy ban nhân dân xã", en: "Chairperson of the Commune People's Committee" },
    abbreviations: ["Chủ tịch UBND cấp xã", "Chủ tịch xã"],
  },
  {
    code: "ubnd-xa",
    level: "cap-xa",
    label: { vi: "Ủy ban nhân dân xã", en: "Commune People's Committee" },
    abbreviations: ["UBND cấp xã"],
  },
  {
    code: "phong-van-hoa-xa-hoi",
    level: "cap-xa",
    label: { vi: "Phòng Văn hóa - Xã hội", en: "Division of Culture and Society" },
    abbreviations: ["Phòng VH-XH", "Phòng VHXH"],
  },
  {
    code: "thu-truong-don-vi",
    label: { vi: "Thủ trưởng cơ quan, đơn vị", en: "Head of the agency or unit" },
  },
  { code: "don-vi-de-nghi", label: { vi: "Đơn vị đề nghị", en: "Proposing unit" } },
  { code: "bo-tinh", label: { vi: "Bộ, ban, ngành, tỉnh", en: "Ministries, sectors and provinces" } },
  {
    code: "hoi-dong-tdkt-bo-tinh",
    label: {
      vi: "Hội đồng Thi đua - Khen thưởng của bộ, ban, ngành, tỉnh",
      en: "Emulation and Commendation Council of the ministry or province",
    },
  },
  {
    code: "hoi-dong-tdkt-co-so",
    label: {
      vi: "Hội đồng Thi đua - Khen thưởng của cơ quan, đơn vị",
      en: "Emulation and Commendation Council of the agency or unit",
    },
    abbreviations: ["Hội đồng Thi đua - Khen thưởng cơ sở"],
  },
  { code: "chinh-phu", label: { vi: "Chính phủ", en: "Government" }, abbreviations: ["CP"] },
  {
    code: "ubnd-cap-huyen",
    level: "cap-huyen",
    label: { vi: "Ủy ban nhân dân cấp huyện", en: "District People's Committee" },
    abbreviations: ["UBND huyện"],
    dissolvedOn: "2025-07-01",
    dissolvedBy: { instrument: "129/2025/NĐ-CP" },
  },
  {
    code: "chu-tich-ubnd-cap-huyen",
    level: "cap-huyen",
    label: { vi: "Chủ tịch Ủy ban nhân dân cấp huyện", en: "Chairperson of the District People's Committee" },
    abbreviations: ["Chủ tịch UBND huyện"],
    dissolvedOn: "2025-07-01",
    dissolvedBy: { instrument: "129/2025/NĐ-CP" },
  },
  { code: "bo-quoc-phong", label: { vi: "Bộ Quốc phòng", en: "Ministry of National Defence" }, abbreviations: ["BQP"] },
  { code: "bo-cong-an", label: { vi: "Bộ Công an", en: "Ministry of Public Security" }, abbreviations: ["BCA"] },
  {
    code: "co-quan-duoc-xin-y-kien",
    label: { vi: "Cơ quan được xin ý kiến", en: "Body asked for its opinion" },
  },
] as const satisfies readonly BodyEntry[];

/** The code of a body; a pack may declare its own. */
export type BodyCode = (typeof bodies)[number]["code"] | OwnCode;

/** The level of unit that a body is; undefined where it is a unit of none. */
export function levelOfBody(body: BodyCode, book?: BookCodes): UnitLevelCode | undefined {
  const entries: readonly (BodyEntry | OwnCodeEntry)[] = [...bodies, ...ownEntries(book, "body")];
  return entries.find(({ code }) => code === body)?.level;
}
