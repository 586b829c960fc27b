import type { LocalizedText } from "../codes.js";
import type { Precision } from "../dates.js";
import type { Layer } from "../pack/types.js";
import type { CheckRole, CheckStatus } from "../result/check.js";

/** A wording around values that are already in the reader's language; a missing language does not compile. */
export type Phrase<Values extends readonly unknown[]> = (...values: Values) => LocalizedText;

/** Words and sentences without values. */
export const MESSAGES = {
  why: { vi: "Vì sao", en: "Why" },
  stillNeeded: { vi: "Cần bổ sung", en: "Still needed" },
  forPeople: { vi: "Chờ người có thẩm quyền đánh giá", en: "For people to judge" },
  notices: { vi: "Lưu ý", en: "Notices" },
  unknown: { vi: "chưa rõ", en: "not known yet" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  nothing: { vi: "không có gì", en: "nothing" },
  or: { vi: " hoặc ", en: " or " },
  and: { vi: "; đồng thời ", en: "; and " },
  oneOf: { vi: "Cần một trong các điều sau:", en: "One of these is needed:" },
  openOneOf: { vi: "Còn chưa rõ một trong các điều sau:", en: "One of these is still open:" },
  judgedToHold: { vi: "đã được đánh giá là có", en: "judged to hold" },
  judgedNotToHold: { vi: "đã được đánh giá là không", en: "judged not to hold" },
  openJudgement: { vi: "chờ đánh giá", en: "waits for a judgement" },
  noRoute: { vi: "Không đạt tiêu chuẩn nào trong các tiêu chuẩn sau", en: "None of these standards is met" },
  noRouteApplies: {
    vi: "Không có tiêu chuẩn nào dành cho đối tượng này trong dịp này",
    en: "No standard is for this kind of nominee on this occasion",
  },
  unknownRoute: {
    vi: "Chưa rõ có đạt tiêu chuẩn nào không (đạt một là đủ)",
    en: "Not known yet whether any standard is met (one is enough)",
  },
  seeNotices: { vi: "chưa thể kết luận, xem Lưu ý", en: "cannot be settled, see Notices" },
  provisionalMark: {
    vi: "theo văn bản đã hết hiệu lực hoặc đã sửa đổi",
    en: "under a text that has ended or was amended",
  },
} as const satisfies Record<string, LocalizedText>;

type Verdicts = Record<CheckStatus, LocalizedText>;

const WANTED: Verdicts = {
  pass: { vi: "Đạt", en: "Met" },
  fail: { vi: "Chưa đạt", en: "Not met" },
  unknown: { vi: "Chưa rõ", en: "Not known yet" },
  judgement: { vi: "Chờ đánh giá", en: "To be judged" },
  "not-applicable": { vi: "Không áp dụng", en: "Does not apply" },
};

const UNWANTED: Verdicts = {
  ...WANTED,
  // The title is the rule, as "not considered while …": it reads the same whether the nominee falls under it or not.
  pass: { vi: "Không vướng quy định", en: "Not caught by" },
  fail: { vi: "Vướng quy định", en: "Caught by" },
  unknown: { vi: "Chưa rõ có vướng quy định không", en: "Not known yet whether caught by" },
};

const DOCUMENT: Verdicts = {
  ...WANTED,
  pass: { vi: "Đủ", en: "In order" },
  fail: { vi: "Thiếu hoặc sai", en: "Missing or wrong" },
};

/** The words of a status, by the role of the check. */
export const VERDICTS: Record<CheckRole, Verdicts> = {
  listing: WANTED,
  requirement: WANTED,
  route: WANTED,
  routes: WANTED,
  bar: UNWANTED,
  hold: UNWANTED,
  document: DOCUMENT,
  copies: DOCUMENT,
};

const UNKNOWN_LISTING = {
  law: {
    vi: "Chưa rõ pháp luật có tặng hình thức này cho loại đối tượng này không",
    en: "Not known yet whether the law gives this award to this kind of nominee",
  },
  plan: {
    vi: "Chưa rõ hình thức này có dành cho dịp và loại đối tượng này theo kế hoạch không",
    en: "Not known yet whether the plan gives this award on this occasion to this kind of nominee",
  },
};

/** The law or a plan does not give an award, or it is unknown; the check's own title is the wording where it does. */
export const LISTINGS: Record<"law" | "plan", Omit<Verdicts, "pass">> = {
  law: {
    fail: {
      vi: "Pháp luật không tặng hình thức này cho loại đối tượng này",
      en: "The law does not give this award to this kind of nominee",
    },
    unknown: UNKNOWN_LISTING.law,
    judgement: UNKNOWN_LISTING.law,
    "not-applicable": UNKNOWN_LISTING.law,
  },
  plan: {
    fail: {
      vi: "Kế hoạch không nêu hình thức này cho dịp và loại đối tượng này",
      en: "The plan does not list this award on this occasion for this kind of nominee",
    },
    unknown: UNKNOWN_LISTING.plan,
    judgement: UNKNOWN_LISTING.plan,
    "not-applicable": UNKNOWN_LISTING.plan,
  },
};

/** The layers of instruments. */
export const LAYER_LABELS: Record<Layer, LocalizedText> = {
  law: { vi: "pháp luật", en: "the law" },
  government: { vi: "kế hoạch của Chính phủ, Thủ tướng Chính phủ", en: "the Government's plan" },
  ministry: { vi: "kế hoạch của bộ, ngành trung ương", en: "the ministry's plan" },
  province: { vi: "kế hoạch cấp tỉnh", en: "the province's plan" },
  commune: { vi: "kế hoạch cấp xã", en: "the commune's plan" },
};

/** How precisely a text names a day that it does not give in full. */
export const PRECISIONS: Record<Exclude<Precision, "day">, LocalizedText> = {
  year: { vi: "văn bản chỉ nêu năm", en: "the text names only the year" },
  quarter: { vi: "văn bản chỉ nêu quý", en: "the text names only the quarter" },
  month: { vi: "văn bản chỉ nêu tháng", en: "the text names only the month" },
};

/** For a recommendation without decisions. */
export const nothingToRecommend: LocalizedText = { vi: "Không có hình thức nào.", en: "There is no award form." };

/** The status of a rule under its provision that has ended. */
export const underEndedText: Phrase<[verdict: string]> = (verdict) => ({
  vi: `văn bản đã hết hiệu lực hoặc đã sửa đổi; theo văn bản đó: ${verdict}`,
  en: `the text has ended or was amended; under it: ${verdict}`,
});

/** Who supplies an answer. */
export const suppliedBy: Phrase<[body: string]> = (body) => ({
  vi: `Nơi cung cấp: ${body}.`,
  en: `Supplied by: ${body}.`,
});

/** The years a question asks about. */
export const yearsAsked: Phrase<[years: string]> = (years) => ({ vi: `Các năm: ${years}.`, en: `Years: ${years}.` });

/** The answers a question accepts. */
export const acceptedValues: Phrase<[values: string]> = (values) => ({
  vi: `Giá trị nhận: ${values}.`,
  en: `Accepted values: ${values}.`,
});

/** Who judges. */
export const judgedBy: Phrase<[bodies: string]> = (bodies) => ({
  vi: `Nơi đánh giá: ${bodies}.`,
  en: `Judged by: ${bodies}.`,
});

/** The short form of a receipt. */
export const receiptLine: Phrase<[book: string, digest: string, input: string | undefined]> = (
  book,
  digest,
  input,
) => ({
  vi: `Biên nhận: ${book}, quy tắc ${digest}${input === undefined ? "" : `, dữ liệu ${input}`}`,
  en: `Receipt: ${book}, rules ${digest}${input === undefined ? "" : `, input ${input}`}`,
});

/** How many questions and judgements are open. */
export const stillOpen: Phrase<[questions: number, judgements: number]> = (questions, judgements) => ({
  vi: [
    ...(questions === 0 ? [] : [`còn ${questions} câu hỏi`]),
    ...(judgements === 0 ? [] : [`chờ ${judgements} đánh giá`]),
  ].join(", "),
  en: [
    ...(questions === 0 ? [] : [`${questions} ${questions === 1 ? "question" : "questions"} open`]),
    ...(judgements === 0 ? [] : [`${judgements} to be judged`]),
  ].join(", "),
});

/** The second line: on which occasion, ground and days the question is. */
export const targetIs: Phrase<
  [occasion: string, ground: string | undefined, asOf: string, receivedOn: string | undefined]
> = (occasion, ground, asOf, receivedOn) => ({
  vi: `Dịp: ${occasion}${ground === undefined ? "" : `; ${ground}`}; xét ngày ${asOf}${
    receivedOn === undefined ? "" : `; nhận hồ sơ ngày ${receivedOn}`
  }.`,
  en: `Occasion: ${occasion}${ground === undefined ? "" : `; ${ground}`}; as of ${asOf}${
    receivedOn === undefined ? "" : `; dossier received ${receivedOn}`
  }.`,
});

/** Who decides on the award. */
export const decidedBy: Phrase<[bodies: string]> = (bodies) => ({
  vi: `Thẩm quyền quyết định: ${bodies}.`,
  en: `Decided by: ${bodies}.`,
});
