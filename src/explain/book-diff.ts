import type { LocalizedText } from "../codes.js";
import type { BookDiff, ProvisionChange, ProvisionList } from "../rulebook/diff.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import type { Phrase } from "./phrases.js";
import { bookText } from "./sections.js";

/** What the provisions of each list of a book are. */
export const PROVISION_LIST_LABELS: Record<ProvisionList, LocalizedText> = {
  listings: { vi: "Quy định hình thức", en: "Listing" },
  judgements: { vi: "Nội dung đánh giá", en: "Judgement" },
  rules: { vi: "Điều kiện, tiêu chuẩn", en: "Rule" },
  scoreTables: { vi: "Bảng chấm điểm", en: "Table of scores" },
  criteria: { vi: "Tiêu chí thi đua", en: "Criterion" },
  quotas: { vi: "Số lượng được đề nghị", en: "Quota" },
  preferences: { vi: "Thứ tự ưu tiên", en: "Preference" },
  documents: { vi: "Thành phần hồ sơ", en: "Document of the dossier" },
  sets: { vi: "Số bộ hồ sơ", en: "Number of sets" },
  steps: { vi: "Trình tự", en: "Step" },
  votes: { vi: "Tỷ lệ phiếu", en: "Vote" },
  shortProcedures: { vi: "Thủ tục đơn giản", en: "Simplified procedure" },
  terms: { vi: "Thời hạn giải quyết", en: "Processing term" },
  calendars: { vi: "Lịch nghỉ", en: "Calendar of days off" },
  phases: { vi: "Giai đoạn", en: "Phase" },
  milestones: { vi: "Sơ kết, tổng kết", en: "Review" },
  deadlines: { vi: "Hạn nộp", en: "Deadline" },
  baseSalaries: { vi: "Mức lương cơ sở", en: "Base salary" },
  prizes: { vi: "Tiền thưởng", en: "Prize" },
  roundings: { vi: "Cách làm tròn", en: "Rounding" },
  prizeNotes: { vi: "Quy định về tiền thưởng", en: "Rule on prizes" },
};

const DIFF_MESSAGES = {
  diff: { vi: "So sánh hai bộ quy tắc", en: "Two books compared" },
  same: { vi: "Hai bộ quy tắc không khác nhau.", en: "The books do not differ." },
  added: { vi: "Thêm", en: "Added" },
  removed: { vi: "Bỏ", en: "Removed" },
  changed: { vi: "Sửa", en: "Changed" },
} as const satisfies Record<string, LocalizedText>;

const booksCompared: Phrase<[before: string, after: string]> = (before, after) => ({
  vi: `Biên nhận: trước ${before}; sau ${after}`,
  en: `Receipt: before ${before}; after ${after}`,
});

const fromDay: Phrase<[day: string]> = (day) => ({ vi: `, áp dụng từ ${day}`, en: `, law from ${day}` });

/** The words of a comparison of books: what was added, removed and changed, each with its clause. */
export function explainBookDiff({ added, removed, changed, receipt }: BookDiff, localizer: Localizer): Line[][] {
  const part = (heading: LocalizedText, changes: readonly ProvisionChange[]) =>
    section(
      localizer.text(heading),
      changes.map((change) => bullet(changeText(change, localizer), 0, { source: localizer.cite(change.source) })),
    );
  return [
    [
      paragraph(localizer.text(DIFF_MESSAGES.diff)),
      ...(added.length + removed.length + changed.length === 0 ? [paragraph(localizer.text(DIFF_MESSAGES.same))] : []),
    ],
    part(DIFF_MESSAGES.added, added),
    part(DIFF_MESSAGES.removed, removed),
    part(DIFF_MESSAGES.changed, changed),
    [{ kind: "receipt", text: localizer.text(booksCompared(bookText(receipt.before), bookText(receipt.after))) }],
  ];
}

function changeText({ list, id, title, validFrom, fields = [] }: ProvisionChange, localizer: Localizer): string {
  const kind = localizer.text(PROVISION_LIST_LABELS[list]);
  const named = title === undefined ? kind : `${kind}: ${localizer.text(title)}`;
  const since = validFrom === undefined ? "" : localizer.text(fromDay(localizer.date(validFrom)));
  return `${named}${since}${localizer.paths ? ` [${[id, ...fields].join(", ")}]` : ""}`;
}
