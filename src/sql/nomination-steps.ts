import type { CompiledBook } from "../rulebook/compile.js";
import { yearIn } from "./days.js";
import type { Draft } from "./draft.js";
import { dayLiteral, literal } from "./expressions.js";
import type { Steps } from "./steps.js";
import { COMPLETE_COLUMNS } from "./table-shape.js";
import { targetNumber } from "./targets.js";

const COPIED = [
  "kind, nominee_group, occupation, founded_on, outside_flag_list, woman, unit_level, occasion, ground, achievement_id",
  "members_total, members_completed, members_advanced, members_champions, members_disciplined",
  "movement_launched_by, movement_started_on, movement_closed_on, resistance_pre_uprising, resistance_both_wars",
].flatMap((names) => names.split(", "));

/** A nomination with its defaults, as `screen` takes them, and the days of movements it may belong to. */
export function nominationSteps(steps: Steps, { book, on, movement }: Draft, compiled: CompiledBook): void {
  const day = `COALESCE(g.as_of, ${dayLiteral(on)})`;
  const lawDay = `COALESCE(g.received_on, g.as_of, ${dayLiteral(on)})`;
  steps.begin(
    "nomination",
    [
      "n.nomination_id",
      ...COPIED.map((name) => `n.${name}`),
      `${book.defaultGround === undefined ? "n.ground" : `COALESCE(n.ground, ${literal(book.defaultGround)})`} AS ground_or_default`,
      "n.decided_for AS as_of",
      `COALESCE(n.reference_year, ${yearIn("n.decided_for")} - 1) AS last_year`,
      ...COMPLETE_COLUMNS.map(({ name }) => `COALESCE(n.${name}, FALSE) AS ${name}`),
      `${targetNumber(compiled, "n.law_day")} AS target`,
    ],
    `(SELECT g.*, ${day} AS decided_for, ${lawDay} AS law_day FROM nominations g) n`,
  );
  steps.extend("movement", "nomination", movement.list());
}
