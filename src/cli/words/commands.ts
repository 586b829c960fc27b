import type { LocalizedText } from "../../codes.js";

/** What each command does, in one line. */
export const COMMAND_WORDS = {
  thidua: {
    vi: "Viết, kiểm tra và hỏi các bộ quy tắc thi đua, khen thưởng.",
    en: "Write, check and ask rulebooks of emulation and commendation.",
  },
  new: {
    vi: "tạo một gói quy tắc mới, mọi phần đều là “chưa nêu” cho tới khi điền",
    en: "make a new pack, every section “not stated” until it is filled in",
  },
  amend: {
    vi: "đưa phiếu rà soát luật sửa đổi vào gói quy tắc, và xem kết quả nào thay đổi",
    en: "put the worksheet of an amending law into its pack, and see which answers change",
  },
  lint: {
    vi: "tìm lỗi trong gói quy tắc, và chỗ văn bản bỏ ngỏ hoặc nêu hai lần",
    en: "find what is wrong with a pack, and what its text leaves open or states twice",
  },
  test: {
    vi: "chạy các trường hợp, xem mọi quy định có được chạm tới và quyết theo cả hai chiều",
    en: "run the cases, and see that every provision is touched and decides both ways",
  },
  docs: { vi: "viết trang mô tả kế hoạch từ gói quy tắc", en: "write the page of a plan from its pack" },
  diff: { vi: "so hai bộ quy tắc, từng quy định", en: "compare two books, provision by provision" },
  fmt: { vi: "xếp các tệp JSON theo một thứ tự cố định", en: "put the JSON files into one fixed order" },
  evaluate: { vi: "xét một đề nghị", en: "decide a nomination" },
  recommend: { vi: "xem đối tượng có thể được đề nghị hình thức nào", en: "see what a nominee may be proposed for" },
  assess: { vi: "xem tiêu chí thi đua nào đã đạt", en: "see which emulation criteria are met" },
  dossier: { vi: "liệt kê thành phần hồ sơ", en: "list the documents of a dossier" },
  "check-dossier": { vi: "kiểm tra một hồ sơ", en: "check a dossier" },
  timeline: { vi: "xem đang ở giai đoạn nào; vẽ tiến độ", en: "see which phase it is; draw the timeline" },
  deadlines: { vi: "liệt kê việc có thời hạn; ghi thành lịch", en: "list what is due; as a calendar too" },
  "check-deadline": { vi: "kiểm tra một thời hạn", en: "check a deadline" },
  quota: { vi: "kiểm tra chỉ tiêu, số lượng", en: "check a quota" },
  prize: { vi: "tính tiền thưởng", en: "give the prize money" },
  screen: {
    vi: "xét mọi dòng của một tệp NDJSON, CSV hoặc XLSX",
    en: "decide every row of a file in NDJSON, CSV or XLSX",
  },
  explain: { vi: "diễn giải một kết quả đã lưu bằng JSON", en: "put a result stored as JSON into words" },
  serve: {
    vi: "trả lời qua HTTP, cho các ngôn ngữ khác",
    en: "answer over HTTP, for other languages",
  },
} as const satisfies Record<string, LocalizedText>;

