import { ownEntries } from "../codes/own.js";
import { type BookCodes, codesOf, labelOf, type Vocabulary } from "../codes.js";
import { deepFreeze } from "../input/freeze.js";
import type { QuestionOption } from "./question.js";

/** A period of achievements that the decision does not state. */
export const NOT_STATED: readonly QuestionOption[] = /* @__PURE__ */ deepFreeze([
  { code: "not-stated", label: { vi: "Quyết định không ghi", en: "The decision states none" } },
]);

/** A deadline that was not met so far. */
export const NOT_DONE: readonly QuestionOption[] = /* @__PURE__ */ deepFreeze([
  { code: "not-done", label: { vi: "Chưa thực hiện", en: "Not done yet" } },
]);

/** Whose minutes: no vocabulary of codes has them. */
export const MINUTES_BODY_LABELS = /* @__PURE__ */ deepFreeze({
  "hoi-dong": { vi: "của Hội đồng", en: "the council's" },
  "co-quan": { vi: "của cơ quan, đơn vị", en: "the body's own" },
});

export const MINUTES_BODIES: readonly QuestionOption[] = /* @__PURE__ */ deepFreeze(
  Object.entries(MINUTES_BODY_LABELS).map(([code, label]) => ({ code, label })),
);

/** The codes of a vocabulary with their labels, made once: the questions of many decisions have the same. */
const optionsByVocabulary = /* @__PURE__ */ new Map<Vocabulary, readonly QuestionOption[]>();

/** The codes of a vocabulary with their labels, those that the packs of a book add last; frozen. */
export function vocabularyOptions(vocabulary: Vocabulary, book?: BookCodes): readonly QuestionOption[] {
  const own = ownEntries(book, vocabulary);
  if (own.length > 0)
    return deepFreeze([
      ...libraryOptions(vocabulary),
      ...own.map(({ code, label }) => ({ code, label: { ...label } })),
    ]);
  return libraryOptions(vocabulary);
}

function libraryOptions(vocabulary: Vocabulary): readonly QuestionOption[] {
  let options = optionsByVocabulary.get(vocabulary);
  if (options === undefined) {
    options = deepFreeze(codesOf(vocabulary).map((code) => ({ code, label: labelOf(vocabulary, code) })));
    optionsByVocabulary.set(vocabulary, options);
  }
  return options;
}
