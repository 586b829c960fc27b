import { namedCodes } from "../errors/expected.js";
import type {
  Contradiction,
  LimitedQuantity,
  NamedThing,
  ProblemCode,
  ProblemParams,
  SingleThing,
  TextFormat,
  ValueType,
} from "../errors.js";
import { FINDING_WORDS } from "./findings.js";

const TYPES_VI: Record<ValueType, string> = {
  string: "một chuỗi ký tự",
  number: "một số",
  "finite-number": "một số hữu hạn",
  integer: "một số nguyên",
  boolean: "true hoặc false",
  object: "một đối tượng",
  "plain-object": "một đối tượng thuần dữ liệu",
  list: "một danh sách",
  "single-value": "một giá trị, không phải danh sách",
  function: "một hàm",
  "synchronous-function": "một hàm không chạy bất đồng bộ, vì các dòng cũng không bất đồng bộ",
  iterable: "một danh sách hoặc một đối tượng lặp được",
  url: "một URL",
  "abort-signal": "một AbortSignal",
  "engine-class": "lớp máy quy tắc, phiên bản 7, của thư viện đang dùng",
  "json-value": "một giá trị JSON",
};

const QUANTITIES_VI: Record<LimitedQuantity, string> = {
  value: "",
  characters: " ký tự",
  bytes: " byte",
  items: " phần tử",
  values: " giá trị",
  levels: " cấp lồng nhau",
};

const FORMATS_VI: Record<TextFormat, string> = {
  identifier: "mã định danh như so-ket-2027",
  version: "số phiên bản như 1.0.0",
  "month-day": "tháng và ngày theo dạng MM-DD",
  "json-line": "một dòng JSON",
  "json-lines": "tệp UTF-8 mỗi dòng một đề nghị, viết bằng JSON",
  "module-path": "tên gói, URL hoặc đường dẫn tuyệt đối",
  "not-blank": "một chuỗi không để trống",
  "part-of-year": "một phần của năm: Qn, MM hoặc MM-DD",
  "own-code": "mã riêng của gói quy tắc: tên gói, dấu hai chấm và một tên, như tinh-mau:to-cong-tac",
  "school-year": "một năm, hoặc hai năm liên tiếp như 2024-2025",
  spreadsheet: "tệp XLSX, hoặc CSV mã hoá UTF-8",
  "field-path": "các tên nối bằng dấu chấm, như $.a.b hoặc $.a.0",
};

const NAMED_VI: Record<NamedThing, string> = {
  judgement: "mã một nội dung đánh giá có trong bộ quy tắc",
  indicator: "mã một chỉ số",
  "shared-quota": "mã một quy định về số lượng tính chung trong bộ quy tắc",
  fact: "tên một dữ kiện có trong danh mục",
  deadline: "mã một việc có thời hạn trong bộ quy tắc",
  "score-item": "mã một nội dung của bảng chấm điểm trong bộ quy tắc",
  "score-table": "mã một bảng chấm điểm trong bộ quy tắc",
  "processing-term": "mã một thời hạn giải quyết trong bộ quy tắc",
  provision: "mã một quy định của gói quy tắc",
  instrument: "số hiệu một văn bản có trong bộ quy tắc",
  pack: "tên một gói quy tắc cũng được cung cấp",
  "nomination-part": "tên một phần của đề nghị",
  nominee: "mã của một đối tượng trong bảng",
  "module-export": "một tên mà mô-đun cung cấp",
  vocabulary: "tên một bảng mã",
};

const SINGLE_VI: Record<SingleThing, string> = {
  code: "mỗi mã chỉ khai báo một lần",
  "score-item": "mỗi mã chỉ một nội dung trong các bảng chấm điểm",
  row: "mỗi mã chỉ một dòng trong một bảng",
  grade: "mỗi mức điểm chỉ một loại",
  provision: "mỗi mã chỉ một quy định trong cùng một ngày",
  quota: "mỗi hình thức và dịp chỉ một quy định về số lượng",
  copies: "mỗi hình thức và nơi nhận chỉ một số bộ hồ sơ",
  recipient: "mỗi cấp của đơn vị chỉ một nơi nhận",
  prize: "mỗi hình thức và loại đối tượng chỉ một mức tiền thưởng",
  instrument: "mỗi văn bản chỉ khai báo một lần",
  pack: "mỗi gói quy tắc chỉ một pack.json",
  fact: "mỗi tên chỉ một dữ kiện, không thay dữ kiện có trong danh mục",
};

const UNREADABLE_VI: Record<ProblemParams["unreadable"]["of"], string> = {
  file: "một tệp đọc được",
  module: "một mô-đun nạp được",
  loader: "một giá trị tải được",
  value: "một giá trị đọc được",
  row: "một dòng xét được",
  worker: "các tệp đã cài của thidua-rules mà các luồng chạy",
};

const ANSWERED_VI: Record<ProblemParams["other-than-answered"]["of"], string> = {
  book: "đúng bộ quy tắc đã dùng để xét",
  nomination: "đúng đề nghị đã được xét",
  decision: "đúng kết quả xét đã lưu",
};

