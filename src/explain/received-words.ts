import type { Locale } from "../codes.js";
import { RECEIVED_PHRASES, type ReceivedPhrase } from "../errors/describe.js";

const RECEIVED_VI: Record<ReceivedPhrase, string> = {
  nothing: "không có gì",
  "an object": "một đối tượng",
  "a Date": "một đối tượng ngày giờ",
  "a function": "một hàm",
  "a symbol": "một ký hiệu",
  "a bigint": "một số nguyên lớn",
  "a promise": "một kết quả bất đồng bộ",
  "an instance of a class": "một đối tượng của lớp",
  more: "nhiều hơn",
  another: "một quy định khác",
  "no pack.json": "không có pack.json",
  "a circle of packs": "các gói nối thành vòng",
  "bytes that are not UTF-8": "dữ liệu không phải UTF-8",
  "a folder": "một thư mục",
  "a named pipe": "một đường ống có tên (FIFO)",
  "a device or a socket": "một thiết bị hoặc cổng kết nối",
  "compressed data": "dữ liệu nén",
  "text in UTF-16": "văn bản UTF-16",
  "a table in CSV": "một bảng CSV",
  "one list in JSON": "một danh sách JSON",
  "a file that became shorter": "tệp bị ngắn đi trong khi đọc",
  "a bundle without the files of threads": "gói đóng thiếu các tệp của luồng",
  "the eligibility of a book alone": "riêng phần xét điều kiện của một bộ quy tắc",
};

const isPhrase = (received: string): received is ReceivedPhrase =>
  (RECEIVED_PHRASES as readonly string[]).includes(received);

/** What was received; a value is shown as it is, in either language. */
export function receivedText(received: string, locale: Locale): string {
  if (locale === "en") return received;
  if (isPhrase(received)) return RECEIVED_VI[received];
  return received
    .replace(/^a list of (\d+)$/, "danh sách $1 phần tử")
    .replace(/^an object of type (?=")/, "một đối tượng có type ");
}
