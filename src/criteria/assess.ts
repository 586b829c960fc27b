import { gatherOpen, type Open } from "../conditions/gather.js";
import { Session } from "../conditions/session.js";
import { FactContext } from "../facts/context.js";
import { Questions } from "../facts/question.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledOf } from "../rulebook/create.js";
import { versionsOn } from "../rulebook/in-force.js";
import { noteBook, noteStatement } from "../rulebook/notices.js";
import { receiptOf } from "../rulebook/receipt.js";
import type { Rulebook } from "../rulebook/types.js";
import { chooseCriteria, type Stance, statusTogether } from "./choose.js";
import { checkAssessment } from "./input.js";
import { statusOfCriterion, thresholdOf } from "./measure.js";
import type { Assessment, CriteriaReport, CriterionResult } from "./types.js";

/**
 * Says which emulation criteria (tiêu chuẩn, tiêu chí thi đua) a unit or person of a group meets, and whether all of
 * them together are met.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param assessment the group, the unit's level where the plan sets criteria by level, and what is known: indicators in
 * percent from 0 to 100, which are never rounded, and judgements that people have made. It is copied, never changed.
 * @returns a `CriteriaReport`: every criterion with its source, what is asked and what was reached, the questions for
 * what is missing, and the criteria that wait for people.
 * @throws InvalidQueryError for input that is not an assessment, with every problem and its path. A missing indicator,
 * judgement or level is never an error.
 * @example
 * assess(haiDuong, {
 *   asOf: "2024-06-01", group: "co-quan-dia-phuong", level: "cap-xa", indicators: { "ho-so-truc-tuyen": 59.99 },
 * }).status; // "not-met": 60 percent is asked of communes
 */
export function assess(book: Rulebook, assessment: Assessment): CriteriaReport {
  const compiled = compiledOf(book);
  const checked = checkAssessment(book, assessment);
  const session = new Session(compiled.program).begin(contextOf(compiled, checked));
  const stances = chooseCriteria(compiled, checked).map(
    (standed): Stance => ({ ...standed, status: statusOfCriterion(session, standed) }),
  );
  const open = openOf(session, stances, checked);
  const report = {
    type: "criteria-report" as const,
    status: statusTogether(stances, checked.level),
    asOf: checked.asOf,
    group: checked.group,
    criteria: stances.map((stance) => resultOf(session, stance, checked)),
    questions: open.questions.list(),
    judgements: judgementsOf(compiled, stances, open, checked.asOf),
    notices: noticesOf(compiled, stances, checked.asOf),
  };
  return { ...report, texts: citedTexts(report, book.instruments), receipt: receiptOf(book, checked) };
}

/**
 * What the facts may look at. An assessment is no candidacy: it has no nominee and no occasion, and none is made up.
 * The cast is sound because the lint lets criteria ask for judgements and indicators only.
 */
function contextOf({ book }: CompiledBook, { judgements, indicators }: Assessment): FactContext {
  const nomination = { ...(judgements && { judgements }), ...(indicators && { indicators }) };
  return new FactContext(nomination as FactContext["nomination"], book.movements);
}

/** Whether the level that is not given decides if the criterion is the unit's at all. */
function hangsOnLevel({ entry }: Stance, { level }: Assessment): boolean {
  return level === undefined && entry.criterion.levels !== undefined;
}

function resultOf(session: Session, stance: Stance, assessment: Assessment): CriterionResult {
  const { criterion, conditions } = stance.entry;
  return {
    id: criterion.id,
    title: criterion.title,
    kind: criterion.judgedBy === undefined ? "measured" : "judged",
    // Falling short of another level's criterion would be no fault of the unit.
    status: stance.status === "not-met" && hangsOnLevel(stance, assessment) ? "undetermined" : stance.status,
    ...(criterion.judgedBy === undefined ? {} : { judgedBy: [...criterion.judgedBy] }),
    ...thresholdOf(session, conditions),
    source: criterion.source,
    layer: criterion.layer,
    pack: criterion.pack,
  };
}

/** What would settle the criteria that are open: each is an answer of its own, also where another decides the whole. */
function openOf(session: Session, stances: readonly Stance[], assessment: Assessment): Open {
  const open: Open = { questions: new Questions(), judgements: new Map() };
  for (const stance of stances) {
    const { criterion, conditions } = stance.entry;
    if (hangsOnLevel(stance, assessment) && stance.status !== "met") {
      open.questions.add({ input: "assessedLevel" }, criterion.id);
    }
    if (stance.standing === "in-force") gatherOpen(session, conditions, criterion.id, open);
  }
  return open;
}

function judgementsOf(
  { book }: CompiledBook,
  stances: readonly Stance[],
  open: Open,
  asOf: string,
): CriteriaReport["judgements"] {
  const judged = stances.flatMap(({ entry: { criterion } }) =>
    criterion.judgedBy === undefined ? [] : [{ ...criterion, judgedBy: criterion.judgedBy }],
  );
  const asked = versionsOn(book.judgements, asOf).map(({ entry }) => entry);
  return [...judged, ...asked]
    .filter(({ id }) => open.judgements.has(id))
    .map(({ id, title, judgedBy, source }) => ({ id, title, judgedBy: [...judgedBy], source }));
}

function noticesOf(compiled: CompiledBook, stances: readonly Stance[], asOf: string): CriteriaReport["notices"] {
  const notices = new Notices();
  for (const { entry, standing } of stances) {
    noteStatement(notices, compiled.book.instruments, entry.criterion, standing);
  }
  noteBook(notices, compiled, asOf);
  return notices.list();
}
