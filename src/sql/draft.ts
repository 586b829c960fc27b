import type { Rulebook } from "../rulebook/types.js";
import { Aggregates, Columns } from "./columns.js";
import { DIALECTS, type Dialect, type SqlDialect } from "./dialect.js";

/**
 * A statement while its rules are written: what each step must hold, gathered as rules ask for it.
 *
 * The steps follow each other as facts do: the record, then the years that count and where counting begins, then what lies in
 * those years, then rules and outcomes.
 */
export class Draft {
  readonly dialect: Dialect;
  /** The award forms and titles of which rows are read. */
  readonly awardsRead = new Set<string>();
  /** Those of which rows are counted, so that one recorded twice must count once. */
  readonly awardsCounted = new Set<string>();
  readonly matchesCounted = new Set<string>();
  /** Whether the awards on file pass a filter. */
  readonly awardMatches = new Columns("match_", "x");
  /** Whether an award on file repeats one before it that counts already. */
  readonly awardRepeats = new Columns("repeat_", "x");
  readonly awards = new Aggregates("awarded");
  readonly awardsForAchievements = new Aggregates("rewarded");
  readonly ratings = new Aggregates("rated");
  readonly leave = new Aggregates("on_leave");
  readonly discipline = new Aggregates("disciplined");
  readonly matters = new Aggregates("pending");
  readonly leaders = new Aggregates("leader");
  readonly claims = new Aggregates("claimed");
  /** Whether a post is among those that a rule counts. */
  readonly postsCounted = new Columns("counts_", "x");
  readonly posts = new Aggregates("served");
  /** The lists of posts whose time a rule counts, each with its number. */
  readonly postLists = new Map<string, number>();
  readonly timeInPosts = new Aggregates("service");
  readonly recognitions = new Aggregates("recognised");
  readonly indicators = new Aggregates("measured");
  /** The years at a rating, and the years before which nothing counts. */
  readonly years = new Columns("years_");
  /** The last year of each of these that does not count. */
  readonly gaps = new Columns("gap_");
  /** After which years a chain of ratings may break. */
  readonly breaks = new Columns("break_");
  readonly opened = new Aggregates("opened");
  readonly windows = new Columns("window_");
  readonly streaks = new Columns("streak_");
  readonly countedAwards = new Aggregates("counted");
  readonly countedInitiatives = new Aggregates("initiative");
  readonly countedAchievements = new Aggregates("achievement");
  readonly movement = new Columns("movement_");
  /** The years that movements ran. */
  readonly movementYears = new Columns("ran_");
  readonly facts = new Columns("fact_");
  /** Facts compared with what rules ask of them. */
  readonly comparisons = new Columns("compared_");
  readonly rules = new Columns("rule_");
  /** What rules mean together. */
  readonly groups = new Columns("group_");
  /** The judgements that the rules ask for, each with its place. */
  readonly judged = new Map<string, number>();
  /** The truths of conditions that were written already. */
  readonly truths = new Map<string, string>();

  constructor(
    readonly book: Rulebook,
    dialect: SqlDialect,
    readonly on: string,
  ) {
    this.dialect = DIALECTS[dialect];
  }
}
