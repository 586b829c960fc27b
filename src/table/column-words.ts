import { normalWords } from "../codes/normalise.js";
import { type BookCodes, type CodeIn, isCode, type Resolution, resolveCode, type Vocabulary } from "../codes.js";

/**
 * What cells hold where their heading leaves no doubt what they are about. Elsewhere these words have other meanings, or
 * name a post, so that `resolveCode` does not take them; in plain words.
 */
const WORDS: { readonly [V in Vocabulary]?: Readonly<Record<string, string>> } = {
  kind: { "tap the nho": "tap-the", "tap the lon": "tap-the" },
  group: { "can bo": "can-bo-cong-chuc", "cong chuc": "can-bo-cong-chuc", "vien chuc": "can-bo-cong-chuc" },
  occupation: { "can bo": "can-bo-cong-chuc", "cong chuc": "can-bo-cong-chuc", "vien chuc": "can-bo-cong-chuc" },
  leader: { "cap truong": "nguoi-dung-dau", "cap pho": "cap-pho-nguoi-dung-dau" },
  unitLevel: {
    so: "so-nganh",
    xa: "cap-xa",
    phuong: "cap-xa",
    "dac khu": "cap-xa",
    "ubnd xa": "cap-xa",
    "ubnd phuong": "cap-xa",
    "ubnd cap xa": "cap-xa",
    dn: "doanh-nghiep",
    "cong ty": "doanh-nghiep",
  },
};

/** The code that a cell of a vocabulary's column names, or those that it may mean. */
export function resolveCell<V extends Vocabulary>(text: string, among: V, book?: BookCodes): Resolution<CodeIn<V>> {
  const code = WORDS[among]?.[normalWords(text)];
  return isCode(among, code) ? { code } : resolveCode(text, { among }, book);
}
