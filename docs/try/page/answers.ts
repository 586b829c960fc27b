import {
  answer,
  evaluate,
  type JudgementQuestion,
  type LocalizedText,
  labelOf,
  type NominationInput,
  type OpenJudgement,
  type Question,
  type Rulebook,
  ThiduaError,
} from "../../../src/index.js";
import { describeField } from "../../../src/questions/describe.js";
import type { Input } from "../../../src/questions/input.js";
import { NOMINATION_INPUTS } from "../../../src/questions/nomination-inputs.js";
import { findPlace, inputSteps, valueAtSteps } from "../../../src/questions/paths.js";
import { writeAt } from "../../../src/questions/write.js";

/** A question as a form shows it; without `why` where nothing asks for it at present. */
export type Asked = Omit<Question, "why" | "suppliedBy" | "settles"> & Partial<Pick<Question, "why" | "suppliedBy">>;

/** Something that was answered: with the question, so that it can be shown and answered again. */
export interface Answered {
  path: string;
  label: LocalizedText;
  value: unknown;
  /** Of a list: whether it was declared whole. */
  isWhole?: boolean;
}

/** What marks a question that is left for later: completeness is asked at one path for every list. */
export const questionKey = ({ path, type, options }: Pick<Asked, "path" | "type" | "options">): string =>
  type === "completeness" ? `${path}.${options?.[0]?.code}` : path;

/** The open questions and judgements in their order, those left for later last. */
export function openQuestions(
  { questions, judgements }: { questions: Question[]; judgements: OpenJudgement[] },
  skipped: readonly string[],
): { next: (Question | OpenJudgement)[]; later: (Question | OpenJudgement)[] } {
  const open = [...questions, ...judgements];
  const isLater = (one: Question | OpenJudgement) =>
    skipped.includes(one.type === "judgement" ? one.path : questionKey(one));
  return { next: open.filter((one) => !isLater(one)), later: open.filter(isLater) };
}

/** Everything in a nomination that a question may have asked for, in the order of the library's inputs. */
export function answersIn(book: Rulebook, nomination: NominationInput): Answered[] {
  const found: Answered[] = [];
  for (const input of Object.values(NOMINATION_INPUTS) as Input[]) {
    if (input.path.includes("[]") || input.type === "completeness") continue;
    const value = valueAtSteps(nomination, inputSteps(input, undefined, undefined));
    if (value === undefined) continue;
    if (input.keyed !== undefined) {
      for (const [key, inner] of Object.entries(value as object)) {
        found.push({ path: `${input.path}.${key}`, label: keyLabel(input, key, book), value: inner });
      }
    } else {
      const complete = nomination.record?.complete as readonly string[] | undefined;
      const whole = input.list === undefined ? {} : { isWhole: complete?.includes(input.list) ?? false };
      found.push({ path: input.path, label: input.wording, value, ...whole });
    }
  }
  for (const [id, given] of Object.entries(nomination.judgements ?? {})) {
    const title = book.judgements.find((judgement) => judgement.id === id)?.title;
    found.push({ path: `judgements.${id}`, label: title ?? { vi: id, en: id }, value: given });
  }
  return found;
}

function keyLabel({ keyed, wording }: Input, key: string, book: Rulebook): LocalizedText {
  if (keyed !== "indicator") return { vi: `${wording.vi} ${key}`, en: `${wording.en} ${key}` };
  return labelOf("indicator", key, book);
}

/** The question behind an answer, as the library asks it when the answer is taken away; or else as its field alone describes it. */
export function questionAnswered(
  book: Rulebook,
  nomination: NominationInput,
  path: string,
): Asked | OpenJudgement | undefined {
  const asked = questionsOn(book, withoutAnswer(nomination, path)).find(
    (one) => one.path === path && one.type !== "completeness",
  );
  return asked ?? (path.startsWith("judgements.") ? judgementNamed(book, path) : fieldAlone(book, nomination, path));
}

/** What is asked about a nomination; nothing about one that is refused, of which the page says why. */
function questionsOn(book: Rulebook, nomination: NominationInput): (Question | OpenJudgement)[] {
  try {
    const { questions, judgements } = evaluate(book, nomination);
    return [...questions, ...judgements];
  } catch (error) {
    if (error instanceof ThiduaError) return [];
    throw error;
  }
}

/** The nomination without the judgements that belong to other books, such as that of the plan chosen before. */
export function withKnownJudgements(book: Rulebook, nomination: NominationInput): NominationInput {
  const { judgements } = nomination;
  if (judgements === undefined) return nomination;
  const known = Object.entries(judgements).filter(([id]) => book.judgements.some((judgement) => judgement.id === id));
  return { ...nomination, judgements: Object.fromEntries(known) };
}

function judgementNamed(book: Rulebook, path: string): OpenJudgement | undefined {
  const found = book.judgements.find(({ id }) => `judgements.${id}` === path);
  if (found === undefined) return undefined;
  const { id, title, judgedBy, source } = found;
  return { id, path, type: "judgement", title, judgedBy: [...judgedBy], source, settles: [] };
}

function fieldAlone(book: Rulebook, nomination: NominationInput, path: string): Asked | undefined {
  const input = inputAt(path);
  if (input === undefined) return undefined;
  const { path: _, type, wording, keyed, ...rest } = input;
  const described = describeField(
    path,
    { ...rest, type: type as never, label: wording },
    { asOf: nomination.asOf, given: nomination as never, entry: {}, book },
  );
  const { name, needed, label, type: __, ...shown } = described;
  return { path, type, wording: label, ...shown };
}

const inputAt = (path: string): Input | undefined =>
  (Object.values(NOMINATION_INPUTS) as Input[]).find(
    (input) => input.path === path || (input.keyed !== undefined && path.startsWith(`${input.path}.`)),
  );

/** The nomination as if this had not been answered. */
export function withoutAnswer(nomination: NominationInput, path: string): NominationInput {
  const next = structuredClone(nomination);
  if (path.startsWith("judgements."))
    return writeAt(next, ["judgements", path.slice("judgements.".length)], undefined, path);
  const input = inputAt(path);
  const steps = input === undefined ? undefined : findPlace(path, input.type, undefined)?.steps;
  if (input === undefined || steps === undefined) return next;
  const without = writeAt(next, steps, undefined, path);
  const { complete } = without.record ?? {};
  if (without.record !== undefined && complete !== undefined && input.list !== undefined) {
    without.record.complete = complete.filter((name) => name !== input.list);
  }
  return without;
}

/**
 * Gives the nomination with one question answered; a list as the form shows it takes the place of the one before.
 *
 * @throws InvalidInputError for what the question, or the rest of the nomination, does not allow.
 */
export function withAnswer(
  book: Rulebook,
  nomination: NominationInput,
  question: Asked | OpenJudgement,
  { value, isWhole }: { value: unknown; isWhole?: boolean },
): NominationInput {
  const base = question.type === "list" ? withoutAnswer(nomination, question.path) : nomination;
  const next = answer(
    base,
    question as Question | JudgementQuestion,
    value,
    isWhole === undefined ? {} : { whole: isWhole },
  );
  evaluate(book, next);
  return next;
}
