import type { PackMistakeCode } from "../errors.js";
import { type FindingWords, fixed } from "./finding-words.js";

/** The words of what `createRulebook` refuses. */
export const MISTAKE_WORDS: Record<PackMistakeCode, FindingWords> = {
  "rule-never-applies": {
    title: { vi: "Quy tắc không áp dụng cho ai", en: "Rules that apply to nobody" },
    sentence: ({ value, allowed }) =>
      allowed === ""
        ? {
            vi: `quy tắc không bao giờ áp dụng: không dòng nào trong danh mục hình thức khớp với phạm vi của nó${value === "" ? "" : ` (${value})`}`,
            en: `the rule never applies: no listing of the pack meets its scope${value === "" ? "" : ` (${value})`}`,
          }
        : {
            vi: `quy tắc không bao giờ áp dụng: nó chỉ dành cho loại hình ${value}, còn các quy tắc của gói chỉ dành cho loại hình mặc định của gói: ${allowed}`,
            en: `the rule never applies: it is for this ground only: ${value}, and the rules of the pack are for its defaultGround only: ${allowed}`,
          },
    cure: {
      vi: "Sửa phạm vi theo danh mục hình thức, hoặc thêm dòng còn thiếu vào danh mục; nếu văn bản đúng như vậy, ghi vào gaps.",
      en: "Make the scope meet a listing, or add the listing that is missing; where the text really says so, put it into gaps.",
    },
  },
  "rule-never-holds": {
    title: { vi: "Điều kiện không ai đạt được", en: "Conditions that nobody can meet" },
    sentence: fixed("không dữ kiện nào làm cho điều kiện này đúng", "no facts make these conditions true"),
    cure: {
      vi: "Tìm hai điều kiện loại trừ nhau, hoặc một ngưỡng không thể đạt, và sửa theo văn bản.",
      en: "Look for two conditions that exclude each other, or a threshold beyond reach, and correct it from the text.",
    },
  },
  "rule-always-holds": {
    title: { vi: "Điều kiện ai cũng đạt", en: "Conditions that nobody can fail" },
    sentence: fixed("mọi dữ kiện đều làm cho điều kiện này đúng", "all facts make these conditions true"),
    cure: {
      vi: "Sửa ngưỡng hoặc phép so sánh; nếu văn bản không đặt điều kiện, dùng notStated hoặc bỏ quy tắc.",
      en: "Correct the threshold or the operator; where the text sets no condition, use notStated or leave the rule out.",
    },
  },
  "contradicts-listing": {
    title: { vi: "Điều kiện trái với danh mục hình thức", en: "Conditions against a listing" },
    sentence: ({ award, kind, other }) => ({
      vi: `quy tắc luôn loại ${kind}, trong khi "${other}" cho ${kind} được nhận ${award}`,
      en: `the rule refuses every ${kind}, while "${other}" gives them this award: ${award}`,
    }),
    cure: {
      vi: "Giới hạn quy tắc bằng appliesTo.kinds, hoặc bỏ loại đối tượng đó khỏi dòng danh mục.",
      en: "Limit the rule by appliesTo.kinds, or take that kind of nominee out of the listing.",
    },
  },
  "value-out-of-range": {
    title: { vi: "Giá trị ngoài khoảng có thể có", en: "Values that a fact cannot have" },
    sentence: ({ fact, value, allowed }) => ({
      vi: `${fact} được so với ${value}, trong khi giá trị chỉ có thể trong khoảng: ${allowed}`,
      en: `${fact} is compared with ${value}, and its values lie within: ${allowed}`,
    }),
    cure: {
      vi: "Ghi ngưỡng theo đơn vị của dữ kiện: tỷ lệ từ 0 đến 100, số lần và số năm từ 0.",
      en: "Give the threshold in the unit of the fact: percentages from 0 to 100, counts and years from 0.",
    },
  },
  "decider-not-lawful": {
    title: { vi: "Người quyết định trái với luật", en: "Deciders against the law" },
    sentence: ({ value, allowed, award }) => ({
      vi: `${value} không có thẩm quyền quyết định ${award}; luật giao cho: ${allowed}`,
      en: `${value} does not decide this award: ${award}; the law names: ${allowed}`,
    }),
    cure: {
      vi: "Ghi đúng người có thẩm quyền; nếu người đó chỉ trình hoặc đề nghị, dùng proposedBy.",
      en: "Name whom the law names; a body that only submits the proposal goes into proposedBy.",
    },
  },
  "repeated-listing": {
    title: { vi: "Một hình thức ghi hai lần", en: "Listings that repeat each other" },
    sentence: ({ award, other }) => ({
      vi: `${award} đã có ở dòng "${other}" cho cùng đối tượng và dịp`,
      en: `this award is listed by "${other}" too, for the same kinds and occasions: ${award}`,
    }),
    cure: {
      vi: "Gộp hai dòng làm một, hoặc phân biệt bằng kinds, occasions hoặc ngày hiệu lực.",
      en: "Make them one listing, or tell them apart by kinds, occasions or valid days.",
    },
  },
  "impossible-day": {
    title: { vi: "Ngày không có trong lịch", en: "Days that no calendar has" },
    sentence: ({ value }) => ({
      vi: `không năm nào trong khoảng đã nêu có ngày ${value}`,
      en: `none of the years named has the day ${value}`,
    }),
    cure: {
      vi: "Đọc lại ngày trong văn bản; ngày cuối tháng 2 ghi là 02-28.",
      en: "Read the day in the text again; the last day of February is 02-28.",
    },
  },
  "reversed-days": {
    title: { vi: "Kết thúc trước khi bắt đầu", en: "Ends before beginnings" },
    sentence: ({ value, other }) => ({
      vi: `kết thúc ${value} trước khi bắt đầu ${other}`,
      en: `it ends with ${value}, before it begins with ${other}`,
    }),
    cure: { vi: "Đổi chỗ hai mốc, hoặc sửa mốc ghi sai.", en: "Exchange the two, or correct the wrong one." },
  },
  "ended-without-day": {
    title: { vi: "Văn bản hết hiệu lực mà không có ngày", en: "Texts that ended on no day" },
    sentence: fixed(
      "endedBy nêu vì sao văn bản hết hiệu lực nhưng thiếu inForceTo, nên văn bản vẫn được coi là còn hiệu lực",
      "endedBy gives why the text ended and inForceTo is missing, so the text stays in force",
    ),
    cure: {
      vi: "Ghi ngày hiệu lực cuối cùng vào inForceTo, hoặc bỏ endedBy.",
      en: "Give the last day in force in inForceTo, or leave endedBy out.",
    },
  },
};
