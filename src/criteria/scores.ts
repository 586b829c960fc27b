import { missingScores, type ScoreTotal, scoreTotal } from "../facts/score.js";
import type { ScoreTable } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { Questions } from "../questions/questions.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { type AtDate, versionsOn } from "../rulebook/in-force.js";
import type { CriteriaInput, ScoredItem, ScoreReport } from "./types.js";

/** A table of scores that may apply to the unit, with its total. */
export interface ScoredTable extends AtDate<ScoreTable> {
  total: ScoreTotal;
}

/** The tables that may apply to the unit on the day. While its level is not given, those of every level may be. */
export function scoredTables(
  { book }: CompiledBook,
  { asOf, nominee: { group }, unit, scores }: CriteriaInput,
): ScoredTable[] {
  const level = unit?.level;
  return versionsOn(book.scoreTables, asOf)
    .filter(
      ({ provision: { groups, levels } }) =>
        groups.includes(group) && (level === undefined || levels === undefined || levels.includes(level)),
    )
    .map((dated) => ({ ...dated, total: scoreTotal(dated.provision, scores) }));
}

type Grade = NonNullable<ScoreTable["grades"]>[number];

/** The grade of a total: the highest that begins at so many points or fewer. */
function gradeAt({ grades = [] }: ScoreTable, points: number): Grade | undefined {
  return [...grades].sort((a, b) => b.from - a.from).find(({ from }) => points >= from);
}

/** A grade is certain where the least and the most that the total may come to have it. */
function gradeStatus({
  provision: table,
  forceStatus,
  total: { min, max },
}: ScoredTable): Pick<ScoreReport, "status" | "grade"> {
  if (forceStatus !== "in-force") return { status: "undetermined" };
  const [least, most] = [gradeAt(table, min), gradeAt(table, max)];
  if (least?.id !== most?.id) return { status: "undetermined" };
  if (least !== undefined) return { status: "graded", grade: { id: least.id, title: least.title } };
  // Without grades there is nothing but the total to know.
  return { status: table.grades === undefined && min !== max ? "undetermined" : "ungraded" };
}

/** A table as an answer shows it. */
export function scoreReport(scored: ScoredTable, { unit, scores = {} }: CriteriaInput): ScoreReport {
  const { provision: table, total } = scored;
  const { id, title, levels, source, layer, pack } = table;
  const part = (name: ScoredItem["part"], items: ScoreTable["items"] = []): ScoredItem[] =>
    items.map((item) => ({
      id: item.id,
      title: item.title,
      part: name,
      points: Object.hasOwn(scores, item.id) ? (scores[item.id] ?? null) : null,
      atMost: item.atMost,
    }));
  return {
    id,
    title,
    ...gradeStatus(scored),
    total: { atLeast: total.min, atMost: total.max },
    ...(unit?.level === undefined && levels !== undefined ? { levels: [...levels] } : {}),
    items: [
      ...part("item", table.items),
      ...part("bonus", table.bonus?.items),
      ...part("penalty", table.penalty?.items),
    ],
    source,
    layer,
    pack,
  };
}

/** Asks which items to score, and for the level where it decides which table is the unit's. */
export function askForScores(questions: Questions<InputName>, scored: ScoredTable, { unit }: CriteriaInput): void {
  const { provision: table, forceStatus, total } = scored;
  const asking = { check: table.id, title: table.title, source: table.source };
  if (unit?.level === undefined && table.levels !== undefined) questions.add({ input: "assessedLevel" }, asking);
  if (forceStatus !== "in-force" || gradeStatus(scored).status !== "undetermined") return;
  for (const missing of missingScores(total)) questions.add(missing, asking);
}
