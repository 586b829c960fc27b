// The outcomes of many nominations: steps 1 to 3 of a decision, with what they share between rows and awards kept.

import { isCode, nearestCodes } from "../codes.js";
import { Evaluator } from "../conditions/evaluator.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { requireOptions } from "../errors/options.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { FactContext } from "../facts/context.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import { safeParseCandidacy, safeParseNomination } from "../nomination/check.js";
import type { CandidacyInput, NominationInput } from "../nomination/input-types.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import { bookReceipt } from "../result/receipt.js";
import { candidacyProblems } from "../rulebook/candidacy-problems.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { ScreeningCollector } from "./collector.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "./select.js";
import type { Screening, ScreenOptions } from "./types.js";

/**
 * Finds the outcomes of many nominations, without checks, questions and notices: `evaluate` gives those for single ones.
 *
 * Memory stays bounded where `onOutcome` and `onInvalid` receive what is found: rows are read one by one and none is kept.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param rows nominations in an array or any other iterable, or in an async iterable such as a database's cursor; with
 * `options.awards`, nominations without their award, each tried for every award named.
 * @returns a `Screening`, or a promise of one where the rows are async. A row that is no nomination is reported with its
 * index and every problem, and does not affect the others.
 * @throws InvalidInputError for an award in `options.awards` that is none; the reason of `options.signal` where that
 * stops the screening; whatever the iterable itself throws.
 * @example
 * screen(anGiang, [
 *   { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } },
 * ]).byOutcome["not-applicable"]; // 1: a flag is for collectives
 */
export function screen(
  book: Rulebook,
  rows: Iterable<NominationInput | CandidacyInput>,
  options?: ScreenOptions,
): Screening;
export function screen(
  book: Rulebook,
  rows: AsyncIterable<NominationInput | CandidacyInput>,
  options?: ScreenOptions,
): Promise<Screening>;
export function screen(
  book: Rulebook,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ScreenOptions = {},
): Screening | Promise<Screening> {
  const screener = new Screener(book, options);
  if (Symbol.asyncIterator in rows) return screener.takeAsync(rows);
  for (const row of rows) screener.take(row);
  return screener.end();
}

class Screener {
  readonly #compiled: CompiledBook;
  readonly #evaluator: Evaluator;
  readonly #collector: ScreeningCollector;
  readonly #cache = new Map<string, readonly ApplicableRules[]>();

  constructor(
    book: Rulebook,
    private readonly options: ScreenOptions,
  ) {
    this.#compiled = compiledBook(book);
    requireOptions(options);
    this.#evaluator = new Evaluator(this.#compiled.program);
    this.#collector = new ScreeningCollector(options);
    refuseUnknownAwards(options.awards ?? []);
  }

  async takeAsync(rows: AsyncIterable<unknown>): Promise<Screening> {
    for await (const row of rows) this.take(row);
    return this.end();
  }

  take(row: unknown): void {
    const { signal, awards } = this.options;
    signal?.throwIfAborted();
    const index = this.#collector.rows;
    const checked = awards === undefined ? safeParseNomination(row) : safeParseCandidacy(row);
    const problems = checked.ok ? candidacyProblems(this.#compiled, checked.value) : checked.problems;
    if (checked.ok && problems.length === 0) this.#screen(index, checked.value);
    else this.#collector.addInvalid({ index, problems });
    this.#collector.countRows(1);
  }

  end(): Screening {
    return this.#collector.end(bookReceipt(this.#compiled.book));
  }

  #screen(index: number, candidacy: Candidacy): void {
    const evaluator = this.#evaluator;
    const context = new FactContext(candidacy, this.#compiled.book.movements);
    evaluator.reset(context);
    for (const rules of this.#applicableRules(candidacy)) {
      const { award, ground } = rules.target;
      if (actual(rules.listed.current) === FALSE) {
        this.#collector.addOutcome({ index, award, outcome: "not-applicable" });
        continue;
      }
      evaluator.resetAward(context.forAward(award, ground));
      const outcome = outcomeIn(evaluator, rules, "current");
      this.#collector.addOutcome(
        outcome === "undetermined" && restsOnEnded(evaluator, rules)
          ? { index, award, outcome, provisional: outcomeIn(evaluator, rules, "lastInForce") }
          : { index, award, outcome },
      );
    }
  }

  /** The applicable rules for each award, found once for all rows of the same target and period. */
  #applicableRules(candidacy: Candidacy): readonly ApplicableRules[] {
    const { nominee, occasion, ground, asOf, receivedOn = asOf } = candidacy;
    const awards = this.options.awards ?? [(candidacy as Nomination).award];
    const period = this.#compiled.periodOn(receivedOn);
    const key = `${this.options.awards === undefined ? awards[0] : ""} ${nominee.kind} ${occasion} ${ground ?? ""} ${period}`;
    let found = this.#cache.get(key);
    if (found === undefined) {
      found = awards.map((award) =>
        applicableRules(this.#compiled, resolveTarget(this.#compiled.book, candidacy, award), receivedOn),
      );
      this.#cache.set(key, found);
    }
    return found;
  }
}

function refuseUnknownAwards(awards: readonly string[]): void {
  if (!Array.isArray(awards)) {
    const place = { path: "awards", received: describeValue(awards) };
    throw new InvalidInputError([makeProblem("wrong-type", { type: "list" }, place)]);
  }
  const problems = awards.flatMap((award, index): Problem[] =>
    isCode("award", award) || isCode("title", award)
      ? []
      : [
          makeProblem(
            "not-in-vocabulary",
            { vocabularies: ["award", "title"] },
            {
              path: `awards[${index}]`,
              received: describeValue(award),
              candidates: nearestCodes(String(award), "award"),
            },
          ),
        ],
  );
  if (problems.length > 0) throw new InvalidInputError(problems);
}
