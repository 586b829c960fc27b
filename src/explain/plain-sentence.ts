import type { LocalizedText } from "../codes.js";
import type { Operator } from "../pack/conditions.js";
import type { Check } from "../result/check.js";
import { valueText } from "./leaf-value.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES, type Phrase } from "./phrases.js";
import { lowerFirst } from "./values.js";

/** Whether something is there or not, where that is all that is required: no table of what is required and what there is. */
export function plainSentence(check: Check, operator: Operator, localizer: Localizer): string | undefined {
  const { required } = check;
  // Under the rule's last text, as the rule itself.
  const status = check.provisional ?? check.status;
  const value = required?.value;
  const isWanted = operator === "contains" || (operator === "equal") === value;
  if (typeof value === "boolean" && (operator === "equal" || operator === "notEqual")) {
    return localizer.text(status === "unknown" ? MESSAGES.unknown : yesOrNo(isWanted, status === "pass"));
  }
  if (typeof value !== "string" || (operator !== "contains" && operator !== "doesNotContain")) return undefined;
  const name = lowerFirst(valueText(value, check, localizer));
  if (status === "unknown") return localizer.text(isNothingKnown(check) ? MESSAGES.unknown : unknownWhether(name));
  return localizer.text(isWanted === (status === "pass") ? present(name) : absent(name));
}

const isNothingKnown = ({ actual }: Check): boolean =>
  actual === undefined || (Array.isArray(actual) && actual.length === 0);

const yesOrNo = (isWanted: boolean, isMet: boolean): LocalizedText => {
  const answer = isWanted === isMet ? MESSAGES.yes : MESSAGES.no;
  if (isMet) return answer;
  return isWanted
    ? { vi: `${answer.vi} (yêu cầu: ${MESSAGES.yes.vi})`, en: `${answer.en} (required: ${MESSAGES.yes.en})` }
    : { vi: `${answer.vi} (yêu cầu: ${MESSAGES.no.vi})`, en: `${answer.en} (required: ${MESSAGES.no.en})` };
};
const unknownWhether: Phrase<[name: string]> = (name) => ({
  vi: `chưa rõ có ${name} hay không`,
  en: `not known yet whether there is: ${name}`,
});
const present: Phrase<[name: string]> = (name) => ({ vi: `có ${name}`, en: name });
const absent: Phrase<[name: string]> = (name) => ({ vi: `không có ${name}`, en: `no ${name}` });
