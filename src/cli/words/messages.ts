import type { LocalizedText } from "../../codes.js";

/** What the command writes besides the words of results; `{}` is what it is about. */
export const MESSAGES = {
  usage: { vi: "Cách dùng:", en: "Usage:" },
  arguments: { vi: "Tham số:", en: "Arguments:" },
  options: { vi: "Tùy chọn:", en: "Options:" },
  globalOptions: { vi: "Tùy chọn chung:", en: "Global options:" },
  commands: { vi: "Lệnh:", en: "Commands:" },
  unknownOption: { vi: "Không có tùy chọn {}.", en: "There is no option {}." },
  unknownCommand: { vi: "Không có lệnh {}.", en: "There is no command {}." },
  missingArgument: { vi: "Thiếu tham số {}.", en: "The argument {} is missing." },
  missingOption: { vi: "Thiếu tùy chọn {}.", en: "The option {} is missing." },
  missingValue: { vi: "Tùy chọn {} cần một giá trị.", en: "The option {} needs a value." },
  excessArguments: { vi: "Thừa tham số.", en: "There are too many arguments." },
  notAccepted: { vi: "Giá trị không được nhận: {}.", en: "A value that is not accepted: {}." },
  seeHelp: { vi: "Xem: thidua --help", en: "See: thidua --help" },
  failed: {
    vi: "Lỗi của chính lệnh này, xin báo lại: {}",
    en: "A fault of the command itself, please report it: {}",
  },
  notJson: { vi: "Không đọc được JSON: {}", en: "This is no JSON that can be read: {}" },
  notAFile: { vi: "Không đọc được tệp: {}", en: "This file cannot be read: {}" },
  noBook: {
    vi: "Không có bộ quy tắc hay thư mục nào là {}; các bộ có sẵn ở dòng cuối của thidua --help.",
    en: "No book and no folder is {}; the last line of thidua --help lists the books that ship.",
  },
  noPack: {
    vi: "Không có gói quy tắc (pack.json) trong thư mục {}.",
    en: "There is no pack (pack.json) in the folder {}.",
  },
  books: { vi: "Bộ quy tắc có sẵn (--book): {}", en: "Books that ship (--book): {}" },
  folderNotEmpty: { vi: "Thư mục đã có tệp: {}", en: "The folder holds files already: {}" },
  notAnId: {
    vi: "Không phải mã gói quy tắc (chữ thường không dấu, số, dấu gạch nối): {}",
    en: "This is no id of a pack (lower-case letters, digits, dashes): {}",
  },
  created: { vi: "Đã tạo {}:", en: "Made {}:" },
  next: {
    vi: "Tiếp theo: điền từng tệp theo văn bản, rồi chạy thidua lint {0} và thidua test {0}",
    en: "Next: fill in file by file from the text, then run thidua lint {0} and thidua test {0}",
  },
  worksheetMade: {
    vi: "Đã lập {0}: {1} quy định hết hiệu lực theo {2}, mọi câu trả lời còn là “unknown”.",
    en: "Made {0}: {1} provisions end with {2}, and every answer is “unknown”.",
  },
  fileExists: { vi: "Đã có tệp này, không ghi đè: {}", en: "This file is there already, and is not written over: {}" },
  amendAnswers: {
    vi: "Giữ nguyên {0}, sửa {1}, bãi bỏ {2}, chưa biết {3}.",
    en: "Kept {0}, changed {1}, repealed {2}, unknown {3}.",
  },
  casesAsTheyAre: {
    vi: "{0} trường hợp, hỏi vào ngày của chúng: {1} khác.",
    en: "{0} cases, on their own days: {1} differ.",
  },
  casesFrom: {
    vi: "{0} trường hợp, hỏi từ ngày {1}: {2} khác; tạm tính {3} trước, {4} sau.",
    en: "{0} cases, asked from {1} on: {2} differ; provisional {3} before, {4} after.",
  },
  packHolds: { vi: "Gói quy tắc {} hợp lệ.", en: "The pack {} is well formed." },
  packProblems: { vi: "Gói quy tắc có {} lỗi:", en: "The pack has {} problems:" },
  wrongSchema: {
    vi: "Đường dẫn $schema không dẫn tới tệp nào: {}",
    en: "The path of $schema leads to no file: {}",
  },
  casesPassed: { vi: "Trường hợp đạt: {}", en: "Cases that pass: {}" },
  casesFailed: { vi: "Trường hợp không đạt: {}", en: "Cases that fail: {}" },
  expected: { vi: "mong đợi", en: "expected" },
  received: { vi: "nhận được", en: "received" },
  nothing: { vi: "không có gì", en: "nothing" },
  unreached: { vi: "Quy định không trường hợp nào chạm tới: {}", en: "Provisions that no case touches: {}" },
  undecided: {
    vi: "Quy định chưa được thấy quyết theo cả hai chiều: {}",
    en: "Provisions not seen deciding both ways: {}",
  },
  lacksFor: { vi: "thiếu trường hợp thuận", en: "no case in favour" },
  lacksAgainst: { vi: "thiếu trường hợp nghịch", en: "no case against" },
  untested: {
    vi: "Ngưỡng còn thiếu trường hợp (không làm lệnh dừng): {}",
    en: "Thresholds that lack a case (no failure): {}",
  },
  below: { vi: "dưới ngưỡng", en: "below" },
  at: { vi: "đúng ngưỡng", en: "at it" },
  above: { vi: "trên ngưỡng", en: "above" },
  survived: {
    vi: "Thay đổi không trường hợp nào phát hiện: {}",
    en: "Changes that no case notices: {}",
  },
  noSurvivors: { vi: "Thay đổi nào cũng bị phát hiện: {}", en: "Every change is noticed: {}" },
  mutationRefused: {
    vi: "Chưa thử thay đổi: còn trường hợp không đạt.",
    en: "No change was tried: a case fails.",
  },
  watching: { vi: "Đang theo dõi {}; dừng bằng Ctrl-C.", en: "Watching {}; Ctrl-C ends it." },
  written: { vi: "Đã ghi {}", en: "Wrote {}" },
  same: { vi: "Không có gì khác nhau.", en: "Nothing differs." },
  added: { vi: "Thêm", en: "Added" },
  removed: { vi: "Bỏ", en: "Removed" },
  changed: { vi: "Sửa", en: "Changed" },
  formatted: { vi: "Đã sắp xếp lại: {}", en: "Put in order: {}" },
  notFormatted: { vi: "Chưa đúng thứ tự: {}", en: "Not in order: {}" },
  dayOrFile: {
    vi: "Chỉ chọn một trong hai: tệp JSON hoặc {}.",
    en: "One of the two: a JSON file or {}.",
  },
  onlyOfPicture: {
    vi: "--from và --to chỉ dùng với --svg hoặc --mermaid.",
    en: "--from and --to are for --svg and --mermaid only.",
  },
  onlyOneForm: {
    vi: "Chỉ chọn một trong hai: --svg hoặc --mermaid.",
    en: "One of the two: --svg or --mermaid.",
  },
  undatedDuties: {
    vi: "Việc chưa có ngày, nhiều phần mềm lịch không hiện: {}",
    en: "Duties without a day, which many calendar programs do not show: {}",
  },
  unknownFormat: {
    vi: "Không rõ định dạng của tệp {}: đuôi tệp là .ndjson, .jsonl, .csv hoặc .xlsx.",
    en: "The format of {} is unknown: it ends in .ndjson, .jsonl, .csv or .xlsx.",
  },
  sameFile: {
    vi: "Tệp này được dùng hai lần, không ghi đè: {}",
    en: "This file is named twice, and is not written over: {}",
  },
  resumeWithoutLines: {
    vi: "--resume cần --out (và --rejected, nếu có) với một tệp NDJSON hoặc CSV.",
    en: "--resume needs --out, and --rejected where it is given, with a file in NDJSON or CSV.",
  },
  resumeDiffers: {
    vi: "Không làm tiếp được {}: tệp này là kết quả của dữ liệu hoặc tùy chọn khác.",
    en: "{} cannot be gone on with: it answers other rows or was made with other options.",
  },
  sheetTooLong: {
    vi: "Tệp XLSX giữ nhiều nhất {} dòng: hãy ghi CSV hoặc NDJSON.",
    en: "An XLSX file holds at most {} lines: write CSV or NDJSON.",
  },
  interrupted: {
    vi: "Đã dừng sau dòng {}; thêm --resume để làm tiếp tệp NDJSON hoặc CSV.",
    en: "Stopped after row {}; --resume goes on with a file in NDJSON or CSV.",
  },
  progress: {
    vi: "{bar} {percentage}% | {rows} dòng | còn {eta_formatted}",
    en: "{bar} {percentage}% | {rows} rows | {eta_formatted} left",
  },
  screenedRows: { vi: "Số dòng đã đọc: {}", en: "Rows read: {}" },
  screenedLines: { vi: "Số kết quả: {}", en: "Answers: {}" },
  rejectedRows: { vi: "Số dòng có ô không đọc được: {}", en: "Rows with cells that could not be read: {}" },
  unreadColumns: { vi: "Các cột không đọc: {}", en: "Columns that are not read: {}" },
  listening: { vi: "Đang nhận yêu cầu tại {}; dừng bằng Ctrl-C.", en: "Listening at {}; Ctrl-C ends it." },
  stopping: { vi: "Đang dừng, chờ các lời gọi đang chạy.", en: "Stopping; waiting for the calls that run." },
  cannotListen: { vi: "Không nhận được yêu cầu tại địa chỉ này: {}", en: "It cannot listen there: {}" },
  notANumber: { vi: "Không phải số nguyên trong khoảng cho phép: {}", en: "This is no whole number in range: {}" },
  serviceFault: {
    vi: "Lỗi của chính dịch vụ, xin báo lại: {}",
    en: "A fault of the service itself, please report it: {}",
  },
  allFormatted: { vi: "Mọi tệp đã đúng thứ tự.", en: "Every file is in order." },
} as const satisfies Record<string, LocalizedText>;

/** The code of something that the command writes. */
export type MessageCode = keyof typeof MESSAGES;
