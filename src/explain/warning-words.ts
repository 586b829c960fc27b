import type { LocalizedText } from "../codes.js";
import type { PackMistakeCode, ReviewFindingCode } from "../errors.js";
import { type FindingWords, fixed } from "./finding-words.js";

const LISTED_CURE: LocalizedText = {
  vi: "Sửa mã, hoặc thêm vào danh mục hình thức của kế hoạch; nếu văn bản đúng như vậy, giữ nguyên.",
  en: "Correct the code, or add it to the listings of the plan; where the text really says so, leave it.",
};

/** The words of what `reviewPlans` names alone. */
export const WARNING_WORDS: Record<Exclude<ReviewFindingCode, PackMistakeCode>, FindingWords> = {
  "award-not-listed": {
    title: { vi: "Hình thức không có trong danh mục", en: "Awards that the plan does not list" },
    sentence: ({ value }) => ({
      vi: `nêu ${value}, là hình thức mà kế hoạch không liệt kê`,
      en: `it names an award that the plan does not list: ${value}`,
    }),
    cure: LISTED_CURE,
  },
  "kind-not-listed": {
    title: { vi: "Loại đối tượng không có trong danh mục", en: "Kinds of nominee that the plan does not list" },
    sentence: ({ value }) => ({
      vi: `nêu ${value}, là đối tượng mà danh mục không cho hình thức này`,
      en: `it names a kind of nominee to whom the listings do not give the award: ${value}`,
    }),
    cure: LISTED_CURE,
  },
  "occasion-not-listed": {
    title: { vi: "Dịp không có trong danh mục", en: "Occasions that the plan does not list" },
    sentence: ({ value }) => ({
      vi: `nêu dịp "${value}", là dịp mà danh mục không cho hình thức này`,
      en: `it names an occasion on which the listings do not give the award: ${value}`,
    }),
    cure: LISTED_CURE,
  },
  "outside-text": {
    title: { vi: "Thời hạn ngoài thời gian hiệu lực", en: "Deadlines outside the days of their text" },
    sentence: ({ value }) => ({
      vi: `thời hạn ${value} nằm ngoài thời gian hiệu lực của văn bản`,
      en: `the text is not in force at its time: ${value}`,
    }),
    cure: {
      vi: "So ngày với inForceFrom, inForceTo của văn bản và sửa bên ghi sai.",
      en: "Compare it with inForceFrom and inForceTo of the text, and correct the wrong one.",
    },
  },
  "outside-phases": {
    title: { vi: "Mốc ngoài mọi giai đoạn", en: "Reviews outside every phase" },
    sentence: ({ value }) => ({
      vi: `mốc ${value} không thuộc giai đoạn nào`,
      en: `no phase of the plan has the day: ${value}`,
    }),
    cure: {
      vi: "Sửa ngày của mốc hoặc thời gian của giai đoạn.",
      en: "Correct the day of the review or the days of the phase.",
    },
  },
  "report-without-review": {
    title: { vi: "Báo cáo sơ kết, tổng kết mà không có mốc", en: "Reports at a review that the plan does not have" },
    sentence: fixed(
      "hạn tính theo lần sơ kết, tổng kết, mà kế hoạch không có mốc nào",
      "it is due at a review, and the plan has no milestone",
    ),
    cure: {
      vi: "Thêm mốc sơ kết, tổng kết vào milestones, hoặc đổi kind.",
      en: "Add the review to milestones, or give the deadline another kind.",
    },
  },
  "not-current": {
    title: { vi: "Gói quy tắc chưa được rà lại", en: "Packs that nobody has looked over since" },
    sentence: ({ value }) => ({
      vi: `gói quy tắc chỉ được xác nhận là đúng đến ${value}`,
      en: `the pack is known to be current through ${value} only`,
    }),
    cure: {
      vi: "Rà lại các văn bản đến ngày xét rồi sửa currentThrough.",
      en: "Look the texts over up to the day of the review, and give that day in currentThrough.",
    },
  },
  "without-diacritics": {
    title: { vi: "Tiếng Việt không dấu", en: "Vietnamese without its marks" },
    sentence: ({ value }) => ({ vi: `viết không dấu: "${value}"`, en: `it has no marks: "${value}"` }),
    cure: { vi: "Viết lại có dấu.", en: "Write it with its marks." },
  },
  "english-in-vietnamese": {
    title: { vi: "Tiếng Anh trong phần tiếng Việt", en: "English left in Vietnamese" },
    sentence: ({ value }) => ({
      vi: `phần tiếng Việt là tiếng Anh: "${value}"`,
      en: `the Vietnamese is in English: "${value}"`,
    }),
    cure: { vi: "Dịch ra tiếng Việt.", en: "Translate it into Vietnamese." },
  },
  "vietnamese-in-english": {
    title: { vi: "Tiếng Việt trong phần tiếng Anh", en: "Vietnamese left in English" },
    sentence: ({ value }) => ({
      vi: `phần tiếng Anh là tiếng Việt: "${value}"`,
      en: `the English is in Vietnamese: "${value}"`,
    }),
    cure: {
      vi: "Dịch ra tiếng Anh, hoặc bỏ trường en: khi đó phần tiếng Anh dùng lời tiếng Việt và nói rõ như vậy.",
      en: "Translate it, or leave en out: English answers then use the Vietnamese and say so.",
    },
  },
  "unverified-text": {
    title: { vi: "Văn bản chưa được đối chiếu", en: "Texts that nobody has compared with the original" },
    sentence: fixed(
      "có quy định dựa vào văn bản này mà chưa ai đối chiếu với bản gốc",
      "provisions rest on this text, and it was not compared with the original",
    ),
    cure: {
      vi: "Đối chiếu từng chữ với bản gốc, rồi ghi textVerified và verified.",
      en: "Compare it with the original word by word, then set textVerified and verified.",
    },
  },
  "unsigned-verification": {
    title: { vi: "Không rõ ai đã đối chiếu", en: "Texts of which nobody says who compared them" },
    sentence: fixed(
      "văn bản được ghi là đã đối chiếu mà không nêu ai đối chiếu và khi nào",
      "the text is marked as compared with the original, and not by whom and when",
    ),
    cure: {
      vi: "Ghi vai trò người đối chiếu và ngày vào verified.",
      en: "Give the role of who did, and the day, in verified.",
    },
  },
  "overlapping-phases": {
    title: { vi: "Các giai đoạn chồng lên nhau", en: "Phases overlap" },
    sentence: fixed("hai giai đoạn có ngày chung", "the two phases share days"),
    cure: {
      vi: "Hỏi cơ quan ban hành ngày chung thuộc giai đoạn nào.",
      en: "Ask who issued the plan to which phase the days belong.",
    },
  },
  "competing-deadlines": {
    title: { vi: "Hai thời hạn cho cùng một việc", en: "Two deadlines for the same thing" },
    sentence: fixed("văn bản không nói thời hạn nào được áp dụng", "the text does not say which of them holds"),
    cure: { vi: "Hỏi cơ quan ban hành thời hạn nào được áp dụng.", en: "Ask who issued the plan which of them holds." },
  },
  "missing-anchor": {
    title: {
      vi: "Thời hạn tính từ một ngày mà văn bản không nêu",
      en: "Terms that count from a day the text does not give",
    },
    sentence: fixed("ngày bắt đầu phải do người hỏi cung cấp", "whoever asks has to give the day it counts from"),
    cure: { vi: "Cung cấp ngày ban hành kế hoạch khi hỏi.", en: "Give the day of issue with the question." },
  },
  "award-without-sets": {
    title: { vi: "Không nêu số bộ hồ sơ", en: "Awards without a number of sets of the dossier" },
    sentence: fixed("văn bản không nêu số bộ hồ sơ", "the text gives no number of sets"),
    cure: { vi: "Hỏi cơ quan nhận hồ sơ cần mấy bộ.", en: "Ask the body that receives the dossier." },
  },
  "differing-audiences": {
    title: {
      vi: "Các quy định nêu cấp thực hiện khác nhau",
      en: "Provisions that name different levels of unit",
    },
    sentence: fixed("quy định khác nêu thêm các cấp này", "other provisions name these levels too"),
    cure: {
      vi: "Hỏi cơ quan ban hành các cấp đó có thuộc đối tượng không.",
      en: "Ask who issued the plan whether these levels are meant.",
    },
  },
  "open-reading": {
    title: { vi: "Văn bản có thể hiểu theo nhiều cách", en: "Texts that can be read in several ways" },
    sentence: fixed("gói quy tắc đã chọn một cách hiểu", "the pack takes one reading of several"),
    cure: {
      vi: "Để người có thẩm quyền xác nhận cách hiểu đã chọn.",
      en: "Let whoever is competent confirm the reading taken.",
    },
  },
};
