import { isCode, nearestCodes } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError, type Problem } from "../errors.js";
import { safeParseCandidacy, safeParseNomination } from "../nomination/check.js";
import type { Candidacy, Nomination } from "../nomination/types.js";
import { compiledBook } from "../rulebook/create.js";
import { unknownIds } from "../rulebook/known-ids.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Screening, ScreenOptions } from "./screen-types.js";
import { Screener } from "./screener.js";
import { ScreeningCollector } from "./screening-collector.js";

/**
 * Finds the outcome of many nominations, and nothing else of them: for the few that matter, ask `evaluate` why.
 *
 * Memory stays bounded where `onOutcome` and `onInvalid` take what is found: rows are read one by one and none is kept.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param rows nominations in an array or any other iterable, or in an async iterable such as a database's cursor; with
 * `options.awards`, nominations without their award, each tried for every award named.
 * @returns a `Screening`, or a promise of one where the rows are async. A row that is no nomination is reported with its
 * index and every problem, and never harms the others.
 * @throws InvalidInputError for an award in `options.awards` that is none; the reason of `options.signal` where that
 * stops the screening; whatever the iterable itself throws.
 * @example
 * screen(anGiang, [
 *   { award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" } },
 * ]).byOutcome["not-applicable"]; // 1: a flag is for collectives
 */
export function screen(book: Rulebook, rows: Iterable<Nomination | Candidacy>, options?: ScreenOptions): Screening;
export function screen(
  book: Rulebook,
  rows: AsyncIterable<Nomination | Candidacy>,
  options?: ScreenOptions,
): Promise<Screening>;
export function screen(
  book: Rulebook,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  options: ScreenOptions = {},
): Screening | Promise<Screening> {
  const run = new Run(book, options);
  if (Symbol.asyncIterator in rows) return run.async(rows);
  for (const row of rows) run.take(row);
  return run.end();
}

class Run {
  readonly #screener: Screener;
  readonly #tally: ScreeningCollector;

  constructor(
    private readonly book: Rulebook,
    private readonly options: ScreenOptions,
  ) {
    this.#screener = new Screener(compiledBook(book), options.awards);
    this.#tally = new ScreeningCollector(options);
    refuseUnknownAwards(options.awards ?? []);
  }

  async async(rows: AsyncIterable<unknown>): Promise<Screening> {
    for await (const row of rows) this.take(row);
    return this.end();
  }

  take(row: unknown): void {
    const { signal, awards } = this.options;
    signal?.throwIfAborted();
    const index = this.#tally.rows;
    const checked = awards === undefined ? safeParseNomination(row) : safeParseCandidacy(row);
    const problems = checked.ok ? unknownIds(this.book, checked.value) : checked.problems;
    if (checked.ok && problems.length === 0) this.#screen(index, checked.value);
    else this.#tally.bad({ index, problems });
    this.#tally.read(1);
  }

  #screen(index: number, nomination: Candidacy): void {
    this.#screener.each(nomination, (award, outcome, provisional) => {
      this.#tally.screened(
        provisional === undefined ? { index, award, outcome } : { index, award, outcome, provisional },
      );
    });
  }

  end(): Screening {
    return this.#tally.end();
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
