/** How a typical mistake is mended, in both languages: `explain` words it, and the message of the error has the English. */
export const CURES = {
  "day-as-text": {
    vi: 'viết ngày thành chuỗi YYYY-MM-DD; ngày ở Việt Nam: new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(date)',
    en: 'write the day as text, YYYY-MM-DD; in Vietnam it is new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(date)',
  },
  "number-as-text": { vi: "đặt số trong dấu nháy, như String(id)", en: "write the number as text, as String(id) does" },
  "true-or-false": { vi: "viết true thay cho 1, false thay cho 0", en: "write true for 1 and false for 0" },
  "fields-of-object": { vi: "viết các trường trong { }", en: "write its fields in { }" },
  "day-in-object": { vi: 'viết { asOf: "YYYY-MM-DD" }', en: 'write { asOf: "YYYY-MM-DD" }' },
  "text-as-json": { vi: "đọc chuỗi bằng JSON.parse trước", en: "read the text by JSON.parse first" },
  "one-at-a-time": {
    vi: "hàm này nhận một; screen nhận danh sách",
    en: "this function takes one; screen takes a list",
  },
  "names-in-list": { vi: 'viết tên trong [ ], như ["ratings"]', en: 'write the names in [ ], as in ["ratings"]' },
  "judgement-as-object": {
    vi: 'viết { holds: true, by: "ai đánh giá" }',
    en: 'write { holds: true, by: "who judged" }',
  },
  "rows-in-list": { vi: "đặt trong [ ], hoặc dùng evaluate", en: "put it in [ ], or ask evaluate" },
  "book-first": { vi: "bộ quy tắc đứng trước, dữ liệu đứng sau", en: "the book comes first, and the input after it" },
  "book-by-import": {
    vi: 'nạp bằng import { anGiang } from "thidua-rules/books/an-giang"',
    en: 'import it, as import { anGiang } from "thidua-rules/books/an-giang" does',
  },
  "book-in-module": {
    vi: "đây là mô-đun; lấy bộ quy tắc mà nó cung cấp",
    en: "this is a module; take the book that it exports",
  },
  "files-not-book": {
    vi: "đây là bộ quy tắc đã tạo; cần các tệp của gói quy tắc, như nationalPack",
    en: "this is a book that is made already; give the files of packs, such as nationalPack",
  },
  "content-not-path": {
    vi: "đây là đường dẫn; cần nội dung của tệp, đọc bằng JSON.parse",
    en: "this is a path; give the content of the file, read by JSON.parse",
  },
} as const;

/** The code of a cure. */
export type CureCode = keyof typeof CURES;
