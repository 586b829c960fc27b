import type { LocalizedText } from "../codes.js";
import type { Notice, NoticeCode } from "../result/notice.js";
import { bullet, type Detail, type Line, section } from "./document.js";
import { DEFAULTS, DOUBTS } from "./input-notices.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES, type Phrase } from "./phrases.js";
import { sentence, sentenceWithSource, upperFirst } from "./values.js";

/** The words of a notice in the reader's language, empty where the notice does not have them. */
interface NoticeParts {
  text: string;
  why: string;
  /** The title of the instrument concerned, or "the text" in words. */
  title: string;
  by: string;
  since: string;
  /** Whether the rulebook holds the text that took its place. */
  isEncoded: boolean;
  /** Another ground and occasions, one after the other. */
  elsewhere: string;
  /** What is doubtful, or was taken for granted. */
  input: string;
  /** The places in the input. */
  paths: string;
  years: string;
  referenceYear: string;
  byDefault: boolean;
}

type Sentence = (parts: NoticeParts) => LocalizedText;

const around = (before: string, value: string, after = ""): string => (value === "" ? "" : `${before}${value}${after}`);

const SENTENCES: Record<NoticeCode, Sentence> = {
  "law-amended": ({ title, by, since, text, isEncoded }) => ({
    vi: `${title} đã được sửa đổi${around(" bởi ", by)}${around(" từ ngày ", since)}; bộ quy tắc ${isEncoded ? "đã" : "chưa"} có bản sửa đổi${around(". Chuyển tiếp: ", text)}`,
    en: `${title} was amended${around(" by ", by)}${around(" from ", since)}; the amendment is ${isEncoded ? "" : "not "}encoded${around(". Transition: ", text)}`,
  }),
  "text-replaced": ({ title, by, since, text, isEncoded }) => ({
    vi: `${title} đã bị thay thế${around(" bởi ", by)}${around(" từ ngày ", since)}; bộ quy tắc ${isEncoded ? "đã" : "chưa"} có văn bản thay thế${around(". Chuyển tiếp: ", text)}`,
    en: `${title} was replaced${around(" by ", by)}${around(" from ", since)}; the new text is ${isEncoded ? "" : "not "}encoded${around(". Transition: ", text)}`,
  }),
  "provision-ended": ({ title, since }) => ({
    vi: `Kết quả này dựa vào quy định của ${title} đã hết áp dụng${around(" từ ngày ", since)}; bộ quy tắc chưa có quy định thay thế`,
    en: `This rests on provisions of ${title} that no longer apply${around(" from ", since)}; what took their place is not encoded`,
  }),
  "text-expired": ({ title, by, since, text, why }) => ({
    vi: `${title} đã hết hiệu lực${around(" từ ngày ", since)}${around(" theo ", by)}${around(". Chuyển tiếp: ", text)}${around(". Có thể khác: ", why)}`,
    en: `${title} expired${around("; no longer law from ", since)}${around(" under ", by)}${around(". Transition: ", text)}${around(". It may be otherwise: ", why)}`,
  }),
  "not-in-force": ({ title, since }) => ({
    vi: `${title} chưa có hiệu lực vào ngày xét${around("; quy định này có hiệu lực từ ngày ", since)}; bộ quy tắc chưa có quy định trước đó`,
    en: `${title} was not yet in force on the day in question${around("; this provision is law from ", since)}; no earlier provision is encoded`,
  }),
  "draft-text": ({ title }) => ({
    vi: `${title} mới là dự thảo, chưa ban hành: kết quả này có thể thay đổi`,
    en: `${title} is a draft that nobody has issued: this answer may change with it`,
  }),
  "unverified-text": ({ title }) => ({
    vi: `Chưa ai đối chiếu nội dung của ${title} trong bộ quy tắc với bản gốc: xem lại bản gốc trước khi ký`,
    en: `What the rulebook has of ${title} was not compared with the original: look at the original before anyone signs`,
  }),
  interpretation: ({ text, why }) => ({
    vi: `Văn bản chưa rõ; đã hiểu là${around(": ", text)}${around(". Lý do: ", why)}`,
    en: `The text leaves this open; the reading taken${around(": ", text)}${around(". Reason: ", why)}`,
  }),
  "plan-narrower-than-law": ({ text, why }) => ({
    vi: `Kế hoạch hẹp hơn pháp luật: pháp luật cho phép, kế hoạch không nêu${around(". ", text)}${around(". ", why)}`,
    en: `The plan is narrower than the law: the law allows it, the plan does not list it${around(". ", text)}${around(". ", why)}`,
  }),
  "open-elsewhere": ({ elsewhere }) => ({
    vi: `Hình thức này có thể đề nghị cho đối tượng này ${elsewhere === "" ? "trong trường hợp khác" : `trong trường hợp: ${elsewhere}`}`,
    en: `The award may be proposed for this nominee ${elsewhere === "" ? "in another case" : `in this case: ${elsewhere}`}`,
  }),
  "not-stated": ({ text, why }) => ({
    vi: `Văn bản không nêu rõ${around(": ", text)}${around(text === "" ? ": " : "; xem: ", why)}`,
    en: `The text does not state it${around(": ", text)}${around(text === "" ? ": " : "; see: ", why)}`,
  }),
  "not-encoded": ({ text, why }) => ({
    vi: `Bộ quy tắc chưa có nội dung này${around(": ", text)}${around(". Lý do: ", why)}`,
    en: `The rulebook does not hold this${around(": ", text)}${around(". Reason: ", why)}`,
  }),
  "layer-missing": ({ text, why }) => ({
    vi: `Bộ quy tắc thiếu văn bản của một cấp${around(": ", text)}${around(". ", why)}`,
    en: `The texts of one level are not in the rulebook${around(": ", text)}${around(". ", why)}`,
  }),
  succeeded: ({ since, text }) => ({
    vi: `Đơn vị hành chính đã kết thúc hoạt động${around(" ngày ", since)}${around("; kế thừa: ", text)}`,
    en: `The territory came to an end${around(" on ", since)}${around("; its successor: ", text)}`,
  }),
  dissolved: ({ text, since }) => ({
    vi: `${text === "" ? "Cấp hoặc cơ quan này" : text} đã kết thúc hoạt động${around("; không còn từ ngày ", since)}`,
    en: `${text === "" ? "This level or body" : text} was dissolved${around("; it no longer exists from ", since)}`,
  }),
  conflict: ({ text, why }) => ({
    vi: `Các quy định mâu thuẫn với nhau${around(": ", text)}${around(". ", why)}`,
    en: `Provisions contradict each other${around(": ", text)}${around(". ", why)}`,
  }),
  "other-law": ({ text, why }) => ({
    vi: `Phần pháp luật trong bộ quy tắc này không phải bản phát hành kèm thư viện: người cung cấp bộ quy tắc chịu trách nhiệm về nội dung${around(". ", text)}${around(". ", why)}`,
    en: `The law in this rulebook is not the one released with this library: whoever supplied the rulebook answers for it${around(". ", text)}${around(". ", why)}`,
  }),
  "external-guidance": ({ text, why }) => ({
    vi: `Nội dung này do cơ quan khác quyết định hoặc hướng dẫn${around(": ", text)}${around(". ", why)}`,
    en: `This is left to the decision or guidance of another body${around(": ", text)}${around(". ", why)}`,
  }),
  preference: ({ text, why }) => ({
    vi: `Khi nhiều trường hợp cùng đủ điều kiện${around(": ", text)}${around(". ", why)}`,
    en: `Where several qualify${around(": ", text)}${around(". ", why)}`,
  }),
  "doubtful-input": ({ input, paths }) => ({
    vi: `Cần kiểm tra dữ liệu của đề nghị${around(": ", input)}${around(" (", paths, ")")}`,
    en: `The input is to be checked${around(": ", input)}${around(" (", paths, ")")}`,
  }),
  "after-reference-year": ({ years, referenceYear, byDefault }) => ({
    vi: `Xếp loại, danh hiệu${around(" năm ", years)} sau năm mốc${around(" ", referenceYear)} không được tính${byDefault ? "; năm mốc là năm trước ngày xét vì đề nghị không nêu năm mốc khác" : ""}`,
    en: `Ratings and titles${around(" of ", years)} after the reference year${around(" ", referenceYear)} are not counted${byDefault ? "; it is the year before the day of the answer, as no other is given" : ""}`,
  }),
  "default-taken": ({ input, paths }) => ({
    vi: `Hiểu theo mặc định vì không được nêu${around(": ", input)}${around(" (", paths, ")")}`,
    en: `A default was taken where nothing is given${around(": ", input)}${around(" (", paths, ")")}`,
  }),
};

