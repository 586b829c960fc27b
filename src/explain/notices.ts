import type { LocalizedText } from "../codes.js";
import type { Notice, NoticeCode } from "../result/notice.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES } from "./phrases.js";
import { sentence } from "./values.js";
import { bullet, section } from "./wrap.js";

/** The words of a notice in the reader's language, empty where the notice does not have them. */
interface Said {
  text: string;
  why: string;
  /** The text concerned, or "the text" in words. */
  title: string;
  by: string;
  since: string;
}

type Sentence = (said: Said) => LocalizedText;

const given = (before: string, value: string, after = ""): string => (value === "" ? "" : `${before}${value}${after}`);

const SENTENCES: Record<NoticeCode, Sentence> = {
  "law-amended": ({ title, by, since, text }) => ({
    vi: `${title} đã được sửa đổi${given(" bởi ", by)}${given(" từ ngày ", since)}; bộ quy tắc chưa có bản sửa đổi${given(". Chuyển tiếp: ", text)}`,
    en: `${title} was amended${given(" by ", by)}${given(" from ", since)}; the amendment is not encoded${given(". Transition: ", text)}`,
  }),
  "text-replaced": ({ title, by, since, text }) => ({
    vi: `${title} đã bị thay thế${given(" bởi ", by)}${given(" từ ngày ", since)}; bộ quy tắc chưa có văn bản thay thế${given(". Chuyển tiếp: ", text)}`,
    en: `${title} was replaced${given(" by ", by)}${given(" from ", since)}; the new text is not encoded${given(". Transition: ", text)}`,
  }),
  "text-expired": ({ title, by, since, text }) => ({
    vi: `${title} đã hết hiệu lực${given(" từ ngày ", since)}${given(" theo ", by)}${given(". Chuyển tiếp: ", text)}`,
    en: `${title} expired${given("; no longer law from ", since)}${given(" under ", by)}${given(". Transition: ", text)}`,
  }),
  "not-in-force": ({ title, since }) => ({
    vi: `${title} chưa có hiệu lực vào ngày xét${given("; quy định này có hiệu lực từ ngày ", since)}`,
    en: `${title} was not yet in force on the day in question${given("; this provision is law from ", since)}`,
  }),
  interpretation: ({ text, why }) => ({
    vi: `Văn bản chưa rõ; đã hiểu là${given(": ", text)}${given(". Lý do: ", why)}`,
    en: `The text leaves this open; the reading taken${given(": ", text)}${given(". Reason: ", why)}`,
  }),
  "plan-narrower-than-law": ({ text, why }) => ({
    vi: `Kế hoạch hẹp hơn pháp luật: pháp luật cho phép, kế hoạch không nêu${given(". ", text)}${given(". ", why)}`,
    en: `The plan is narrower than the law: the law allows it, the plan does not list it${given(". ", text)}${given(". ", why)}`,
  }),
  "not-stated": ({ text, why }) => ({
    vi: `Văn bản không nêu rõ${given(": ", text)}${given(text === "" ? ": " : "; xem: ", why)}`,
    en: `The text does not state it${given(": ", text)}${given(text === "" ? ": " : "; see: ", why)}`,
  }),
  "not-encoded": ({ text, why }) => ({
    vi: `Bộ quy tắc chưa có nội dung này${given(": ", text)}${given(". Lý do: ", why)}`,
    en: `The rulebook does not hold this${given(": ", text)}${given(". Reason: ", why)}`,
  }),
  "layer-missing": ({ text, why }) => ({
    vi: `Bộ quy tắc thiếu văn bản của một cấp${given(": ", text)}${given(". ", why)}`,
    en: `The texts of one level are not in the rulebook${given(": ", text)}${given(". ", why)}`,
  }),
  succeeded: ({ since, text }) => ({
    vi: `Đơn vị hành chính đã kết thúc hoạt động${given(" ngày ", since)}${given("; kế thừa: ", text)}`,
    en: `The territory came to an end${given(" on ", since)}${given("; its successor: ", text)}`,
  }),
  conflict: ({ text, why }) => ({
    vi: `Các quy định mâu thuẫn với nhau${given(": ", text)}${given(". ", why)}`,
    en: `Provisions contradict each other${given(": ", text)}${given(". ", why)}`,
  }),
  "external-guidance": ({ text, why }) => ({
    vi: `Nội dung này do cơ quan khác quyết định hoặc hướng dẫn${given(": ", text)}${given(". ", why)}`,
    en: `This is left to the decision or guidance of another body${given(": ", text)}${given(". ", why)}`,
  }),
  preference: ({ text, why }) => ({
    vi: `Khi nhiều trường hợp cùng đủ điều kiện${given(": ", text)}${given(". ", why)}`,
    en: `Where several qualify${given(": ", text)}${given(". ", why)}`,
  }),
};

const THE_TEXT: LocalizedText = { vi: "Văn bản", en: "The text" };

/** What a notice says, with the place in the text where it has one. */
export function noticeText(notice: Notice, localizer: Localizer): string {
  const { wording: text, why, instrument, by, since, source } = notice;
  // A pack's wording may end with a full stop, and goes on in a sentence here.
  const inside = (wording: LocalizedText | undefined) =>
    wording === undefined ? "" : localizer.text(wording).replace(/\.$/, "");
  const said = SENTENCES[notice.code]({
    text: inside(text),
    why: inside(why),
    title: instrument === undefined ? localizer.text(THE_TEXT) : localizer.title(instrument),
    by: by === undefined ? "" : localizer.title(by),
    since: since === undefined ? "" : localizer.date(since),
  });
  return sentence(`${localizer.text(said)}${source === undefined ? "" : ` (${localizer.cite(source)})`}`);
}

/** The section of notices; the same sentence is said once. */
export function noticesSection(notices: readonly Notice[], localizer: Localizer): string[] {
  const sentences = new Set(notices.map((notice) => noticeText(notice, localizer)));
  return section(
    localizer.text(MESSAGES.notices),
    [...sentences].map((each) => bullet(each)),
  );
}
