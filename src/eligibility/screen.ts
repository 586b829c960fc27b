// The outcomes of many nominations: steps 1 to 3 of a decision, with what they share between rows and awards kept.

import { describeThrown } from "../errors/describe.js";
import type { FoundProblems } from "../errors/limit.js";
import { makeProblem } from "../errors/make-problem.js";
import { Row } from "../facts/row.js";
import type { WithBlanks } from "../input/blanks.js";
import { FALSE } from "../logic/truth.js";
import { actual } from "../logic/truth-triple.js";
import { safeParseCandidacy, safeParseNomination } from "../nomination/check.js";
import type { CandidacyInput, NominationInput } from "../nomination/input-types.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import { bookReceipt } from "../result/receipt.js";
import { candidacyProblems } from "../rulebook/candidacy-problems.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import type { EligibilityRulebook } from "../rulebook/types.js";
import { ScreeningCollector } from "./collector.js";
import { outcomeIn, restsOnEnded } from "./outcome.js";
import { isAsync, parseScreenOptions } from "./screen-input.js";
import { type ApplicableRules, applicableRules, resolveTarget } from "./select.js";
import type { InvalidRow, RowOutcome, Screening, ScreenOptions } from "./types.js";

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
 * @throws InvalidInputError for rows that cannot be iterated and for options that are not well formed; the reason of `options.signal` where that
 * stops the screening; whatever the iterable itself throws.
 * @example
 * screen(anGiang, [
 *   { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } },
 * ]).byOutcome["not-applicable"]; // 1: a flag is for collectives
 */
export function screen(
  book: EligibilityRulebook,
  rows: Iterable<WithBlanks<NominationInput | CandidacyInput>>,
  options?: ScreenOptions,
): Screening;
export function screen(
  book: EligibilityRulebook,
  rows: AsyncIterable<WithBlanks<NominationInput | CandidacyInput>>,
  options?: ScreenOptions,
): Promise<Screening>;
export function screen(
  book: EligibilityRulebook,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ScreenOptions = {},
): Screening | Promise<Screening> {
  const screener = new Screener(compiledBook(book), parseScreenOptions(options));
  return isAsync(rows) ? screener.takeAsync(rows) : screener.takeAll(rows);
}

class Screener {
  private readonly row = new Row();
  private readonly collector: ScreeningCollector;
  private readonly cache = new Map<number, readonly ApplicableRules[]>();

  constructor(
    private readonly compiled: CompiledBook,
    private readonly options: ScreenOptions,
  ) {
    this.collector = new ScreeningCollector(options);
  }

  takeAll(rows: Iterable<unknown>): Screening {
    const { callbacks } = this.collector;
    try {
      for (const row of rows) {
        this.take(row);
        callbacks.refuse();
      }
    } finally {
      this.row.wipe();
    }
    this.collector.reportEnd();
    callbacks.refuse();
    return this.collector.screening(bookReceipt(this.compiled.book));
  }

  async takeAsync(rows: AsyncIterable<unknown>): Promise<Screening> {
    const { callbacks } = this.collector;
    try {
      for await (const row of rows) {
        this.take(row);
        const waiting = callbacks.wait();
        if (waiting !== undefined) await waiting;
      }
    } finally {
      this.row.wipe();
    }
    this.collector.reportEnd();
    await callbacks.wait();
    return this.collector.screening(bookReceipt(this.compiled.book));
  }

  private take(given: unknown): void {
    this.options.signal?.throwIfAborted();
    const index = this.collector.rows;
    const answer = this.answer(index, given);
    if ("problems" in answer) this.collector.addInvalid(withId(answer, given));
    // Outside of the row's own errors: what a callback throws ends the screening.
    else for (const outcome of answer.outcomes) this.collector.addOutcome(outcome);
    this.collector.countRows(1);
  }

  /** The outcomes of a row, or its problems, whatever it throws: one row must not end the screening of the others. */
  private answer(index: number, given: unknown): { outcomes: RowOutcome[] } | InvalidRow {
    try {
      const { book } = this.compiled;
      const checked =
        this.options.awards === undefined
          ? safeParseNomination(given, book, this.row.numbers)
          : safeParseCandidacy(given, book, this.row.numbers);
      if (!checked.ok) return invalidRow(index, checked);
      const misfit = candidacyProblems(this.compiled, checked.value);
      return misfit.problems.length > 0 ? invalidRow(index, misfit) : { outcomes: this.outcomes(index, checked.value) };
    } catch (error) {
      const place = { path: "$", received: describeThrown(error) };
      return { index, problems: [makeProblem("unreadable", { of: "row" }, place)] };
    }
  }

  private outcomes(index: number, candidacy: Candidacy): RowOutcome[] {
    const { row } = this;
    row.begin(candidacy, this.compiled.book.movements);
    const rulesByAward = this.applicableRules(candidacy);
    const outcomes: RowOutcome[] = [];
    for (let at = 0; at < rulesByAward.length; at += 1) {
      outcomes.push(this.outcome(index, candidacy.nominee.id, rulesByAward[at] as ApplicableRules));
    }
    return outcomes;
  }

  private outcome(index: number, id: string | undefined, rules: ApplicableRules): RowOutcome {
    const { row } = this;
    const { award, ground } = rules.target;
    const isListed = actual(rules.listed.current) !== FALSE;
    if (isListed) row.propose(award, ground);
    const outcome = isListed ? outcomeIn(row, rules, "current") : "not-applicable";
    const found: RowOutcome = id === undefined ? { index, award, outcome } : { index, id, award, outcome };
    if (outcome === "undetermined" && restsOnEnded(row, rules)) {
      found.provisional = outcomeIn(row, rules, "lastInForce");
    }
    return found;
  }

  /** The applicable rules for each award, found once for all rows of the same target and period. */
  private applicableRules(candidacy: Candidacy): readonly ApplicableRules[] {
    const { nominee, award, occasion, ground, asOf, receivedOn } = this.row.numbers;
    const period = this.compiled.periodOn(receivedOn < 0 ? asOf : receivedOn);
    const byAward = this.options.awards === undefined ? award + 1 : 0;
    // Each number is below a hundred, but for that of the period.
    const key = (((period * 100 + byAward) * 100 + nominee.kind) * 100 + occasion) * 100 + ground + 1;
    let found = this.cache.get(key);
    if (found === undefined) {
      const { receivedOn: day = candidacy.asOf } = candidacy;
      found = (this.options.awards ?? [(candidacy as Nomination).award]).map((one) =>
        applicableRules(this.compiled, resolveTarget(this.compiled.book, candidacy, one), day),
      );
      this.cache.set(key, found);
    }
    return found;
  }
}

const invalidRow = (index: number, { problems, moreProblems }: FoundProblems): InvalidRow => ({
  index,
  problems,
  ...(moreProblems === 0 ? {} : { moreProblems }),
});

/** Names the nominee of a row that is no nomination, where the row can be read so far. */
function withId(invalid: InvalidRow, row: unknown): InvalidRow {
  try {
    const id = (row as Partial<Candidacy> | null | undefined)?.nominee?.id;
    return typeof id === "string" && id !== "" && id.length <= LONGEST_ID ? { ...invalid, id } : invalid;
  } catch {
    return invalid;
  }
}

/** Longer than any key of a host: what is longer is no key, and is not kept for each row. */
const LONGEST_ID = 200;
