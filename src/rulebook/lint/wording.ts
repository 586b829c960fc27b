import type { LocalizedText } from "../../codes.js";
import type { ReviewFindingCode } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { ofPack, plansIn } from "./covering.js";
import { type FoundFinding, findingIn, findingInHeader } from "./finding.js";
import { provisionLists } from "./provisions.js";

/** Fewer words may be a name, a number or a code in any language. */
const FEWEST_WORDS = 3;

/** As decomposed text has them: the letter đ, or a letter with a hat, breve, horn or tone. */
const VIETNAMESE_LETTER = /đ|\u0300|\u0301|\u0302|\u0303|\u0306|\u0309|\u031b|\u0323/iu;

/** Words that no Vietnamese sentence has, with or without its marks: "the" may be thể. */
const ENGLISH_WORDS = new Set(
  "of and for is are been by with from or their its this these which who when what where whether must each every award awards plan plans report reports certificate prime minister nominee unit units year years".split(
    " ",
  ),
);

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** Whether a word has a letter or mark that only Vietnamese has; a name with a capital may be in any language. */
const isVietnamese = (word: string): boolean => VIETNAMESE_LETTER.test(word.normalize("NFD"));

/** What is wrong with the language of a wording. */
export function wordingFaults({ vi, en }: LocalizedText): [language: "vi" | "en", code: ReviewFindingCode][] {
  const faults: [language: "vi" | "en", code: ReviewFindingCode][] = [];
  const inVietnamese = wordsIn(vi.toLowerCase());
  if (inVietnamese.length >= FEWEST_WORDS && !inVietnamese.some(isVietnamese)) {
    const english = inVietnamese.filter((word) => ENGLISH_WORDS.has(word)).length;
    faults.push(["vi", english > 0 ? "english-in-vietnamese" : "without-diacritics"]);
  }
  // Names of people, places and texts keep their Vietnamese in English, with capitals.
  const inEnglish = wordsIn(en);
  const vietnamese = inEnglish.filter((word) => word === word.toLowerCase() && isVietnamese(word)).length;
  const isEnglish = inEnglish.some((word) => ENGLISH_WORDS.has(word.toLowerCase()));
  if (vietnamese >= FEWEST_WORDS && !isEnglish) faults.push(["en", "vietnamese-in-english"]);
  return faults;
}

/** Vietnamese without its marks, English left in Vietnamese, and Vietnamese left in English. */
export function lintWordings(book: ComposedBook): FoundFinding[] {
  return plansIn(book).flatMap((plan) => {
    const { pack } = plan;
    const inLists = provisionLists(book).flatMap(([list, provisions]) =>
      ofPack(provisions, pack).flatMap((provision) =>
        wordingsIn(provision).flatMap(([path, wording]) =>
          wordingFaults(wording).map(([language, code]) =>
            findingIn(list, provision, code, `.${path}.${language}`, { params: { value: wording[language] } }),
          ),
        ),
      ),
    );
    const inHeader = wordingsIn(plan).flatMap(([path, wording]) =>
      wordingFaults(wording).map(([language, code]) =>
        findingInHeader(pack, `${path}.${language}`, pack, code, "", { params: { value: wording[language] } }),
      ),
    );
    return [...inHeader, ...inLists];
  });
}

/** Every wording within a statement, with its path. */
function wordingsIn(value: unknown, path = ""): [path: string, wording: LocalizedText][] {
  if (typeof value !== "object" || value === null) return [];
  if (isWording(value)) return value.untranslated === true ? [[path, { ...value, en: "" }]] : [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    wordingsIn(inner, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

const isWording = (value: object): value is LocalizedText =>
  "vi" in value && "en" in value && typeof value.vi === "string" && typeof value.en === "string";
