import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/eligibility/evaluate.js";
import type { Decision } from "../../src/eligibility/types.js";
import { explain } from "../../src/explain/explain.js";
import { testBook } from "./book.js";
import { DECISIONS, nominations } from "./decisions.js";

/** The digests change with the book; what is tested is that they are there, twelve letters each. */
const steady = (text: string) => text.replace(/[0-9a-f]{12}(?![0-9a-f])/g, "0123456789ab");
const said = (decision: Decision, locale: "vi" | "en") =>
  steady(explain(decision, { detail: "full", paths: true, locale }));

describe("explain a decision", () => {
  it("ineligible, in Vietnamese: what fails, with what is required and what there is", () => {
    expect(said(DECISIONS.ineligible, "vi")).toBe(`\
Chưa đủ điều kiện: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
Dịp: tổng kết; khen thưởng công trạng; xét ngày 01/08/2040.
Thẩm quyền quyết định: Chủ tịch Ủy ban nhân dân tỉnh.

Vì sao
- Không đạt tiêu chuẩn nào trong các tiêu chuẩn sau
  + Chưa đạt: Công trạng nhiều năm liên tục (điểm đ khoản 1 Điều 74 Luật Thi
    đua thử nghiệm số 12/2040/QH)
    · Số năm liên tục từ Hoàn thành tốt nhiệm vụ trở lên: cần ít nhất 5 năm,
      hiện có 2, còn thiếu 3
    · Cần một trong các điều sau:
      · Số lần được tặng Giấy khen: cần ít nhất 2 lần, hiện có 0, còn thiếu 2
      · Đã được tặng Chiến sĩ thi đua cơ sở: không (yêu cầu: có)

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu 0123456789ab`);
  });

  it("ineligible by a bar, in English: the opposite is required", () => {
    expect(said(DECISIONS.barred, "en")).toBe(`\
Not eligible: Certificate of Merit of the Chairperson of the Provincial
People's Committee
Occasion: final review; for an emulation movement; as of 2040-08-01; dossier
received 2040-07-01.
Decided by: Chairperson of the Provincial People's Committee.

Why
- Caught by: Discipline being served (Article 6 of Test Law on Emulation No.
  12/2040/QH)
  + yes (required: no)

Notices
- The text leaves this open; the reading taken: “final review” is that of the
  whole movement. Reason: the plan does not define it (section III.2.1, bullet
  3 of Plan No. 56/KH-UBND).

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input 0123456789ab`);
  });

  it("undetermined: what is unknown, the questions, the judgements", () => {
    expect(said(DECISIONS.undetermined, "vi")).toBe(`\
Chưa xác định: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh
Dịp: tổng kết; khen thưởng phong trào; xét ngày 01/08/2040.
Thẩm quyền quyết định: Chủ tịch Ủy ban nhân dân tỉnh.

Vì sao
- Chưa rõ có vướng quy định không: Đang chấp hành kỷ luật (Điều 6 Luật Thi đua
  thử nghiệm số 12/2040/QH)
- Chưa rõ có vướng quy định không: Đang được xem xét, xác minh (Điều 7 Luật
  Thi đua thử nghiệm số 12/2040/QH)
  + Vụ việc đang xem xét, xác minh: chưa rõ

Cần bổ sung
1. Có kỷ luật hoặc vụ việc đang xem xét, xác minh không? [record.discipline]
   Nơi cung cấp: Đơn vị đề nghị.

Chờ người có thẩm quyền đánh giá
- Tiêu biểu trong phong trào (khoản 1 Điều 74 Luật Thi đua thử nghiệm số
  12/2040/QH)
  Nơi đánh giá: Hội đồng Thi đua - Khen thưởng tỉnh hoặc Thủ trưởng cơ quan,
  đơn vị.

Lưu ý
- Văn bản chưa rõ; đã hiểu là: “tổng kết” là tổng kết cả phong trào. Lý do: kế
  hoạch không định nghĩa (mục III.2.1, gạch đầu dòng thứ 3, Kế hoạch số
  56/KH-UBND).

Biên nhận: ke-hoach-thu 2.1.0, quy tắc 0123456789ab, dữ liệu 0123456789ab`);
  });

  it("undetermined because a text has ended: the provisional outcome in a sentence", () => {
    expect(said(DECISIONS.provisional, "en")).toBe(`\
Under the law up to 2041-06-30, not eligible: Certificate of Commendation
What applies from 2041-07-01, 78/2041/NĐ-CP, is not encoded.
Occasion: final review; for merit and results; as of 2041-08-01.
Decided by: Chairperson of the Commune People's Committee.

Why
- None of these standards is met
  + Not met: Duties fulfilled well (clause 2, Article 8 of Decree No.
    34/2040/NĐ-CP)
    · Consecutive years rated Good fulfilment of duties or better: at
      least 1 year required, have 0, 1 short

Notices
- Decree No. 34/2040/NĐ-CP was amended by 78/2041/NĐ-CP from 2041-07-01; the
  amendment is not encoded.
- A default was taken where nothing is given: no day of receipt, so the
  dossier is taken to be received on the day of the answer, when the text no
  longer applied (receivedOn).

Receipt: ke-hoach-thu 2.1.0, rules 0123456789ab, input 0123456789ab`);
  });

  it("undetermined because texts have ended: the day is that of the first that the answer rests on", () => {
    const [ended] = DECISIONS.provisional.notices.filter(({ code }) => code === "law-amended");
    const other = { code: "text-replaced", by: "90/2041/NĐ-CP" } as const;
    const notices = [
      { ...other, since: "2041-03-01", concerns: ["of-another-award"] },
      { ...other, since: "2041-07-15", concerns: ended?.concerns ?? [] },
      ...DECISIONS.provisional.notices,
    ];
    expect(said({ ...DECISIONS.provisional, notices }, "en")).toContain(`\
Under the law up to 2041-06-30, not eligible: Certificate of Commendation
What applies from 2041-07-01, 78/2041/NĐ-CP, is not encoded.`);
  });

  it("eligible: the standard that is met, the listings, the requirements", () => {
    expect(said(DECISIONS.eligible, "en").split("\n\n")[1]).toBe(`\
Why
- Met: Achievements in the movement (point b, clause 1, Article 74 of Test Law
  on Emulation No. 12/2040/QH)
- The law gives this award to this kind of nominee (Article 74 of Test Law on
  Emulation No. 12/2040/QH)
- The plan lists this award on this occasion for this kind of nominee (section
  III.2.1, bullet 3 of Plan No. 56/KH-UBND)
- Not caught by: Discipline being served (Article 6 of Test Law on Emulation
  No. 12/2040/QH)
- Not caught by: Matters under verification (Article 7 of Test Law on
  Emulation No. 12/2040/QH)`);
  });

  it("for the council: the route waits for people", () => {
    expect(said(DECISIONS.forCouncil, "vi")).toContain(
      "- Chờ đánh giá: Thành tích trong phong trào (điểm b khoản 1 Điều 74 Luật Thi",
    );
  });

  it("on hold: the hold alone", () => {
    expect(said(DECISIONS.onHold, "vi").split("\n\n")[1]).toBe(`\
Vì sao
- Vướng quy định: Đang được xem xét, xác minh (Điều 7 Luật Thi đua thử nghiệm
  số 12/2040/QH)
  + Vụ việc đang xem xét, xác minh: có đang xác minh đơn thư khiếu nại, tố cáo`);
  });

  it("not applicable: why it is not, and nothing that mending would not change", () => {
    expect(said(DECISIONS.notApplicable, "vi").split("\n\n")[1]).toBe(`\
Vì sao
- Kế hoạch không nêu hình thức này cho dịp và loại đối tượng này (mục III.2.1,
  gạch đầu dòng thứ 3, Kế hoạch số 56/KH-UBND)`);
  });

  it("routes that are open only by a gap say where to look", () => {
    const { undetermined } = DECISIONS;
    const checks = undetermined.checks.map((check) => {
      if (check.role !== "routes") return check;
      const none = (check.children ?? []).map((route) => ({ ...route, status: "not-applicable" as const }));
      return { ...check, status: "unknown" as const, children: none };
    });
    expect(said({ ...undetermined, checks }, "en")).toContain(`\
- Not known yet whether any standard is met (one is enough): cannot be
  settled, see Notices
-`);
  });

  it("a range keeps its bounds; years are asked for as spans", () => {
    const decision = evaluate(testBook(), {
      ...nominations.ineligible,
      record: {
        ratings: [
          { year: 2039, rating: "tot" },
          { year: 2038, rating: "tot" },
          { year: 2037, rating: "tot" },
        ],
        complete: ["discipline"],
        discipline: [],
      },
    });
    const text = said(decision, "vi");
    expect(text).toMatch(/cần ít nhất 5 năm,\s+hiện có ít nhất 3/);
    expect(text).toMatch(/Các năm: 20\d\d–20\d\d\./);
  });
});
