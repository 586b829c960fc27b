import { CURES, type CureCode } from "../errors/cures.js";
import type { Localizer } from "./localizer.js";

/** How a typical mistake is mended, in Vietnamese. */
export const CURES_VI: Readonly<Record<CureCode, string>> = {
  "day-as-text": "viết ngày thành chuỗi YYYY-MM-DD, theo lịch ở Việt Nam (Asia/Ho_Chi_Minh)",
  "number-as-text": "đặt số trong dấu nháy, như String(id)",
  "true-or-false": "viết true thay cho 1, false thay cho 0",
  "fields-of-object": "viết các trường trong { }",
  "day-in-object": 'viết { asOf: "YYYY-MM-DD" }',
  "text-as-json": "đọc chuỗi bằng JSON.parse trước",
  "one-at-a-time": "hàm này nhận một; screen nhận danh sách",
  "names-in-list": 'viết tên trong [ ], như ["ratings"]',
  "judgement-as-object": 'viết { holds: true, by: "ai đánh giá" }',
  "rows-in-list": "đặt trong [ ], hoặc dùng evaluate",
  "book-first": "bộ quy tắc đứng trước, dữ liệu đứng sau",
  "book-by-import": 'nạp bằng import { national } from "thidua-rules/books/national"',
  "book-in-module": "đây là mô-đun; lấy bộ quy tắc mà nó cung cấp",
  "whole-book": "đây chỉ là phần xét điều kiện của một bộ quy tắc; lấy bộ đầy đủ từ mục được nêu tên",
  "files-not-book": "đây là bộ quy tắc đã tạo; cần các tệp của gói quy tắc, như nationalPack",
  "content-not-path": "đây là đường dẫn; cần nội dung của tệp, đọc bằng JSON.parse",
  "keep-unbundled":
    "để thidua-rules ngoài gói đóng: external (esbuild, Rollup), ssr.external (Vite), externals (webpack), serverExternalPackages (Next.js)",
  "jest-with-modules": "chạy Jest với NODE_OPTIONS=--experimental-vm-modules",
};

/** How a mistake is mended, in brackets; nothing where a stored problem names a cure that this version does not know. */
export function cureText(cure: CureCode | undefined, localizer: Localizer): string {
  if (cure === undefined || !Object.hasOwn(CURES, cure)) return "";
  return ` (${localizer.text({ vi: CURES_VI[cure], en: CURES[cure] })})`;
}
