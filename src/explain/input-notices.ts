import type { LocalizedText } from "../codes.js";
import type { DefaultCode } from "../nomination/defaults.js";
import type { DoubtCode } from "../nomination/doubts.js";

/** What is doubtful, as the rest of a sentence. */
export const DOUBTS: Readonly<Record<DoubtCode, LocalizedText>> = {
  "leave-of-a-man": {
    vi: "có năm nghỉ thai sản nhưng cá nhân không phải là nữ; đề nghị xác nhận các năm này",
    en: "there are years of maternity leave, and the person is not a woman; confirm these years",
  },
  "leave-in-a-row": {
    vi: "nghỉ thai sản nhiều năm liền; một lần nghỉ kéo dài nhiều nhất sang hai năm, đề nghị xác nhận",
    en: "maternity leave in many years in a row; one leave lies in two years at most, confirm these years",
  },
  "title-repeated": {
    vi: "một danh hiệu được nêu nhiều lần cho cùng một năm; danh hiệu của một năm chỉ tính một lần",
    en: "one title is listed more than once for a year, and counts once a year",
  },
  "long-before-award": {
    vi: "thời gian tính thành tích kết thúc nhiều năm trước năm khen thưởng; đề nghị kiểm tra ngày",
    en: "the period rewarded ended many years before the year of the award; check the date",
  },
  "imposed-and-cleared": {
    vi: "kỷ luật đã thi hành lại có ngày kết luận không vi phạm; ngày này không được tính",
    en: "a discipline imposed also has a day on which it was cleared; that day is not looked at",
  },
  "list-not-given": {
    vi: "danh sách được xác nhận là đủ nhưng không được nêu; vẫn coi là chưa biết",
    en: "a list is declared whole and not given; it stays unknown",
  },
  "field-of-another-kind": {
    vi: "dữ liệu này của loại đối tượng khác; đề nghị kiểm tra loại đối tượng",
    en: "this belongs to another kind of nominee; check the kind",
  },
  "share-not-percent": {
    vi: "tỷ lệ nhỏ hơn 1%; đề nghị kiểm tra, vì tỷ lệ tính theo phần trăm, là 90 chứ không phải 0,9",
    en: "less than 1 percent; check it, for it is counted in percent, 90 and not a share of one",
  },
  "unit-of-another-group": {
    vi: "đơn vị ở cấp này thường không đề nghị cho nhóm đối tượng này; đề nghị kiểm tra",
    en: "units of this level do not usually propose nominees of this group; check both",
  },
  "received-later": {
    vi: "ngày nhận hồ sơ sau ngày xét; ngày nhận hồ sơ quyết định văn bản áp dụng",
    en: "the dossier was received after the day of the answer; the day of receipt chooses the law",
  },
  "received-long-before": {
    vi: "hồ sơ được nhận nhiều năm trước ngày xét; ngày nhận hồ sơ quyết định văn bản áp dụng",
    en: "the dossier was received years before the day of the answer; the day of receipt chooses the law",
  },
  "review-before-close": {
    vi: "đề nghị vào dịp tổng kết khi phong trào còn nhiều năm mới kết thúc; đề nghị kiểm tra dịp khen thưởng",
    en: "this is proposed at the final review, in a year before the movement closes; check the occasion",
  },
};

/** What was taken for granted where a field is left out, as the rest of a sentence. */
export const DEFAULTS: Readonly<Record<DefaultCode, LocalizedText>> = {
  "still-pending": {
    vi: "chưa có ngày kết luận, coi vụ việc vẫn đang xem xét",
    en: "no day of clearing, so the matter is taken to be still under consideration",
  },
  "not-moved-down": {
    vi: "chưa có ngày hết nhiệm kỳ, coi việc chuyển sang chức vụ thấp hơn không phải do điều động hoặc sắp xếp",
    en: "no end of the term, so the move to a lower post is taken not to be one by decision",
  },
  "merit-over-years": {
    vi: "chưa có mã thành tích, coi là đề nghị cho thành tích nhiều năm, không so với thành tích đã khen",
    en: "no achievement is named, so merit over years is taken to be proposed, and is not compared with what was rewarded",
  },
  "movement-of-the-plan": {
    vi: "chưa có chủ thể phát động, coi là phong trào của kế hoạch, với các ngày đã nêu",
    en: "no launcher, so the movement is taken to be the plan's own, on the days given",
  },
  "received-on-the-day": {
    vi: "chưa có ngày nhận hồ sơ, coi là nhận vào ngày xét, khi văn bản đã hết áp dụng",
    en: "no day of receipt, so the dossier is taken to be received on the day of the answer, when the text no longer applied",
  },
};
