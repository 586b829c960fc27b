import type { AwardCode, TitleCode } from "../codes.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { Aggregates } from "./columns.js";
import type { Draft } from "./draft.js";
import { literal } from "./expressions.js";
import { nominationSteps } from "./nomination-steps.js";
import { outcomeColumns } from "./outcome-columns.js";
import { outcomeText, UNDETERMINED } from "./outcomes.js";
import { awardSteps, judgedStep, recognitionSteps } from "./row-steps.js";
import { serviceSteps } from "./service-steps.js";
import { Steps } from "./steps.js";

/** The statement: one row a nomination and award, with its outcome and its provisional one. */
export function writeStatement(
  draft: Draft,
  compiled: CompiledBook,
  awards: readonly (AwardCode | TitleCode)[],
): string {
  // First the outcomes: while they are written, the draft gathers what the steps must hold.
  const outcomes = awards.map((award) => outcomeColumns(draft, compiled, award));
  const steps = new Steps(draft.dialect);
  nominationSteps(steps, draft, compiled);
  recordSteps(steps, draft);
  yearSteps(steps, draft);
  countSteps(steps, draft);
  steps.extend("movement_years", "counts", draft.movementYears.list());
  steps.extend("facts", "movement_years", draft.facts.list());
  steps.extend("comparisons", "facts", draft.comparisons.list());
  steps.extend("rules", "comparisons", draft.rules.list());
  steps.extend("groups", "rules", draft.groups.list());
  steps.extend(
    "current_law",
    "groups",
    outcomes.map(({ outcome }, index) => `${outcome} AS outcome_${index + 1}`),
  );
  steps.extend(
    "decided",
    "current_law",
    outcomes.map(
      ({ provisional }, index) =>
        `CASE WHEN n.outcome_${index + 1} = ${UNDETERMINED} THEN ${provisional} END AS provisional_${index + 1}`,
    ),
  );
  const rows = awards.map(
    (award, index) =>
      `SELECT n.nomination_id, ${literal(award)} AS award, ${outcomeText(`n.outcome_${index + 1}`)} AS outcome, ${outcomeText(`n.provisional_${index + 1}`)} AS provisional_outcome FROM decided n`,
  );
  return steps.write(rows.join("\nUNION ALL\n"));
}

/** The record of each nomination. */
function recordSteps(steps: Steps, draft: Draft): void {
  awardSteps(steps, draft);
  serviceSteps(steps, draft, "movement");
  recognitionSteps(steps, draft);
  const rowsBy: readonly (readonly [Aggregates, string])[] = [
    [draft.awards, "award_row"],
    [draft.awardsForAchievements, "award_for_achievement"],
    [draft.ratings, "ratings"],
    [draft.leave, "maternity_years"],
    [draft.discipline, "discipline"],
    [draft.leaders, "leader_discipline"],
    [draft.claims, "achievements"],
    [draft.posts, "post_row"],
    [draft.timeInPosts, "post_sum"],
    [draft.recognitions, "recognition_row"],
    [draft.indicators, "indicators"],
  ];
  for (const [aggregates, rows] of rowsBy) steps.aggregate(aggregates, rows, "movement");
  steps.join("record", "movement", [...rowsBy.map(([aggregates]) => aggregates), judgedStep(steps, draft)]);
}

/** Its years and where counting begins. */
function yearSteps(steps: Steps, draft: Draft): void {
  const { opened, matters } = draft;
  steps.extend("years", "record", draft.years.list());
  steps.extend("gaps", "years", draft.gaps.list());
  steps.extend("breaks", "gaps", draft.breaks.list());
  steps.aggregate(opened, "award_row", "breaks");
  steps.aggregate(matters, "discipline", "breaks");
  steps.join("openings", "breaks", [opened, matters]);
  steps.extend("windows", "openings", draft.windows.list());
  steps.extend("streaks", "windows", draft.streaks.list());
}

/** What lies in the years that count. */
function countSteps(steps: Steps, { countedAwards, countedInitiatives, countedAchievements }: Draft): void {
  steps.aggregate(countedAwards, "award_counted", "streaks");
  steps.aggregate(countedInitiatives, "initiatives", "streaks");
  steps.aggregate(countedAchievements, "achievements", "streaks");
  steps.join("counts", "streaks", [countedAwards, countedInitiatives, countedAchievements]);
}