/** What the arguments and options mean. */
export const OPTION_WORDS = {
  en: { vi: "bằng tiếng Anh", en: "in English" },
  json: { vi: "in kết quả bằng JSON", en: "print the result as JSON" },
  help: { vi: "cách dùng", en: "how to use it" },
  version: { vi: "số phiên bản", en: "the version" },
  folder: { vi: "thư mục của gói quy tắc; mặc định là thư mục này", en: "the folder of the pack; this one by default" },
  newFolder: {
    vi: "thư mục sẽ tạo; với --amend, nơi ghi phiếu rà soát",
    en: "the folder to make; with --amend, where the worksheet goes",
  },
  amend: {
    vi: "lập phiếu rà soát mọi quy định hết hiệu lực vì luật sửa đổi này",
    en: "make a worksheet of every provision that ends with this amending law",
  },
  worksheet: { vi: "phiếu rà soát đã điền", en: "the worksheet, filled in as far as it is known" },
  outFolder: { vi: "ghi gói quy tắc đã sửa vào thư mục này", en: "write the amended pack into this folder" },
  id: { vi: "mã gói quy tắc; mặc định là tên thư mục", en: "the id of the pack; the folder's name by default" },
  name: { vi: "tên địa phương, như “Tỉnh Sông Mẫu”", en: "the name of the territory, such as “Tỉnh Sông Mẫu”" },
  layer: {
    vi: "cấp: government, ministry, province hoặc commune; mặc định là province",
    en: "the layer: government, ministry, province or commune; province by default",
  },
  extends: { vi: "gói quy tắc cấp trên; mặc định là luật", en: "the pack above; the law by default" },
  mutate: {
    vi: "thử sửa từng con số, xem có trường hợp nào phát hiện",
    en: "change each number, and see whether a case notices",
  },
  watch: { vi: "chạy lại mỗi khi một tệp thay đổi", en: "run again whenever a file changes" },
  out: { vi: "ghi vào tệp này", en: "write to this file" },
  check: { vi: "chỉ kiểm tra, không ghi", en: "only look, write nothing" },
  before: { vi: "bộ quy tắc trước: mã hoặc thư mục", en: "the book before: an id or a folder" },
  after: { vi: "bộ quy tắc sau", en: "the book after" },
  book: {
    vi: "bộ quy tắc: mã có sẵn, hoặc thư mục của một gói",
    en: "the book: the id of one that ships, or the folder of a pack",
  },
  detail: { vi: "short, standard hoặc full", en: "short, standard or full" },
  input: { vi: "tệp JSON; “-” hoặc bỏ trống: đọc từ stdin", en: "a JSON file; “-” or none: stdin" },
  result: {
    vi: "tệp JSON của một kết quả; “-” hoặc bỏ trống: đọc từ stdin",
    en: "a JSON file of a result; “-” or none: stdin",
  },
  rows: { vi: "tệp các đề nghị, mỗi dòng một đề nghị", en: "the file of nominations, one a row" },
  from: {
    vi: "định dạng của tệp: ndjson, csv hoặc xlsx; mặc định theo đuôi tệp",
    en: "the format of the file: ndjson, csv or xlsx; by its ending by default",
  },
  outRows: {
    vi: "ghi kết quả vào tệp này (.ndjson, .csv, .xlsx); mặc định in NDJSON ra stdout",
    en: "write the answers to this file (.ndjson, .csv, .xlsx); NDJSON on stdout by default",
  },
  rejected: {
    vi: "tệp ghi những ô không đọc được; mặc định nằm cạnh tệp kết quả",
    en: "the file of what could not be read; beside the answers by default",
  },
  award: {
    vi: "các hình thức cần xét, cách nhau bằng dấu phẩy; mặc định: hình thức của dòng, hoặc mọi hình thức bộ quy tắc nêu",
    en: "the awards to try, parted by commas; by default the row's own, or all that the book lists",
  },
  timelineAsOf: {
    vi: "ngày xét, YYYY-MM-DD, thay cho tệp JSON",
    en: "the day, YYYY-MM-DD, in the place of a JSON file",
  },
  svg: { vi: "vẽ thành hình SVG", en: "draw it as an SVG picture" },
  mermaid: { vi: "viết thành biểu đồ Gantt của Mermaid", en: "write it as a Gantt chart of Mermaid" },
  ics: { vi: "viết thành tệp lịch iCalendar", en: "write a calendar file (iCalendar)" },
  madeOn: {
    vi: "ngày lập lịch, YYYY-MM-DD; mặc định là ngày đầu của khoảng thời gian",
    en: "the day of the calendar, YYYY-MM-DD; the first day of the period by default",
  },
  fromDay: { vi: "ngày đầu, YYYY-MM-DD", en: "the first day, YYYY-MM-DD" },
  toDay: { vi: "ngày cuối, YYYY-MM-DD", en: "the last day, YYYY-MM-DD" },
  occasion: { vi: "dịp khen thưởng của dòng không nêu", en: "the occasion of rows that name none" },
  asOf: { vi: "ngày xét của dòng không nêu, YYYY-MM-DD", en: "the day of rows that name none, YYYY-MM-DD" },
  columns: {
    vi: "tệp JSON nêu mỗi tiêu đề cột là gì; mặc định: các tiêu đề cơ quan thường dùng",
    en: "a JSON file with what each heading stands for; by default the headings that offices use",
  },
  headingRow: { vi: "dòng tiêu đề, tính từ 1", en: "the row of the headings, from 1" },
  whole: {
    vi: "các danh sách bảng nêu đầy đủ, như awards,discipline: ô trống khi đó nghĩa là không có",
    en: "the lists that the table holds whole, such as awards,discipline: blank then means none",
  },
  outcomesOnly: {
    vi: "chỉ kết quả, không căn cứ và câu hỏi: nhanh hơn nhiều lần",
    en: "outcomes alone, without clause and question: many times faster",
  },
  resume: { vi: "làm tiếp tệp kết quả đang dở", en: "go on with a file of answers that was interrupted" },
  host: { vi: "địa chỉ nhận yêu cầu; mặc định là 127.0.0.1", en: "the address to listen at; 127.0.0.1 by default" },
  port: { vi: "cổng; mặc định là 8080, 0 là cổng trống bất kỳ", en: "the port; 8080 by default, 0 for any free one" },
  pack: {
    vi: "thư mục của gói quy tắc riêng, có thể nhiều lần",
    en: "the folder of a pack of your own, as often as needed",
  },
  threads: {
    vi: "số luồng trả lời; mặc định theo số nhân, nhiều nhất 4; 0 là luồng chính, khi đó không dừng được một lời gọi",
    en: "how many threads answer; by default one a core, 4 at most; 0 is the main thread, where no call can be ended",
  },
  maxBody: {
    vi: "số byte nhiều nhất của một yêu cầu; mặc định là 5000000",
    en: "the most bytes of a body; 5000000 by default",
  },
  maxCalls: {
    vi: "số lời gọi nhiều nhất cùng lúc; mặc định là 100",
    en: "the most calls at once; 100 by default",
  },
  timeout: {
    vi: "thời gian nhiều nhất của một lời gọi, mili giây; mặc định là 10000",
    en: "the most milliseconds of a call; 10000 by default",
  },
  grace: {
    vi: "khi dừng, chờ các lời gọi đang chạy nhiều nhất bấy nhiêu mili giây; mặc định là 10000",
    en: "the most milliseconds that calls may still run when it stops; 10000 by default",
  },
} as const satisfies Record<string, LocalizedText>;
