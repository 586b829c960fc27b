import type { Locale, LocalizedText } from "../src/index.js";

/** A group of the side bar, with its pages as paths without `.md`. */
interface Group {
  title: LocalizedText;
  pages: readonly (readonly [path: string, title: LocalizedText])[];
}

const same = (text: string): LocalizedText => ({ vi: text, en: text });

/** Every written page of the site, in the order of reading. */
export const GROUPS: readonly Group[] = [
  {
    title: { vi: "Bắt đầu", en: "Start" },
    pages: [
      ["can-bo", { vi: "Dành cho cán bộ thi đua", en: "For officials" }],
      ["try-it", { vi: "Trang thử một đề nghị", en: "The try-it page" }],
      ["guide", { vi: "Hướng dẫn lập trình", en: "Guide" }],
      ["examples", { vi: "Ví dụ", en: "Examples" }],
      ["codes", { vi: "Bảng mã", en: "Codes" }],
      ["glossary", { vi: "Thuật ngữ", en: "Glossary" }],
    ],
  },
  {
    title: { vi: "Từng câu hỏi", en: "Each question" },
    pages: [
      ["eligibility", { vi: "Điều kiện khen thưởng", en: "Eligibility" }],
      ["explain", { vi: "Giải thích kết quả", en: "Explanations" }],
      ["questions", { vi: "Thông tin còn thiếu", en: "Questions" }],
      ["award-list", { vi: "Danh sách hình thức", en: "Award list" }],
      ["remedies", { vi: "Cần bổ sung gì", en: "Remedies" }],
      ["criteria", { vi: "Tiêu chí thi đua", en: "Criteria" }],
      ["dossier", { vi: "Hồ sơ", en: "Dossier" }],
      ["timeline", { vi: "Tiến độ, thời hạn", en: "Timeline" }],
      ["quota", { vi: "Số lượng đề nghị", en: "Quota" }],
      ["prizes", { vi: "Tiền thưởng", en: "Prizes" }],
      ["notices", { vi: "Lưu ý trong kết quả", en: "Notices" }],
    ],
  },
  {
    title: { vi: "Nhiều hồ sơ, cơ sở dữ liệu", en: "Many nominations" },
    pages: [
      ["screening", { vi: "Sàng lọc", en: "Screening" }],
      ["screen-file", { vi: "Cả một tệp", en: "A whole file" }],
      ["table", { vi: "Đọc bảng tính", en: "Rows and sheets" }],
      ["from-your-database", { vi: "Từ cơ sở dữ liệu", en: "From your database" }],
      ["at-scale", { vi: "Trong cơ sở dữ liệu", en: "At scale" }],
      ["json-rules-engine", same("json-rules-engine")],
      ["command", { vi: "Dòng lệnh", en: "Command" }],
      ["hosts", { vi: "Trang và máy chủ mẫu", en: "Whole hosts" }],
      ["serve", { vi: "Dịch vụ HTTP", en: "HTTP service" }],
    ],
  },
  {
    title: { vi: "Viết gói quy tắc", en: "Writing packs" },
    pages: [
      ["encode-a-plan", { vi: "Mã hóa một kế hoạch", en: "Encode a plan" }],
      ["new-law", { vi: "Khi luật thay đổi", en: "A new law" }],
      ["pack-format", { vi: "Định dạng gói", en: "Pack format" }],
      ["pack-eligibility", { vi: "Quy tắc điều kiện của gói", en: "Eligibility of a pack" }],
      ["facts", { vi: "Dữ kiện", en: "Facts" }],
      ["lint", { vi: "Lỗi trong gói", en: "Lint" }],
      ["semantics", { vi: "Ngữ nghĩa", en: "Semantics" }],
      ["conformance", { vi: "Kiểm tra tương thích", en: "Conformance" }],
    ],
  },
  {
    title: { vi: "Đã mã hóa những gì", en: "What is encoded" },
    pages: [
      ["coverage", { vi: "Mức độ mã hóa", en: "Coverage" }],
      ["law-ledger", { vi: "Từng điều của Luật", en: "Law ledger" }],
      ["decree-152", { vi: "Từng điều của Nghị định 152", en: "Decree 152" }],
      ["performance", { vi: "Tốc độ", en: "Performance" }],
      ["decisions", { vi: "Các quyết định thiết kế", en: "Decisions" }],
      ["contributing", { vi: "Tham gia phát triển", en: "Contributing" }],
      ["changelog", { vi: "Nhật ký thay đổi", en: "Changelog" }],
    ],
  },
];

/** What stands behind the name of a page that a language does not have. */
const IN_ENGLISH = " (tiếng Anh)";
const IN_VIETNAMESE = " (in Vietnamese)";

/** One entry of a side bar. */
export interface SideItem {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: SideItem[];
}

/** The address of a page in one language; the other language's page where only that has one. */
export function linkTo(
  path: string,
  title: LocalizedText,
  locale: Locale,
  pages: ReadonlySet<string>,
): SideItem | undefined {
  const [own, other] = locale === "vi" ? [`vi/${path}`, path] : [path, `vi/${path}`];
  if (pages.has(`${own}.md`)) return { text: title[locale], link: `/${own}` };
  if (!pages.has(`${other}.md`)) return undefined;
  return { text: title[locale] + (locale === "vi" ? IN_ENGLISH : IN_VIETNAMESE), link: `/${other}` };
}

/** The groups of the side bar in one language, with those pages that there are. */
export const sideGroups = (locale: Locale, pages: ReadonlySet<string>): SideItem[] =>
  GROUPS.map(({ title, pages: entries }) => ({
    text: title[locale],
    collapsed: false,
    items: entries.flatMap(([path, name]) => linkTo(path, name, locale, pages) ?? []),
  })).filter(({ items }) => items.length > 0);
