import { type AwardCode, codesOf, type TitleCode } from "../../src/codes.js";
import { type Candidacy, type Rulebook, screen } from "../../src/index.js";
import { type SqlDialect, type SqlScreening, sqlFor, toSqlRows } from "../../src/sql.js";
import { type Database, fillTables, OPEN } from "./databases.js";

/** Every award form and title. */
export const PRIZES: readonly (AwardCode | TitleCode)[] = [...codesOf("award"), ...codesOf("title")];

/** What a comparison of a statement with `screen` found. */
export interface Comparison {
  nominations: number;
  /** How many outcomes were compared, each with its provisional one. */
  compared: number;
  /** How often each outcome came, with its provisional one behind a stroke. */
  outcomes: Record<string, number>;
  differences: string[];
}

const ON = "2026-08-01";

/** The candidacies that `screen` accepts, each under an id of its own. */
function accepted(book: Rulebook, candidacies: readonly Candidacy[]): Candidacy[] {
  const named = candidacies.map((each, index) => ({ ...each, nominee: { ...each.nominee, id: `n-${index}` } }));
  const refused = new Set(screen(book, named, { awards: ["giay-khen"] }).invalid.map(({ index }) => index));
  return named.filter((_, index) => !refused.has(index));
}

/** Compares the outcomes of a database with those of `screen`. */
export async function compareOutcomes(
  book: Rulebook,
  candidacies: readonly Candidacy[],
  dialect: SqlDialect,
  { database, sql, awards = PRIZES }: { database?: Database; sql?: SqlScreening; awards?: typeof PRIZES } = {},
): Promise<Comparison> {
  const given = accepted(book, candidacies);
  const written = sql ?? sqlFor(book, { dialect, on: ON, awards });
  const used = database ?? (await OPEN[dialect]());
  await fillTables(
    used,
    written,
    given.map((each) => toSqlRows(book, each)),
  );
  const rows = await used.rows(written.statement);
  if (database === undefined) await used.close();
  const found = new Map(
    rows.map((row) => [`${row.nomination_id} ${row.award}`, said(row.outcome, row.provisional_outcome)]),
  );
  const { outcomes } = screen(book, given, { awards });
  const comparison: Comparison = {
    nominations: given.length,
    compared: outcomes.length,
    outcomes: {},
    differences: [],
  };
  if (rows.length !== outcomes.length) comparison.differences.push(`${rows.length} rows for ${outcomes.length}`);
  for (const { id, award, outcome, provisional } of outcomes) {
    const expected = said(outcome, provisional);
    comparison.outcomes[expected] = (comparison.outcomes[expected] ?? 0) + 1;
    const key = `${id} ${award}`;
    if (found.get(key) !== expected) comparison.differences.push(`${key}: ${expected}, in SQL ${found.get(key)}`);
  }
  return comparison;
}

const said = (outcome: string, provisional: string | null | undefined) =>
  provisional === null || provisional === undefined ? outcome : `${outcome}/${provisional}`;