/** What would have been accepted, in Vietnamese. The English phrases are those of the errors themselves. */
export const EXPECTED_VI: { [Code in ProblemCode]: (params: ProblemParams[Code]) => string } = {
  "wrong-type": ({ type }) => TYPES_VI[type],
  "not-a-code": ({ codes }) => {
    if (codes.length === 0) return "không mã nào: bộ quy tắc không khai mã cho mục này";
    if (codes.length === 1) return JSON.stringify(codes[0]);
    const { named, isCut } = namedCodes(codes);
    return isCut ? `một trong ${codes.length} mã: ${named}, ...` : `một trong ${named}`;
  },
  "not-in-vocabulary": ({ vocabularies }) => `một mã của bảng ${vocabularies.join(" hoặc ")}`,
  "unknown-field": () => "không có trường này",
  "too-small": ({ minimum, inclusive, of }) => `${inclusive ? "ít nhất" : "lớn hơn"} ${minimum}${QUANTITIES_VI[of]}`,
  "too-large": ({ maximum, inclusive, of }) => `${inclusive ? "nhiều nhất" : "nhỏ hơn"} ${maximum}${QUANTITIES_VI[of]}`,
  "too-precise": ({ decimals }) => `một số có nhiều nhất ${decimals} chữ số thập phân`,
  "bad-date": ({ precision, or = [] }) =>
    [
      precision === "day"
        ? "ngày có thật, viết theo dạng YYYY-MM-DD"
        : "ngày, tháng, quý hoặc năm, viết theo dạng YYYY-MM-DD, YYYY-MM, YYYY-Qn hoặc YYYY",
      ...or.map((code) => `hoặc "${code}"`),
    ].join(", "),
  "bad-format": ({ format, column }) =>
    column === undefined ? FORMATS_VI[format] : `${FORMATS_VI[format]}, nhưng sai từ cột ${column}`,
  "too-early": ({ notBefore }) => `ngày không sớm hơn ${notBefore}`,
  "too-late": ({ notAfter }) => `${/^\d{4}$/.test(notAfter) ? "năm" : "ngày"} không muộn hơn ${notAfter}`,
  "out-of-range": ({ ranges, asOfYear }) =>
    ranges.map(yearsText).join(", hoặc ") + (asOfYear === undefined ? "" : `, vì ngày báo cáo thuộc năm ${asOfYear}`),
  "date-overflow": ({ from, to }) => `một số lượng không vượt ra ngoài các năm từ ${from} đến ${to}`,
  "missing-one-of": ({ fields }) => `ít nhất một trong các trường ${fields.join(", ")}`,
  "not-exactly-one-of": ({ fields }) => `đúng một trong các trường ${fields.join(", ")}`,
  "null-mismatch": ({ field, with: reason }) => `${field}, hoặc null kèm ${reason}`,
  "not-a-group": ({ groups }) => `${groups.join(", ")} ở gốc`,
  contradiction: contradictionText,
  "unknown-id": ({ of }) => NAMED_VI[of],
  "not-allowed": ({ allowed, where }) => `một trong ${allowed.join(", ")}${where === undefined ? "" : ` cho ${where}`}`,
  duplicate: ({ of, other }) => `${SINGLE_VI[of]}${other === undefined ? "" : `, mà đã có ${other}`}`,
  unused: () => "một quy tắc dùng đến nội dung này",
  "not-a-multiple": () => "hệ số của cá nhân nhân lên",
  "no-pack-above": ({ layers }) => `một gói quy tắc ở trên, thuộc cấp ${layers.join(" hoặc ")}`,
  "no-pack-header": () => "pack.json của cùng gói quy tắc",
  "not-one-chain": () => "một chuỗi gói quy tắc, từ pháp luật đến một kế hoạch",
  "not-a-rulebook": () => "một bộ quy tắc do createRulebook tạo",
  "not-a-result": () => "một kết quả của thư viện này, hoặc một danh sách việc có thời hạn",
  "other-than-answered": ({ of }) => ANSWERED_VI[of],
  unreadable: ({ of }) => UNREADABLE_VI[of],
  "pack-mistake": ({ mistake }) => FINDING_WORDS[mistake].cure.vi,
  "failing-case": () => "một câu trả lời đúng như trường hợp kiểm tra mong đợi",
  "not-accepted": () => "một giá trị dạng khác",
};

function contradictionText(params: Contradiction): string {
  switch (params.of) {
    case "rating":
      return `một mức xếp loại cho năm ${params.year}: ${params.rating}`;
    case "leave":
      return `một năm không xếp loại: năm ${params.year} đã xếp loại ${params.rating}`;
  }
}

function yearsText({ from, to }: { from: number; to?: number }): string {
  if (to === undefined) return `năm ${from} hoặc năm sau đó`;
  return from === to ? `năm ${from}` : `một năm từ ${from} đến ${to}`;
}
