import { isCode, type Text, type Vocabulary } from "../codes.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { Operator } from "../pack/conditions.js";
import type { Check } from "../result/check.js";
import { type Phrase, WORDS } from "./phrases.js";
import { amountText, numberText, rangeText } from "./values.js";
import type { Voice } from "./voice.js";
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

const SIGNS: Partial<Record<Operator, string>> = {
  equal: "=",
  notEqual: "≠",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
};

/** Around the values a text names; the operators left out take numbers, or stand for the values themselves. */
const AMONG: Partial<Record<Operator, Phrase<[values: string]>>> = {
  in: (values) => ({ vi: `một trong ${values}`, en: `one of ${values}` }),
  notIn: (values) => ({ vi: `không phải ${values}`, en: `none of ${values}` }),
  notEqual: (values) => ({ vi: `không phải ${values}`, en: `not ${values}` }),
  contains: (values) => ({ vi: `có ${values}`, en: `with ${values}` }),
  doesNotContain: (values) => ({ vi: `không có ${values}`, en: `without ${values}` }),
};

const counted: Phrase<[required: string, actual: string | undefined, shortfall: string | undefined]> = (
  required,
  actual,
  shortfall,
) => ({
  vi: `cần${TIED}${required}, hiện ${actual === undefined ? WORDS.unknown.vi : `có${TIED}${actual}`}${
    shortfall === undefined ? "" : `, còn${TIED}thiếu${TIED}${shortfall}`
  }`,
  en: `required${TIED}${required}, ${actual === undefined ? WORDS.unknown.en : `have${TIED}${actual}`}${
    shortfall === undefined ? "" : `, ${shortfall}${TIED}short`
  }`,
});

const compared: Phrase<[required: string, actual: string | undefined]> = (required, actual) => ({
  vi: `cần: ${required}; hiện: ${actual ?? WORDS.unknown.vi}`,
  en: `required: ${required}; on file: ${actual ?? WORDS.unknown.en}`,
});

/**
 * What a leaf says: its fact, what is required and what is known.
 *
 * @param wanted whether the nominee wants the comparison to hold. In a bar or under a `not` it is the opposite that is
 * required, and the opposite is what is said.
 */
export function leafText(check: Check, wanted: boolean, voice: Voice): string {
  const title = voice.say(check.title);
  const said = comparison(check, wanted, voice);
  return said === undefined ? title : `${title}: ${said}`;
}

function comparison(check: Check, wanted: boolean, voice: Voice): string | undefined {
  const { required, actual, shortfall, judgement } = check;
  if (judgement !== undefined) return voice.say(judgementSaid(check));
  if (required === undefined) return undefined;
  const operator = wanted ? required.operator : OPPOSITE[required.operator];
  const { value, unit } = required;
  if (typeof value === "number" && SIGNS[operator] !== undefined) {
    return voice.say(
      counted(
        `${SIGNS[operator]}${TIED}${amountText(value, unit, voice.locale)}`,
        actual === undefined ? undefined : actualText(check, voice),
        shortfall === undefined ? undefined : numberText(shortfall, voice.locale),
      ),
    );
  }
  return voice.say(
    compared(requiredText(check, operator, voice), actual === undefined ? undefined : actualText(check, voice)),
  );
}

function judgementSaid({ actual }: Check): Text {
  if (typeof actual !== "boolean") return WORDS.openJudgement;
  return actual ? WORDS.judgedToHold : WORDS.judgedNotToHold;
}

function requiredText(check: Check, operator: Operator, voice: Voice): string {
  const value = check.required?.value;
  if (typeof value === "boolean") return voice.say((operator === "equal") === value ? WORDS.yes : WORDS.no);
  const values = Array.isArray(value) ? value : [value ?? ""];
  const names = values.map((each) => valueText(each, check, voice)).join(", ");
  const around = AMONG[operator];
  return around === undefined ? names : voice.say(around(names));
}

function actualText(check: Check, voice: Voice): string {
  const { actual } = check;
  if (Array.isArray(actual)) {
    if (actual.length === 0) return voice.say(WORDS.nothing);
    return actual.map((each) => valueText(each, check, voice)).join(", ");
  }
  if (typeof actual === "object") return rangeText(actual, voice.locale);
  return valueText(actual ?? "", check, voice);
}

function valueText(value: string | number | boolean, check: Check, voice: Voice): string {
  if (typeof value === "boolean") return voice.say(value ? WORDS.yes : WORDS.no);
  if (typeof value === "number") {
    return check.required?.unit === "percent" ? `${numberText(value, voice.locale)}%` : numberText(value, voice.locale);
  }
  const vocabulary = vocabulariesOf(check).find((each) => isCode(each, value));
  return vocabulary === undefined ? value : voice.label(vocabulary, value);
}

/** The vocabularies that a check's codes are of: its fact's, or those of papers where it is about papers. */
function vocabulariesOf({ fact, role }: Check): readonly Vocabulary[] {
  const own = fact === undefined ? undefined : factCatalogue().get(fact.name)?.vocabulary;
  if (own === undefined) return role === "document" ? ["document"] : role === "set" ? ["document", "body"] : [];
  return typeof own === "string" ? [own] : own;
}
