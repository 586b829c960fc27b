import { isCode, type Vocabulary } from "../codes.js";
import type { FindingParams, ReviewFindingCode } from "../errors.js";
import { factDocumentation } from "../facts/documentation.js";
import type { FindingNames } from "./finding-words.js";
import { FINDING_WORDS } from "./findings.js";
import type { Localizer } from "./localizer.js";
import { lowerFirst } from "./values.js";

/** The vocabularies of what a finding names; a value of none is shown as it is. */
const VOCABULARIES: readonly Vocabulary[] = ["award", "awardFamily", "title", "kind", "occasion", "body", "ground"];

/** What is found, in a sentence. */
export function findingSentence(code: ReviewFindingCode, params: FindingParams, localizer: Localizer): string {
  return localizer.text(FINDING_WORDS[code].sentence(findingNames(params, localizer)));
}

function findingNames(
  { value, allowed = [], other, fact, award, kind }: FindingParams,
  localizer: Localizer,
): FindingNames {
  const named = (code: string | undefined) => (code === undefined ? "" : nameOrItself(code, localizer));
  const meaning = fact === undefined ? undefined : factDocumentation(fact)?.meaning;
  return {
    value: named(value),
    allowed: allowed.map(named).join(", "),
    other: other ?? "",
    fact: meaning === undefined ? (fact ?? "") : `"${lowerFirst(localizer.text(meaning))}" (${fact})`,
    award: named(award),
    kind: named(kind),
  };
}

function nameOrItself(code: string, localizer: Localizer): string {
  const vocabulary = VOCABULARIES.find((one) => isCode(one, code));
  return vocabulary === undefined ? code : lowerFirst(localizer.label(vocabulary, code));
}
