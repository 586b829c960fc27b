import type { ScoreTable } from "../pack/types.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactBook, type FactDefinition } from "./definition.js";
import type { ParamsOf } from "./parameters.js";
import type { Row } from "./row.js";

/** The points given so far, by the id of what was scored; what is left out is not scored yet. */
type Scores = Readonly<Record<string, number>>;

/** The total of a table of scores as far as it is known, and the items that may still change it. */
export interface ScoreTotal {
  readonly min: number;
  readonly max: number;
  readonly open: readonly ScoreTable["items"][number][];
}

// Points have two decimals at most: sums of hundredths are whole numbers, and carry no binary fraction.
const hundredths = (points: number): number => Math.round(points * 100);

/** Adds up items: what is not scored yet may come to nothing or to all of its points. All together come to `atMost` or less. */
function sum(items: ScoreTable["items"], scores: Scores, atMost = Number.POSITIVE_INFINITY): ScoreTotal {
  const cap = hundredths(atMost);
  const given = (id: string): number | undefined => (Object.hasOwn(scores, id) ? scores[id] : undefined);
  const known = items.reduce((total, { id }) => total + hundredths(given(id) ?? 0), 0);
  const unscored = items.filter(({ id }) => given(id) === undefined);
  const possible = unscored.reduce((total, item) => total + hundredths(item.atMost), 0);
  const open = known >= cap ? [] : unscored.filter((item) => item.atMost > 0);
  return { min: Math.min(known, cap), max: Math.min(known + possible, cap), open };
}

/** Adds up a table of scores. */
export function scoreTotal({ items, bonus, penalty }: ScoreTable, scores: Scores = {}): ScoreTotal {
  const base = sum(items, scores);
  const added = sum(bonus?.items ?? [], scores, bonus?.atMost);
  const taken = sum(penalty?.items ?? [], scores, penalty?.atMost);
  return {
    min: (base.min + added.min - taken.max) / 100,
    max: (base.max + added.max - taken.min) / 100,
    open: [...base.open, ...added.open, ...taken.open],
  };
}

/** What a total waits for. */
export const missingScores = ({ open }: ScoreTotal): MissingInput[] =>
  open.map(({ id, title, atMost }) => ({ input: "score", key: id, about: title, max: atMost }));

/** The version of a table on a day: the one in force; else the last before it, or the first to come. */
function tableOn(tables: readonly ScoreTable[], day: string): ScoreTable | undefined {
  const begun = tables.filter(({ validFrom }) => validFrom === undefined || validFrom <= day);
  return begun.find(({ validTo }) => validTo === undefined || validTo >= day) ?? begun.at(-1) ?? tables[0];
}

const tablesOf = (book: FactBook | undefined, id: string): readonly ScoreTable[] =>
  (book?.scoreTables ?? []).filter((table) => table.id === id);

const score = defineFact<ParamsOf<"score">>({
  name: "score",
  type: "number",
  unit: "points",
  title: ({ table }, book) =>
    tablesOf(book, table).at(-1)?.title ?? { vi: `Tổng điểm: ${table}`, en: `Total of ${table}` },
  reader: ({ table }, book) => {
    const tables = tablesOf(book, table);
    const total = ({ nomination: { asOf, receivedOn = asOf, scores } }: Row): ScoreTotal => {
      const found = tableOn(tables, receivedOn);
      if (found === undefined) throw new Error(`read without lint: no table of scores ${table}`);
      return scoreTotal(found, scores);
    };
    return {
      read(row) {
        const { min, max } = total(row);
        row.bound(min, max);
      },
      missing: (row) => missingScores(total(row)),
    };
  },
});

/** The facts about scores. */
export const scoreFacts: readonly FactDefinition[] = [score];
