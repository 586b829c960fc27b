import { compareText } from "../codes/order.js";
import { type BookCodes, isCode, type LocalizedText, labelOf } from "../codes.js";
import { describeField, describeLimits, describeOptions } from "./describe.js";
import { entryLabel } from "./entry-labels.js";
import type { AskedInput, Input } from "./input.js";
import { joinMissing, type MissingInput, missingKey } from "./missing.js";
import type { NominationInputName } from "./nomination-inputs.js";
import { inputSteps, objectAtSteps, questionPath } from "./paths.js";
import type { Question, QuestionReason } from "./question.js";

/** The check for whose sake something is asked. */
export interface AskingCheck extends QuestionReason {
  /** The id of the check, or of the group of routes. */
  readonly check: string;
  /** The id of the single route. */
  readonly route?: string;
}

interface Collected {
  missing: MissingInput<string>;
  readonly why: QuestionReason;
  readonly checks: Set<string>;
  readonly routes: Set<string>;
}

/** Collects questions; one that several checks need appears once, with all their ids. */
export class Questions<Name extends string = NominationInputName> {
  readonly #byKey = new Map<string, Collected>();
  readonly #inputs: Readonly<Record<string, Input>>;
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #book: BookCodes | undefined;

  /**
   * @param inputs what can be asked for.
   * @param given the input that lacks something; its day and entries limit the answers.
   * @param book whose packs' own codes are accepted as answers too.
   */
  constructor(inputs: Readonly<Record<Name, Input>>, given: object & { asOf: string }, book?: BookCodes) {
    this.#inputs = inputs;
    this.#given = given as unknown as Readonly<Record<string, unknown>>;
    this.#book = book;
  }

  add(missing: MissingInput<Name>, { check, route, title, source }: AskingCheck): void {
    const key = missingKey(missing);
    const before = this.#byKey.get(key);
    const entry = before ?? { missing, why: { title, source }, checks: new Set<string>(), routes: new Set<string>() };
    if (before !== undefined) entry.missing = joinMissing(before.missing, missing);
    entry.checks.add(check);
    if (route !== undefined) entry.routes.add(route);
    this.#byKey.set(key, entry);
  }

  /** The questions, those that help most checks first. */
  list(): Question[] {
    return [...this.#byKey.values()]
      .map((collected) => this.#question(collected))
      .sort((a, b) => b.settles.length - a.settles.length || compareText(a.path, b.path));
  }

  #question({ missing, why, checks, routes }: Collected): Question {
    const input = this.#inputs[missing.input] as Input;
    const { entry, key, years, accepted } = missing;
    const steps = inputSteps(input, entry, key);
    const owner = objectAtSteps(this.#given, input.type === "group" ? steps : steps.slice(0, -1));
    const asked: AskedInput = { asOf: String(this.#given.asOf), given: this.#given, entry: owner, book: this.#book };
    const about =
      missing.about ??
      labelOfPlace(input, missing, { ...asked, entry: objectAtSteps(this.#given, steps.slice(0, -1)) });
    const options = missing.options ?? describeOptions(input, asked.book, accepted);
    const inner = input.type === "list" ? { ...asked, entry: {} } : asked;
    return {
      path: questionPath(input, entry, key),
      type: input.type,
      wording: input.wording,
      ...(about === undefined ? {} : { about }),
      ...(input.hint === undefined ? {} : { hint: input.hint }),
      ...(options === undefined ? {} : { options }),
      ...(input.fields === undefined ? {} : { fields: describeFields(input.fields, inner, missing) }),
      ...(input.exactlyOneOf === undefined ? {} : { exactlyOneOf: input.exactlyOneOf }),
      ...(years === undefined || years.length === 0 ? {} : { years: [...years].sort((a, b) => a - b) }),
      ...(input.unit === undefined ? {} : { unit: input.unit }),
      ...describeLimits(input, asked),
      ...(missing.min === undefined ? {} : { min: missing.min }),
      ...(missing.max === undefined ? {} : { max: missing.max }),
      why,
      suppliedBy: input.suppliedBy,
      settles: [...checks].sort(),
      ...(routes.size === 0 ? {} : { routes: [...routes].sort() }),
    };
  }
}

const describeFields = (
  fields: Exclude<Input["fields"], undefined>,
  asked: AskedInput,
  { fields: missing, accepted }: MissingInput<string>,
) =>
  Object.entries(fields)
    .filter(([name, { needed }]) => missing === undefined || needed || missing.includes(name))
    .map(([name, field]) => {
      const described = describeField(name, field, asked);
      // In a list, the accepted values are those of the code that names what an entry is.
      if (accepted === undefined || name !== "kind") return described;
      return { ...described, options: described.options?.filter(({ code }) => accepted.includes(code)) ?? [] };
    });

/** What one of several such inputs is called: the indicator or kind of its key, or the entry that lacks the field. */
function labelOfPlace(
  { keyed }: Input,
  { key, entry }: MissingInput<string>,
  { entry: owner, book }: AskedInput,
): LocalizedText | undefined {
  if (entry !== undefined) return entryLabel(owner, entry, book);
  return key !== undefined &&
    keyed !== undefined &&
    keyed !== "other" &&
    keyed !== "id-and-kind" &&
    isCode(keyed, key, book)
    ? labelOf(keyed, key, book)
    : undefined;
}