const THE_TEXT: LocalizedText = { vi: "Văn bản", en: "The text" };

/** The sentence of a notice. */
export function noticeText(notice: Notice, localizer: Localizer, level: Detail = "full"): string {
  const { wording: text, why, instrument, by, byIsEncoded, since } = notice;
  const { doubt, taken, paths = [], years = [], referenceYear = "", byDefault = false } = notice;
  const input = doubt !== undefined ? DOUBTS[doubt] : taken !== undefined ? DEFAULTS[taken] : undefined;
  // A pack's wording may end with a full stop, and is part of a sentence here.
  const inside = (wording: LocalizedText | undefined) =>
    wording === undefined ? "" : localizer.text(wording).replace(/\.$/, "");
  const parts = SENTENCES[notice.code]({
    text: inside(text),
    // Why a meaning was chosen is for those who doubt it.
    why: notice.code === "interpretation" && level !== "full" ? "" : inside(why),
    title: instrument === undefined ? localizer.text(THE_TEXT) : localizer.title(instrument),
    by: by === undefined ? "" : localizer.title(by),
    since: since === undefined ? "" : localizer.date(since),
    isEncoded: byIsEncoded ?? false,
    elsewhere: caseText(notice, localizer),
    input: input === undefined ? "" : localizer.text(input),
    paths: localizer.paths ? paths.join(", ") : "",
    years: years.join(", "),
    referenceYear: String(referenceYear),
    byDefault,
  });
  return upperFirst(sentence(localizer.text(parts)));
}

