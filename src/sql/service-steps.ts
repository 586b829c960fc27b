import { POST_RANKS, postRankIndex } from "../codes/posts.js";
import { codesOf } from "../codes.js";
import { monthsAndDays } from "./days.js";
import type { Draft } from "./draft.js";
import { isAmong, literals } from "./expressions.js";

/** A step of a statement. */
export type Step = readonly [name: string, query: string];

/** So that what is left over of a month is never a whole one. */
const DAYS_IN_MONTH = 31;

/** The place of a post's rank, the highest first. */
export const POST_RANK = `CASE ${POST_RANKS.map((_, rank) => {
  const posts = codesOf("post").filter((post) => postRankIndex(post) === rank);
  return `WHEN x.post IN (${literals(posts)}) THEN ${rank}`;
}).join(" ")} END`;

/**
 * The steps that add up time in posts: dated posts as stretches of days, each day under the highest post held on it; then, for
 * each list of posts that a rule counts, its stretches joined and its years added.
 */
export function serviceSteps({ dialect, service }: Draft): Step[] {
  if (service.isEmpty) return [];
  const steps: Step[] = [
    [
      "post_held",
      `SELECT x.nomination_id, x.entry, x.post, x.post_rank, x.from_day, LEAST(GREATEST(x.to_day, x.term_end), n.as_of) AS until
  FROM achievement_row x JOIN movement n ON n.nomination_id = x.nomination_id
  WHERE x.kind = 'cong-hien' AND x.post IS NOT NULL AND x.from_day IS NOT NULL AND x.to_day IS NOT NULL`,
    ],
    [
      "post_bound",
      `SELECT nomination_id, from_day AS begins FROM post_held UNION SELECT nomination_id, until + 1 FROM post_held`,
    ],
    [
      "post_part",
      `SELECT nomination_id, begins, lead(begins) OVER (PARTITION BY nomination_id ORDER BY begins) - 1 AS until FROM post_bound`,
    ],
    [
      "post_day",
      `SELECT DISTINCT ON (p.nomination_id, p.begins) p.nomination_id, p.begins, p.until, x.post
  FROM post_part p JOIN post_held x ON x.nomination_id = p.nomination_id AND x.from_day <= p.begins AND x.until >= p.until
  ORDER BY p.nomination_id, p.begins, x.post_rank, x.entry`,
    ],
  ];
  const names = service.list().map((column) => column.split(" AS ") as [string, string]);
  for (const [posts, name] of names) {
    const counts = isAmong("x.post", posts.split(" "));
    const { months, days } = monthsAndDays("x.begins", "x.until", dialect);
    steps.push([
      name,
      `SELECT x.nomination_id, sum(x.years ORDER BY x.place, x.entry) AS ${name} FROM (
    SELECT x.nomination_id, -1 AS place, 0 AS entry, (CAST(sum(${months}) AS DOUBLE PRECISION) + CAST(sum(${days}) AS DOUBLE PRECISION) / ${DAYS_IN_MONTH}) / 12 AS years FROM (
      SELECT x.nomination_id, min(x.begins) AS begins, max(x.until) AS until FROM (
        SELECT x.*, sum(CASE WHEN x.before + 1 = x.begins THEN 0 ELSE 1 END) OVER (PARTITION BY x.nomination_id ORDER BY x.begins) AS stretch FROM (
          SELECT x.*, lag(x.until) OVER (PARTITION BY x.nomination_id ORDER BY x.begins) AS before FROM post_day x WHERE ${counts}) x) x
      GROUP BY x.nomination_id, x.stretch) x
    GROUP BY x.nomination_id
    UNION ALL SELECT x.nomination_id, x.post_rank, x.entry, x.years FROM achievement_row x
    WHERE x.kind = 'cong-hien' AND ${counts} AND x.from_day IS NULL AND x.to_day IS NULL AND x.years IS NOT NULL) x
  GROUP BY x.nomination_id`,
    ]);
  }
  return steps;
}
