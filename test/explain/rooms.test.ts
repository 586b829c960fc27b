import { describe, expect, it } from "vitest";
import type { ProcessingTermReport } from "../../src/dossier/types.js";
import { explain } from "../../src/explain/explain.js";
import {
  awardList,
  checklist,
  criteria,
  deadline,
  deadlines,
  diff,
  dossier,
  prize,
  processingTerm,
  quota,
  review,
  timeline,
} from "./fixtures.js";

const vi = { locale: "vi", detail: "full", paths: true } as const;
const en = { locale: "en", detail: "full", paths: true } as const;

describe("explain the answers of the rooms", () => {
  it("a list of awards: by status, and in a short text without what the last law does not give", () => {
    expect(explain(awardList, vi)).toBe(`\
Hình thức khen thưởng, danh hiệu thi đua: 01/08/2040
Loại hình khen thưởng: khen thưởng phong trào

Được quy định
- Giấy khen
  + Sơ kết, tổng kết: cá nhân, tập thể; thẩm quyền: Chủ tịch Ủy ban nhân dân
    xã (mục III.1, Kế hoạch số 56/KH-UBND; mục III.2, Kế hoạch số 56/KH-UBND)

Do cơ quan khác quyết định
- Lao động tiên tiến
  + Mọi dịp xét: mọi loại đối tượng; giao cho: Chủ tịch Ủy ban nhân dân tỉnh
    (mục IV, Kế hoạch số 56/KH-UBND)

Theo pháp luật trước đó, không được quy định
- Giấy khen
  + Đột xuất: hộ gia đình (mục III.1, Kế hoạch số 56/KH-UBND)

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
    expect(explain(awardList, { locale: "en" })).toBe(`\
Award forms and titles: 2040-08-01
Ground of the award forms: for an emulation movement

Given
- Certificate of Commendation
  + Interim review, final review: individual, collective; decided by:
    Chairperson of the Commune People's Committee (section III.1 of Plan No.
    56/KH-UBND; section III.2 of Plan No. 56/KH-UBND)

Left to other bodies
- Advanced Worker
  + Every occasion: every kind of nominee; left to: Chairperson of the
    Provincial People's Committee (section IV of Plan No. 56/KH-UBND)`);
    const [certificate] = awardList.awards;
    const notGiven = certificate?.listings.filter(({ provisional }) => provisional === "not-given") ?? [];
    const none = { ...awardList, awards: certificate === undefined ? [] : [{ ...certificate, listings: notGiven }] };
    expect(explain(none, { locale: "en" })).toContain("Under the law before, not given\n- Certificate");
    expect(explain({ ...awardList, awards: [] }, en)).toContain("There is no award form or title on this occasion");
  });

  it("criteria: a sign each, the legend once", () => {
    expect(explain(criteria, vi)).toBe(`\
Chưa đạt các tiêu chí: Doanh nghiệp, 01/08/2040

✓ đạt; ✗ chưa đạt; ? chưa rõ; ○ chờ đánh giá
✗ Hồ sơ trực tuyến: cần ít nhất 80%, đạt 79,5%, còn thiếu 0,5 (mục II.a, Kế
  hoạch số 56/KH-UBND)
? Văn bản điện tử: cần ít nhất 90%, chưa rõ đạt bao nhiêu (mục II.b, Kế hoạch
  số 56/KH-UBND)
✓ Dữ liệu dùng chung: cần ít nhất 50%, đạt 50% (mục II.c, Kế hoạch số
  56/KH-UBND)
○ Gương mẫu (mục II.d, Kế hoạch số 56/KH-UBND)

Cần bổ sung
1. Chỉ tiêu đạt bao nhiêu phần trăm? Báo cáo định kỳ, văn bản gửi dưới dạng
   điện tử. [indicators.van-ban-dien-tu]
   Nơi cung cấp: Đơn vị đề nghị.

Chờ người có thẩm quyền đánh giá
- Gương mẫu (mục II.d, Kế hoạch số 56/KH-UBND)
  Nơi đánh giá: Ủy ban nhân dân xã.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
  });

  it("a prize: the exact amount first, what it may be rounded to, and the other readings", () => {
    expect(explain(prize, vi)).toBe(`\
Tiền thưởng: Giấy khen, hộ gia đình, quyết định ngày 01/08/2040

- Mức tiền: 1.055.555,1 đồng
- Được làm tròn thành: 1.060.000 đồng
- Hệ số: 0,45 lần mức lương cơ sở (mục IX.2, Kế hoạch số 56/KH-UBND)
- Mức lương cơ sở: 2.345.678 đồng (mục IX.1, Kế hoạch số 56/KH-UBND; theo
  nguồn thứ cấp)

Quy định kèm theo
- Chỉ hưởng một mức (mục IX.3, Kế hoạch số 56/KH-UBND; theo văn bản đã hết
  hiệu lực hoặc đã sửa đổi)

Theo cách hiểu khác
- Số gần nhất: 1.050.000 đồng

Lưu ý
- Văn bản chưa rõ; đã hiểu là: Nâng lên.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
  });

  it("a prize that is not known, with what the last text gives", () => {
    const { amount, mayBeRoundedTo, coefficient, baseSalary, source, ...rest } = prize;
    if (amount === null || coefficient === null || baseSalary === null || source === undefined) throw new Error();
    const open = { ...rest, amount: null, mayBeRoundedTo: null, coefficient: null, baseSalary: null };
    const provisional = { amount, mayBeRoundedTo, coefficient, baseSalary, source };
    const text = explain({ ...open, status: "undetermined", provisional }, en);
    expect(text).toContain("The prize is not known: ");
    expect(text).toContain("Under the last text encoded: 1,055,555.1 VND.");
    expect(text).toContain("- Amount: 1,055,555.1 VND\n- May be rounded to: 1,060,000 VND\n");
  });

  it("a checklist: papers by recipient, sets, steps, votes", () => {
    expect(explain(checklist, vi)).toBe(`\
Hồ sơ đề nghị: Giấy khen, sơ kết, 01/08/2040

Giấy tờ nộp: Sở Nội vụ
- Tờ trình đề nghị (mục IV.1, Kế hoạch số 56/KH-UBND)
  chỉ theo: thủ tục thông thường, thủ tục đơn giản
  mẫu số 1.1, Kế hoạch số 56/KH-UBND
  kèm: danh sách
- Biên bản họp xét (mục IV.2, Kế hoạch số 56/KH-UBND)
  + nơi có Hội đồng: Biên bản của Hội đồng
  + nơi không có Hội đồng: Biên bản của đơn vị

Giấy tờ nộp: Ban Thi đua - Khen thưởng
- Giấy xác nhận (mục IV.3, Kế hoạch số 56/KH-UBND; theo văn bản đã hết hiệu
  lực hoặc đã sửa đổi)
  chỉ khi: có sáng kiến

Số bộ
- Sở Nội vụ, kế hoạch cấp tỉnh: 03 bộ, kèm tệp điện tử (mục IV.4, Kế hoạch số
  56/KH-UBND)
- Ban Thi đua - Khen thưởng, kế hoạch cấp tỉnh: văn bản không nêu số bộ (mục
  IV.5, Kế hoạch số 56/KH-UBND)

Trình tự
1. Đơn vị đề nghị: Họp xét và lập hồ sơ; tiếp theo chuyển: Sở Nội vụ (mục V,
   Kế hoạch số 56/KH-UBND)
2. Sở Nội vụ: Thẩm định hồ sơ (mục V, Kế hoạch số 56/KH-UBND)

Bỏ phiếu
- Tỷ lệ phiếu: Hội đồng Thi đua - Khen thưởng tỉnh; ít nhất 90% tổng số thành
  viên (mục VI, Kế hoạch số 56/KH-UBND)

Thời hạn giải quyết
- Sở Nội vụ: Thẩm định; trong 15 ngày làm việc, tính từ: ngày nhận đủ hồ sơ;
  chỉ khi: khen thưởng công trạng (mục VII, Kế hoạch số 56/KH-UBND)

Thủ tục ít giấy tờ hơn, và khi nào áp dụng
- Người đứng đầu phát hiện: do người đứng đầu phát hiện (mục VIII, Kế hoạch số
  56/KH-UBND)
  chỉ khi: là nông dân
- Thủ tục đơn giản: thành tích đột xuất (mục IX, Kế hoạch số 56/KH-UBND)`);
  });

  it("a checklist: whose votes are counted, and where the text gives no share", () => {
    const [vote] = checklist.votes;
    if (vote === undefined) throw new Error();
    const counting = (changes: Partial<typeof vote>) => explain({ ...checklist, votes: [{ ...vote, ...changes }] }, en);
    expect(counting({ of: "thuong-truc" })).toContain("at least\n  90% of the council's standing members");
    expect(counting({ atLeastPercent: null, of: null, stated: false })).toContain("does not state a share of votes");
  });

  it("a dossier: what is missing, what is unclear", () => {
    expect(explain(dossier, en)).toBe(`\
The dossier is not complete: Certificate of Commendation, interim review
Handed to: Department of Home Affairs.

Missing or wrong: submission letter
- Missing or wrong: Submission letter (section IV.1 of Plan No. 56/KH-UBND)
  + In the dossier: no
- Missing or wrong: Number of sets: at least 3 required, have 2, 1 short
  (section IV.4 of Plan No. 56/KH-UBND)

Not clear yet
- Not known yet: Minutes (section IV.2 of Plan No. 56/KH-UBND)
  + Minutes of the right body: required: the council's; on file: not known yet

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input fedcba987654`);
  });

  it("the timeline, with dates as precise as they are", () => {
    expect(explain(timeline, vi)).toBe(`\
Tiến độ phong trào: 01/08/2025

Giai đoạn
- Giai đoạn 1: từ quý III năm 2025 đến năm 2027; có thể, vì văn bản chỉ nêu
  mốc chung (mục I, Kế hoạch số 56/KH-UBND)

Sơ kết, tổng kết
- Đã qua: Sơ kết đợt đầu, 15/07/2025 (mục I, Kế hoạch số 56/KH-UBND)
- Sắp tới: Tổng kết, tháng 11 năm 2027, chậm nhất ngày 30/11/2027 (mục I, Kế
  hoạch số 56/KH-UBND)`);
  });

  it("the timeline on a day in no phase", () => {
    const { previous: _previous, next: _next, ...rest } = timeline;
    expect(explain({ ...rest, phases: [] }, en)).toBe(`\
Where the movement stands: 2025-08-01

Phase
- The day lies in no phase.`);
  });

  it("a list of deadlines", () => {
    expect(explain(deadlines, vi)).toBe(`\
Các việc có thời hạn

- Báo cáo hằng năm (2026): hạn cuối 14/11/2026
  Nơi nhận (đủ tất cả): Sở Nội vụ, Ban Thi đua - Khen thưởng.
  Đơn vị thực hiện: cấp xã.
  Căn cứ: mục VII, Kế hoạch số 56/KH-UBND.
- Đăng ký đơn vị điểm: hạn cuối 30/09/2025 (văn bản chỉ nêu quý)
  Đơn vị thực hiện: mọi đơn vị.
  Số lượng: từ 1 đến 2 đơn vị.
  Căn cứ: mục VII, Kế hoạch số 56/KH-UBND.
- Gửi kế hoạch: chưa biết ngày ban hành kế hoạch
  Đơn vị thực hiện: mọi đơn vị.
  Căn cứ: mục VII, Kế hoạch số 56/KH-UBND.
- Phát động: không nêu ngày
  Đơn vị thực hiện: mọi đơn vị.
  Căn cứ: mục VII, Kế hoạch số 56/KH-UBND.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
    expect(explain({ ...deadlines, deadlines: [] }, vi)).toBe(`\
Các văn bản đã mã hóa không nêu việc nào đến hạn trong khoảng thời gian này.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
  });

  it("one duty that is late", () => {
    expect(explain(deadline, en)).toBe(`\
Yearly report: late by 3 days, last day 2026-11-14
Still to be served: Board for Emulation and Commendation.
Source: section VII of Plan No. 56/KH-UBND.

Notices
- The text leaves this open; the reading taken: “before 15/11” leaves out the
  15th. Reason: the plain meaning of the word (section VII of Plan No.
  56/KH-UBND).

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input fedcba987654`);
  });

  it("one duty that is open, or on its last day", () => {
    const { lateBy: _lateBy, missingRecipients: _missing, ...rest } = deadline;
    const first = (state: "open" | "last-day", daysLeft: number) =>
      explain({ ...rest, state, daysLeft }, en).split("\n")[0];
    expect(first("open", 1)).toBe("Yearly report: still open, 1 day left, last day 2026-11-14");
    expect(first("last-day", 0)).toBe("Yearly report: this is the last day, last day 2026-11-14");
  });

  it("a quota: each kind, and what is unknown", () => {
    expect(explain(quota, en)).toBe(`\
Over the quota: Certificate of Commendation, interim review, 2040
Source: section VIII of Plan No. 56/KH-UBND.

- Individual: over the quota; at most 3; proposed before: not known yet, now:
  5; at least 2 too many
- Collective: within the quota; at most 2; proposed before: 0, now: 1; 1 left
- Household: no number stated; proposed before: 1, now: 1

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input fedcba987654`);
  });

  it("a processing term: its last day, and what would move it", () => {
    expect(explain(processingTerm, en)).toBe(`\
Processing term: Department of Home Affairs, appraise the dossier
Last day: 2040-05-06 (within 10 working days).
The days off of the whole term are not known yet: the last day may change.
Days off that do not count: 2040-04-27 (section VI of Plan No. 56/KH-UBND),
2040-04-30, 2040-05-01 (section VII of Plan No. 56/KH-UBND).
Saturdays worked, which count: 2040-05-05.
Source: section V of Plan No. 56/KH-UBND.

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input fedcba987654`);
    const ended: ProcessingTermReport = {
      ...processingTerm,
      daysOff: [],
      workingSaturdays: [],
      lastDay: null,
      provisional: "2040-05-06",
      certain: true,
      limit: "at-least",
    };
    expect(explain(ended, vi)).toBe(`\
Thời hạn giải quyết: Sở Nội vụ, thẩm định hồ sơ
Chưa xác định được ngày cuối của thời hạn.
Theo văn bản trước đó, ngày cuối: 06/05/2040 (ít nhất 10 ngày làm việc).
Căn cứ: mục V, Kế hoạch số 56/KH-UBND.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu fedcba987654`);
  });

  it("a review of plans: the findings of each kind", () => {
    expect(explain(review, en)).toBe(`\
Review of the plans' texts

Phases overlap
Ask who issued the plan to which phase the days belong.
- Phase 1; Phase 2 [timeline.json (ke-hoach-thu), phases "giai-doan-2", from]
  (section I of Plan No. 56/KH-UBND)

Provisions that name different levels of unit
Ask who issued the plan whether these levels are meant.
- Yearly report: Commune level [timeline.json (ke-hoach-thu), deadlines
  "bao-cao", levels] (section VII of Plan No. 56/KH-UBND)

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab`);
    expect(explain({ ...review, findings: [] }, vi)).toBe(`\
Rà soát văn bản của các kế hoạch
Không có điểm nào cần xem lại.

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab`);
  });

  it("a comparison of books: what was added, removed and changed, each with its clause", () => {
    expect(explain(diff, { locale: "en" })).toBe(`\
Two books compared

Added
- Rule: New, law from 2040-01-01 (section III of Plan No. 56/KH-UBND)

Removed
- Calendar of days off (section IV of Plan No. 56/KH-UBND)

Changed
- Quota (section VIII of Plan No. 56/KH-UBND)`);
    expect(explain(diff, vi)).toContain("Số lượng được đề nghị [so-luong, limits, validTo]");
    expect(explain({ ...diff, added: [], removed: [], changed: [] }, vi)).toContain("Hai bộ quy tắc không khác nhau.");
  });
});
