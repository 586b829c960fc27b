import { POST_RANKS, postRankIndex } from "../codes/posts.js";
import { codesOf } from "../codes.js";
import { monthsAndDays } from "./days.js";
import type { Draft } from "./draft.js";
import { literal, literals } from "./expressions.js";
import type { Steps } from "./steps.js";

/** So that what is left over of a month is never a whole one. */
const DAYS_IN_MONTH = 31;

/** The place of a post's rank, the highest first. */
const POST_RANK = `CASE ${POST_RANKS.map((_, rank) => {
  const posts = codesOf("post").filter((post) => postRankIndex(post) === rank);
  return `WHEN x.post IN (${literals(posts)}) THEN ${rank}`;
}).join(" ")} END`;

/** The steps of service: its rows, and the time in posts where a rule counts it. */
export function serviceSteps(steps: Steps, draft: Draft, nominations: string): void {
  if (draft.posts.isEmpty) return;
  postRow(steps, draft);
  if (draft.timeInPosts.isEmpty) return;
  dayPosts(steps, nominations);
  postYears(steps, draft);
}

/** The achievements that are service, with the rank of the post and whether it is among those that a rule counts. */
function postRow(steps: Steps, { postsCounted }: Draft): void {
  const counts = postsCounted.list().map((each) => `,\n    ${each}`);
  steps.add(
    "post_row",
    `SELECT x.nomination_id, x.entry, x.post, ${POST_RANK} AS post_rank, x.from_day, x.to_day, x.term_end, x.years${counts.join("")}
  FROM achievements x WHERE x.kind = 'cong-hien'`,
  );
}

/** Dated posts as stretches of days, each day under the highest post held on it. */
function dayPosts(steps: Steps, nominations: string): void {
  steps.add(
    "post_held",
    `SELECT x.nomination_id, x.entry, x.post, x.post_rank, x.from_day, LEAST(GREATEST(x.to_day, x.term_end), n.as_of) AS until
  FROM post_row x JOIN ${nominations} n ON n.nomination_id = x.nomination_id
  WHERE x.post IS NOT NULL AND x.from_day IS NOT NULL AND x.to_day IS NOT NULL`,
  );
  steps.add(
    "post_bound",
    "SELECT nomination_id, from_day AS begins FROM post_held UNION SELECT nomination_id, until + 1 FROM post_held",
  );
  steps.add(
    "post_part",
    "SELECT nomination_id, begins, lead(begins) OVER (PARTITION BY nomination_id ORDER BY begins) - 1 AS until FROM post_bound",
  );
  steps.add(
    "post_day",
    `SELECT DISTINCT ON (p.nomination_id, p.begins) p.nomination_id, p.begins, p.until, x.post
  FROM post_part p JOIN post_held x ON x.nomination_id = p.nomination_id AND x.from_day <= p.begins AND x.until >= p.until
  ORDER BY p.nomination_id, p.begins, x.post_rank, x.entry`,
  );
}

/** For each list of posts that a rule counts, the stretches of its posts joined, and the years of these and of posts without days added. */
function postYears(steps: Steps, { dialect, postLists }: Draft): void {
  const listed = [...postLists].flatMap(([posts, list]) =>
    posts.split(" ").map((post) => `(${list}, ${literal(post)})`),
  );
  steps.add("post_list", `SELECT * FROM (VALUES ${listed.join(", ")}) AS listed(list, post)`);
  const { months, days } = monthsAndDays("x.begins", "x.until", dialect);
  steps.add(
    "post_years",
    `SELECT x.nomination_id, x.list, -1 AS place, 0 AS entry, (CAST(sum(${months}) AS DOUBLE PRECISION) + CAST(sum(${days}) AS DOUBLE PRECISION) / ${DAYS_IN_MONTH}) / 12 AS years FROM (
    SELECT x.nomination_id, x.list, min(x.begins) AS begins, max(x.until) AS until FROM (
      SELECT x.*, sum(CASE WHEN x.before + 1 = x.begins THEN 0 ELSE 1 END) OVER (PARTITION BY x.nomination_id, x.list ORDER BY x.begins) AS stretch FROM (
        SELECT x.*, l.list, lag(x.until) OVER (PARTITION BY x.nomination_id, l.list ORDER BY x.begins) AS before
        FROM post_day x JOIN post_list l ON l.post = x.post) x) x
    GROUP BY x.nomination_id, x.list, x.stretch) x
  GROUP BY x.nomination_id, x.list
  UNION ALL SELECT x.nomination_id, l.list, x.post_rank, x.entry, x.years FROM post_row x JOIN post_list l ON l.post = x.post
  WHERE x.from_day IS NULL AND x.to_day IS NULL AND x.years IS NOT NULL`,
  );
  const sum = "sum(x.years ORDER BY x.place, x.entry)";
  steps.add(
    "post_sum",
    `SELECT x.nomination_id, x.list, ${sum} AS together, ${sum} FILTER (WHERE x.place >= 0) AS undated
  FROM post_years x GROUP BY x.nomination_id, x.list`,
  );
}
