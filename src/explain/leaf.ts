import { isCode, type Text, type Vocabulary } from "../codes.js";
import type { MinutesBody } from "../dossier/types.js";
import { factCatalogue } from "../facts/catalogue.js";
import type { Operator } from "../pack/conditions.js";
import type { Check, Range } from "../result/check.js";
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
  contains: (values) => ({ vi: `có ${values}`, en: values }),
  doesNotContain: (values) => ({ vi: `không có ${values}`, en: `no ${values}` }),
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

/** Whose minutes: no vocabulary of codes has them. */
const MINUTES_BODIES: Record<MinutesBody, Text> = {
  "hoi-dong": { vi: "của Hội đồng", en: "the council's" },
  "co-quan": { vi: "của cơ quan, đơn vị", en: "the body's own" },
};

const isMinutesBody = (value: string): value is MinutesBody => Object.hasOwn(MINUTES_BODIES, value);

/** What is on file of a list that may still grow. */
const soFar: Phrase<[values: string]> = (values) => ({
  vi: `${values} (danh sách chưa xác nhận là đủ)`,
  en: `${values} (the list may not be whole)`,
});

/**
 * What a leaf requires and what is known; nothing where it compares nothing.
 *
 * @param wanted whether the nominee wants the comparison to hold. In a bar or under a `not` it is the opposite that is
 * required, and the opposite is what is said.
 */
export function comparisonText(check: Check, wanted: boolean, voice: Voice): string | undefined {
  const { required, shortfall, judgement } = check;
  if (judgement !== undefined) return voice.say(judgementSaid(check));
  if (required === undefined) return undefined;
  const operator = wanted ? required.operator : OPPOSITE[required.operator];
  const { value, unit } = required;
  const actual = actualText(check, voice);
  if (typeof value === "number" && SIGNS[operator] !== undefined) {
    return voice.say(
      counted(
        `${SIGNS[operator]}${TIED}${amountText(value, unit, voice.locale)}`,
        actual,
        shortfall === undefined ? undefined : numberText(shortfall, voice.locale),
      ),
    );
  }
  return voice.say(compared(requiredText(check, operator, voice), actual));
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
  const around = operator === "in" && values.length === 1 ? undefined : AMONG[operator];
  return around === undefined ? names : voice.say(around(names));
}

/** What is known; nothing where that is as good as nothing: an empty list that may grow is not an empty list. */
function actualText(check: Check, voice: Voice): string | undefined {
  const { actual, status } = check;
  const open = status === "unknown";
  if (Array.isArray(actual)) {
    if (actual.length === 0) return open ? undefined : voice.say(WORDS.nothing);
    const values = actual.map((each) => valueText(each, check, voice)).join(", ");
    return open ? voice.say(soFar(values)) : values;
  }
  if (typeof actual === "object") {
    return open && actual.atLeast === 0 ? undefined : rangeText(boundsOf(actual, check), voice.locale);
  }
  return actual === undefined ? undefined : valueText(actual, check, voice);
}

/** The bounds worth saying: an upper one far above the threshold is only how far back the calendar goes. */
function boundsOf({ atLeast, atMost }: Range, { required }: Check): Range {
  const far = typeof required?.value === "number" && atMost !== undefined && atMost > 2 * required.value;
  return atMost === undefined || far ? { atLeast } : { atLeast, atMost };
}

function valueText(value: string | number | boolean, check: Check, voice: Voice): string {
  if (typeof value === "boolean") return voice.say(value ? WORDS.yes : WORDS.no);
  if (typeof value === "number") {
    return check.required?.unit === "percent" ? `${numberText(value, voice.locale)}%` : numberText(value, voice.locale);
  }
  if (check.role === "document" && isMinutesBody(value)) return voice.say(MINUTES_BODIES[value]);
  const vocabulary = vocabulariesOf(check).find((each) => isCode(each, value));
  return vocabulary === undefined ? value : voice.label(vocabulary, value);
}

/** The vocabularies that a check's codes are of: its fact's, or those of papers where it is about papers. */
function vocabulariesOf({ fact, role }: Check): readonly Vocabulary[] {
  const own = fact === undefined ? undefined : factCatalogue().get(fact.name)?.vocabulary;
  if (own === undefined) return role === "document" ? ["document"] : [];
  return typeof own === "string" ? [own] : own;
}