const openIn: Phrase<[cases: string]> = (cases) => ({
  vi: `Hình thức này có thể đề nghị cho đối tượng này trong các trường hợp: ${cases}.`,
  en: `The award may be proposed for this nominee in these cases: ${cases}.`,
});

/** Where an award is open elsewhere in several cases, one sentence has them all, each with its clause. */
function openingSentence(notices: readonly Notice[], localizer: Localizer): string {
  const cases = notices.map((notice) =>
    sentenceWithSource({
      text: caseText(notice, localizer),
      ...(notice.source === undefined ? {} : { source: localizer.cite(notice.source) }),
    }),
  );
  return localizer.text(openIn([...new Set(cases)].join("; ")));
}

const caseText = ({ ground, occasions = [] }: Notice, localizer: Localizer): string =>
  [localizer.names("ground", ground === undefined ? [] : [ground]), localizer.names("occasion", occasions)]
    .filter((names) => names !== "")
    .join(", ");

/** The section of notices; equal sentences become one, with all their clauses. */
export function noticesSection(notices: readonly Notice[], localizer: Localizer, level: Detail = "full"): Line[] {
  const openings = notices.filter((notice) => notice.code === "open-elsewhere" && caseText(notice, localizer) !== "");
  const sentences = new Map<string, Set<string>>();
  for (const notice of notices) {
    if (openings.length > 1 && openings.includes(notice)) {
      if (notice === openings[0]) sentences.set(openingSentence(openings, localizer), new Set());
      continue;
    }
    const text = noticeText(notice, localizer, level);
    const sources = sentences.get(text) ?? new Set();
    if (notice.source !== undefined) sources.add(localizer.cite(notice.source));
    sentences.set(text, sources);
  }
  return section(
    localizer.text(MESSAGES.notices),
    [...sentences].map(([text, sources]) =>
      bullet(text, 0, sources.size === 0 ? {} : { source: [...sources].join("; ") }),
    ),
    "notices",
  );
}
