import { codesOf, labelOf, type Vocabulary } from "../src/index.js";
import { section, table } from "../src/plan-page/markdown.js";
import type { Page } from "./page.js";

/** The vocabularies that officials meet, with what each is called. */
const VOCABULARIES = {
  award: "Hình thức khen thưởng",
  title: "Danh hiệu thi đua",
  kind: "Loại đối tượng",
  group: "Nhóm đối tượng",
  occupation: "Nghề nghiệp",
  occasion: "Dịp xét",
  ground: "Loại thành tích",
  procedure: "Thủ tục",
  rating: "Mức xếp loại",
  initiativeScope: "Phạm vi sáng kiến",
  achievement: "Thành tích",
  post: "Chức vụ",
  pendingMatter: "Vụ việc đang xem xét",
  discipline: "Hình thức kỷ luật",
  unitLevel: "Cấp đơn vị",
  body: "Cơ quan, tổ chức",
  document: "Giấy tờ trong hồ sơ",
  indicator: "Chỉ tiêu",
  outcome: "Kết quả",
} as const satisfies Partial<Record<Vocabulary, string>>;

/** The codes in Vietnamese, from the vocabularies themselves. */
export function codesPage(): Page {
  const lines = [
    "# Bảng mã",
    "",
    "Mỗi hình thức, đối tượng, dịp xét, giấy tờ có một mã; phần mềm lưu mã, màn hình hiện tên. Hàm `resolveCode` nhận cách viết thường gặp",
    "(“BK tỉnh”, “CSTĐ cơ sở”) và trả về mã; khi không chắc, hàm nêu các khả năng chứ không đoán. Cách dùng trong mã nguồn:",
    "[Codes (tiếng Anh)](/codes).",
    ...Object.entries(VOCABULARIES).flatMap(([name, title]) =>
      section(2, `${title} (\`${name}\`)`, table(["mã", "tên", "tiếng Anh"], codeRows(name as Vocabulary))),
    ),
  ];
  return { path: "vi/codes.md", text: `${lines.join("\n")}\n` };
}

function codeRows(vocabulary: Vocabulary): string[][] {
  return codesOf(vocabulary).map((code) => {
    const { vi, en } = labelOf(vocabulary, code);
    return [`\`${code}\``, vi, en];
  });
}
