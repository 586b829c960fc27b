import { LAST_DAY } from "../dates.js";
import { CLOCK_YEARS, sameAward } from "./award-rows.js";
import { columnName, joinLines } from "./columns.js";
import { yearIn } from "./days.js";
import type { Draft } from "./draft.js";
import { dayLiteral, isAmong, literal } from "./expressions.js";
import type { Joinable, Steps } from "./steps.js";

/** The awards on file that a rule may count, with what is worked out of each alone, and whether it repeats one before it. */
export function awardSteps(steps: Steps, draft: Draft): void {
  if (draft.awardsRead.size === 0) return;
  awardRow(steps, draft);
  if (draft.awardsForAchievements.isEmpty) return;
  steps.add(
    "award_for_achievement",
    "SELECT x.nomination_id, x.code, x.achievement_id FROM award_row x WHERE x.achievement_id IS NOT NULL",
  );
}

function awardRow(steps: Steps, draft: Draft): void {
  const { awardMatches, awardRepeats, awardsRead, awardsCounted, matchesCounted } = draft;
  const columns = [...Object.entries(CLOCK_YEARS).map(([name, sql]) => `${sql} AS ${name}`), ...awardMatches.list()];
  steps.add(
    "award_row",
    `SELECT x.*,\n    ${joinLines(columns)}
  FROM (SELECT x.nomination_id, x.entry, x.code, COALESCE(x.year, ${yearIn("x.decided_on")}) AS year, x.ground, x.thematic, x.decided_on, x.period_end, x.number, x.achievement_id
    FROM awards x WHERE ${isAmong("x.code", [...awardsRead])}) x`,
  );
  if (awardsCounted.size === 0) return;
  const samePlace = (one: string, other: string) =>
    `${one}.nomination_id = ${other}.nomination_id AND ${one}.code = ${other}.code AND ${one}.year = ${other}.year`;
  // Few awards stand beside another of their form and year: these are found first.
  steps.add(
    "award_twice",
    `SELECT x.nomination_id, x.code, x.year FROM award_row x WHERE ${isAmong("x.code", [...awardsCounted])}
  GROUP BY x.nomination_id, x.code, x.year HAVING count(*) > 1`,
  );
  steps.add(
    "award_pair",
    `SELECT b.*, x.entry AS later, ${sameAward()} AS is_same
  FROM award_twice t JOIN award_row b ON ${samePlace("b", "t")}
  JOIN award_row x ON ${samePlace("x", "b")} AND b.entry < x.entry`,
  );
  const repeats = awardRepeats.list();
  steps.add(
    "award_repeat",
    `SELECT b.nomination_id, b.later,\n    ${joinLines(repeats)}\n  FROM award_pair b GROUP BY b.nomination_id, b.later`,
  );
  const names = repeats.map(columnName);
  steps.add(
    "award_counted",
    `SELECT x.nomination_id, x.year, ${[...matchesCounted].join(", ")}, ${names.map((name) => `r.${name}`).join(", ")}
  FROM award_row x LEFT JOIN award_repeat r ON r.nomination_id = x.nomination_id AND r.later = x.entry`,
  );
}

/** Recognitions with the first day of the stretch without a gap that each is part of. */
export function recognitionSteps(steps: Steps, { recognitions }: Draft): void {
  if (recognitions.isEmpty) return;
  steps.add(
    "recognition_after",
    `SELECT x.*, max(COALESCE(x.until, ${dayLiteral(LAST_DAY)})) OVER (PARTITION BY x.nomination_id, x.status ORDER BY x.since, x.until
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
  FROM recognitions x`,
  );
  steps.add(
    "recognition_stretch",
    `SELECT x.*, sum(CASE WHEN x.before + 1 >= x.since THEN 0 ELSE 1 END) OVER (PARTITION BY x.nomination_id, x.status ORDER BY x.since, x.until
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch
  FROM recognition_after x`,
  );
  steps.add(
    "recognition_row",
    "SELECT x.*, min(x.since) OVER (PARTITION BY x.nomination_id, x.status, x.stretch) AS held_since FROM recognition_stretch x",
  );
}

/** The judgements given, and those that hold, each at its place in a row of bits. */
export function judgedStep(steps: Steps, { judged, dialect }: Draft): Joinable {
  const name = "judged";
  if (judged.size > 0) {
    const places = [...judged].map(([id, place]) => `(${literal(id)}, ${place})`);
    const bits = (where: string) => dialect.bitsAt("p.place", judged.size, where);
    steps.add(
      name,
      `SELECT x.nomination_id, ${bits("TRUE")} AS judged_given, COALESCE(${bits("x.holds")}, ${dialect.noBits(judged.size)}) AS judged_holds
  FROM judgements x JOIN (VALUES ${places.join(", ")}) AS p(judgement, place) ON p.judgement = x.judgement GROUP BY x.nomination_id`,
    );
  }
  return { name, isEmpty: judged.size === 0, joined: () => [`${name}.judged_given`, `${name}.judged_holds`] };
}
