import { collectUnknowns, type Unknowns } from "../conditions/unknowns.js";
import type { Row } from "../facts/row.js";
import { withRow } from "../facts/rows.js";
import type { WithBlanks } from "../input/blanks.js";
import { shareNotPercent } from "../nomination/doubts.js";
import { INPUTS, type InputName } from "../questions/inputs.js";
import { Questions } from "../questions/questions.js";
import { makeResult } from "../result/envelope.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { versionsOn } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import { parseCriteriaInput } from "./input.js";
import { measuredThreshold, statusOfCriterion } from "./measure.js";
import { askForScores, type ScoredTable, scoredTables, scoreReport } from "./scores.js";
import { type CriterionAtDate, chooseCriteria, statusTogether } from "./select.js";
import type { CriteriaInput, CriteriaReport, CriterionResult } from "./types.js";

/**
 * Assesses which emulation criteria (tiêu chuẩn, tiêu chí thi đua) a unit or person of a group meets, and whether all of
 * them are met.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param assessment the nominee's group, the unit's level where the plan sets criteria by level, and what is known: indicators in
 * percent from 0 to 100, which are never rounded, scores, and judgements that people have made. It is copied, never changed.
 * @returns a `CriteriaReport`: every criterion with its source, what is required and what was reached, the questions for
 * what is missing, and the criteria that wait for people.
 * @throws InvalidInputError for input that is not an assessment, with every problem and its path. A missing indicator,
 * judgement or level is never an error.
 * @example
 * assess(haiDuong, {
 *   asOf: "2024-06-01", nominee: { group: "co-quan-dia-phuong" }, unit: { level: "cap-xa" },
 *   indicators: { "ho-so-truc-tuyen": 59.99 },
 * }).status; // "not-met": communes need 60 percent
 */
export function assess(book: Rulebook, assessment: WithBlanks<CriteriaInput>): CriteriaReport {
  const compiled = compiledBook(book);
  const checked = parseCriteriaInput(book, assessment);
  return withRow((row) => reportOn(compiled, checked, begin(row, compiled, checked)));
}

function reportOn(compiled: CompiledBook, checked: CriteriaInput, row: Row): CriteriaReport {
  const { book } = compiled;
  const criteria = chooseCriteria(compiled, checked).map(
    (dated): CriterionAtDate => ({ ...dated, status: statusOfCriterion(row, dated) }),
  );
  const unknowns = criteriaUnknowns(compiled, row, criteria, checked);
  const tables = scoredTables(compiled, checked);
  for (const table of tables) askForScores(unknowns.questions, table, checked);
  const report = {
    status: statusTogether(criteria, checked.unit?.level, book),
    asOf: checked.asOf,
    group: checked.nominee.group,
    criteria: criteria.map((criterionAtDate) => criterionResult(row, criterionAtDate, checked)),
    ...(tables.length === 0 ? {} : { scores: tables.map((table) => scoreReport(table, checked)) }),
    questions: unknowns.questions.list(),
    judgements: openCriteriaJudgements(compiled, criteria, unknowns, checked.asOf),
    notices: criteriaNotices(compiled, criteria, tables, checked),
  };
  return makeResult(book, "criteria-report", report, checked);
}

/**
 * Begins the row that the facts read. An assessment is no candidacy: it has no nominee and no occasion, and none is invented.
 * The cast is sound because the lint lets criteria name judgements, indicators and scores only.
 */
function begin(row: Row, { book }: CompiledBook, { asOf, judgements, indicators, scores }: CriteriaInput): Row {
  const nomination = {
    asOf,
    ...(judgements && { judgements }),
    ...(indicators && { indicators }),
    ...(scores && { scores }),
  };
  return row.begin(nomination as Row["nomination"], book.movements);
}

/** Whether the level, which is missing, decides that the criterion applies to the unit. */
function dependsOnLevel({ provision }: CriterionAtDate, { unit }: CriteriaInput): boolean {
  return unit?.level === undefined && provision.criterion.levels !== undefined;
}

function criterionResult(row: Row, criterionAtDate: CriterionAtDate, assessment: CriteriaInput): CriterionResult {
  const { criterion, conditions } = criterionAtDate.provision;
  return {
    id: criterion.id,
    title: criterion.title,
    kind: criterion.judgedBy === undefined ? "measured" : "judged",
    // The criterion may be another level's, and failing that is not the unit's.
    status:
      criterionAtDate.status === "not-met" && dependsOnLevel(criterionAtDate, assessment)
        ? "undetermined"
        : criterionAtDate.status,
    ...(criterion.judgedBy === undefined ? {} : { judgedBy: [...criterion.judgedBy] }),
    ...measuredThreshold(row, conditions),
    source: criterion.source,
    layer: criterion.layer,
    pack: criterion.pack,
  };
}

interface CriteriaUnknowns extends Unknowns {
  readonly questions: Questions<InputName>;
}

/** The unknowns of all undetermined criteria: each is an answer of its own, also where another decides the status of all. */
function criteriaUnknowns(
  { book }: CompiledBook,
  row: Row,
  criteria: readonly CriterionAtDate[],
  assessment: CriteriaInput,
): CriteriaUnknowns {
  const unknowns: CriteriaUnknowns = { questions: new Questions(INPUTS, assessment, book), judgements: new Map() };
  for (const criterionAtDate of criteria) {
    const { criterion, conditions } = criterionAtDate.provision;
    const asking = { check: criterion.id, title: criterion.title, source: criterion.source };
    if (dependsOnLevel(criterionAtDate, assessment) && criterionAtDate.status !== "met") {
      unknowns.questions.add({ input: "assessedLevel" }, asking);
    }
    if (criterionAtDate.forceStatus === "in-force") collectUnknowns(row, conditions, asking, unknowns);
  }
  return unknowns;
}

function openCriteriaJudgements(
  { book }: CompiledBook,
  criteria: readonly CriterionAtDate[],
  unknowns: Unknowns,
  asOf: string,
): CriteriaReport["judgements"] {
  const judged = criteria.flatMap(({ provision: { criterion } }) =>
    criterion.judgedBy === undefined ? [] : [{ ...criterion, judgedBy: criterion.judgedBy }],
  );
  const defined = versionsOn(book.judgements, asOf).map(({ provision }) => provision);
  return [...judged, ...defined]
    .filter(({ id }) => unknowns.judgements.has(id))
    .map(({ id, title, judgedBy, source }) => ({
      id,
      path: `judgements.${id}`,
      type: "judgement",
      title,
      judgedBy: [...judgedBy],
      source,
    }));
}

function criteriaNotices(
  compiled: CompiledBook,
  criteria: readonly CriterionAtDate[],
  tables: readonly ScoredTable[],
  assessment: CriteriaInput,
): CriteriaReport["notices"] {
  const { unit, asOf } = assessment;
  const notices = new Notices();
  for (const { provision, forceStatus } of criteria) {
    addProvisionNotices(notices, compiled, provision.criterion, forceStatus);
  }
  for (const { provision, forceStatus } of tables) addProvisionNotices(notices, compiled, provision, forceStatus);
  const doubtful = shareNotPercent(assessment);
  if (doubtful.length > 0) notices.add({ code: "doubtful-input", doubt: "share-not-percent", paths: doubtful });
  addDissolvedNotices(notices, { levels: [unit?.level] }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}
