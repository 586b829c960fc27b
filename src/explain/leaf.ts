import type { LocalizedText } from "../codes.js";
import type { Operator } from "../pack/conditions.js";
import type { Check, MeasureUnit, NumberRange } from "../result/check.js";
import { valueText } from "./leaf-value.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES, type Phrase } from "./phrases.js";
import { plainSentence } from "./plain-sentence.js";
import { amountText, numberText, rangeText } from "./values.js";
import { TIED } from "./wrap.js";

const OPPOSITE: Record<Operator, Operator> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
};

/** A number required, in words; none has its own. */
const NUMBERS: Partial<Record<Operator, Phrase<[number: string, isNone: boolean]>>> = {
  equal: (number, isNone) =>
    isNone
      ? { vi: "không được có", en: "none allowed" }
      : { vi: `cần đúng${TIED}${number}`, en: `exactly${TIED}${number} required` },
  notEqual: (number, isNone) =>
    isNone
      ? { vi: "cần có", en: "some required" }
      : { vi: `cần khác${TIED}${number}`, en: `other than${TIED}${number} required` },
  lessThan: (number, isNone) =>
    isNone
      ? { vi: "không được có", en: "none allowed" }
      : { vi: `cần dưới${TIED}${number}`, en: `less than${TIED}${number} required` },
  lessThanInclusive: (number, isNone) =>
    isNone
      ? { vi: "không được có", en: "none allowed" }
      : { vi: `không được quá${TIED}${number}`, en: `at most${TIED}${number} allowed` },
  greaterThan: (number, isNone) =>
    isNone
      ? { vi: "cần có", en: "some required" }
      : { vi: `cần trên${TIED}${number}`, en: `more than${TIED}${number} required` },
  greaterThanInclusive: (number) => ({ vi: `cần ít nhất${TIED}${number}`, en: `at least${TIED}${number} required` }),
};

/** Around the values required; the operators left out take numbers, have a plain sentence, or need no words but the value. */
const AMONG: Partial<Record<Operator, Phrase<[values: string]>>> = {
  in: (values) => ({ vi: `một trong ${values}`, en: `one of ${values}` }),
  notIn: (values) => ({ vi: `không phải ${values}`, en: `none of ${values}` }),
  notEqual: (values) => ({ vi: `không phải ${values}`, en: `not ${values}` }),
};

/** Whether a number stands for none: 0, or less than once. */
const isNone = (operator: Operator, value: number, unit: MeasureUnit | undefined): boolean =>
  operator === "lessThan" ? value === 1 && unit === "times" : value === 0;

const counted: Phrase<[required: string, actual: string | undefined, shortfall: string | undefined]> = (
  required,
  actual,
  shortfall,
) => ({
  vi: `${required}, hiện ${actual === undefined ? MESSAGES.unknown.vi : `có${TIED}${actual}`}${
    shortfall === undefined ? "" : `, còn${TIED}thiếu${TIED}${shortfall}`
  }`,
  en: `${required}, ${actual === undefined ? MESSAGES.unknown.en : `have${TIED}${actual}`}${
    shortfall === undefined ? "" : `, ${shortfall}${TIED}short`
  }`,
});

const startOfCount: Phrase<[year: string, award: string | undefined]> = (year, award) => ({
  vi: `, tính từ năm${TIED}${year}${award === undefined ? "" : ` sau ${award}`}`,
  en: `, counted from${TIED}${year}${award === undefined ? "" : ` after ${award}`}`,
});

const compared: Phrase<[required: string, actual: string | undefined]> = (required, actual) => ({
  vi: `cần: ${required}; hiện: ${actual ?? MESSAGES.unknown.vi}`,
  en: `required: ${required}; on file: ${actual ?? MESSAGES.unknown.en}`,
});

/** The items known of a list that is not complete. */
const soFar: Phrase<[values: string]> = (values) => ({
  vi: `${values} (danh sách chưa xác nhận là đủ)`,
  en: `${values} (the list may not be whole)`,
});

/**
 * What a leaf requires and what is known; undefined where it compares nothing.
 *
 * @param wanted whether the nominee wants the comparison to hold. In a bar or under a `not` the opposite is
 * required, and worded.
 */
export function comparisonText(check: Check, wanted: boolean, localizer: Localizer): string | undefined {
  const { required, shortfall, judgement } = check;
  if (judgement !== undefined) return localizer.text(judgementText(check));
  if (required === undefined) return undefined;
  const operator = wanted ? required.operator : OPPOSITE[required.operator];
  const { value, unit } = required;
  const actual = actualText(check, localizer);
  const number = NUMBERS[operator];
  if (typeof value === "number" && number !== undefined) {
    const text = counted(
      localizer.text(number(amountText(value, unit, localizer.locale), isNone(operator, value, unit))),
      actual,
      shortfall === undefined ? undefined : numberText(shortfall, localizer.locale),
    );
    return `${localizer.text(text)}${startOfCountText(check, localizer)}`;
  }
  return (
    plainSentence(check, operator, localizer) ??
    localizer.text(compared(requiredText(check, operator, localizer), actual))
  );
}

/** From when on is counted, and after which award where it is another than the one that the title names. */
function startOfCountText({ countedAfter, title }: Check, localizer: Localizer): string {
  if (countedAfter === undefined) return "";
  const award = localizer.awardLabel(countedAfter.award);
  const isNamed = localizer.text(title).includes(award);
  return localizer.text(startOfCount(String(countedAfter.year + 1), isNamed ? undefined : award));
}

function judgementText({ actual }: Check): LocalizedText {
  if (typeof actual !== "boolean") return MESSAGES.openJudgement;
  return actual ? MESSAGES.judgedToHold : MESSAGES.judgedNotToHold;
}

function requiredText(check: Check, operator: Operator, localizer: Localizer): string {
  const value = check.required?.value ?? "";
  const values = Array.isArray(value) ? value : [value];
  const names = values.map((each) => valueText(each, check, localizer)).join(", ");
  const around = operator === "in" && values.length === 1 ? undefined : AMONG[operator];
  return around === undefined ? names : localizer.text(around(names));
}

/** What is known; undefined for an empty list that is not complete, for that is no knowledge. */
function actualText(check: Check, localizer: Localizer): string | undefined {
  const { actual, status } = check;
  const isOpen = status === "unknown";
  if (Array.isArray(actual)) {
    if (actual.length === 0) return isOpen ? undefined : localizer.text(MESSAGES.nothing);
    const values = actual.map((each) => valueText(each, check, localizer)).join(", ");
    return isOpen ? localizer.text(soFar(values)) : values;
  }
  if (typeof actual === "object") {
    return isOpen && actual.atLeast === 0 ? undefined : rangeText(boundsText(actual, check), localizer.locale);
  }
  return actual === undefined ? undefined : valueText(actual, check, localizer);
}

/** The bounds worth showing: an upper one far above the threshold is only how far back the calendar goes. */
function boundsText({ atLeast, atMost }: NumberRange, { required }: Check): NumberRange {
  const far = typeof required?.value === "number" && atMost !== undefined && atMost > 2 * required.value;
  return atMost === undefined || far ? { atLeast } : { atLeast, atMost };
}
