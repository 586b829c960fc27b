import { getFirstDay, getLastDay } from "../dates.js";
import { firstDay, lastDay } from "./days.js";
import type { Draft } from "./draft.js";
import { choose, dayLiteral, isAmong, least, literal } from "./expressions.js";
import type { Proposal } from "./facts/fact.js";
import { groundColumn } from "./facts/plain.js";

/** The first and the last day on which a movement may begin, and may close; null where they are not known. */
export interface MovementDays {
  readonly launchedBy?: string;
  readonly startFirst: string;
  readonly startLast: string;
  readonly closeFirst: string;
  readonly closeLast: string;
}

const IS_GIVEN =
  "(n.movement_launched_by IS NOT NULL OR n.movement_started_on IS NOT NULL OR n.movement_closed_on IS NOT NULL)";
const IS_NAMED = "n.movement_launched_by IS NOT NULL";

const NONE = "CAST(NULL AS DATE)";

/** The days that the nomination gives, or else those of a movement of the book. */
function movementDays(
  { movement, dialect }: Draft,
  own: (field: "startedOn" | "closedOn", bound: (date: string) => string) => string,
): MovementDays {
  const or = (given: string, otherwise: string) => movement.add(`COALESCE(${given}, ${otherwise})`);
  const [started, closed] = ["n.movement_started_on", "n.movement_closed_on"];
  return {
    startFirst: or(firstDay(started), own("startedOn", getFirstDay)),
    startLast: or(lastDay(started, dialect), own("startedOn", getLastDay)),
    closeFirst: or(firstDay(closed), own("closedOn", getFirstDay)),
    closeLast: or(lastDay(closed, dialect), own("closedOn", getLastDay)),
  };
}

/** The movements of the book, of which one is meant where the nomination names no launcher. */
const ownMovements = (draft: Draft): MovementDays[] =>
  draft.book.movements.map((own) => ({
    launchedBy: own.launchedBy,
    ...movementDays(draft, (field, bound) => {
      const date = own[field];
      return date === undefined ? NONE : dayLiteral(bound(date));
    }),
  }));

/** The movement whose launcher the nomination names, its days filled from the book's movement of the same launcher. */
export function namedMovement(draft: Draft): MovementDays {
  const firsts = draft.book.movements.filter(
    ({ launchedBy }, index, all) => all.findIndex((other) => other.launchedBy === launchedBy) === index,
  );
  return movementDays(draft, (field, bound) => {
    const cases = firsts.flatMap((movement) => {
      const date = movement[field];
      return date === undefined ? [] : [`WHEN ${literal(movement.launchedBy)} THEN ${dayLiteral(bound(date))}`];
    });
    return cases.length === 0 ? NONE : `CASE n.movement_launched_by ${cases.join(" ")} END`;
  });
}

/** Whether any of the movements that a nomination may belong to was launched by one of these. */
export function launcherCondition({ book }: Draft, launchers: readonly string[]): string {
  const named = isAmong("n.movement_launched_by", launchers);
  if (book.movements.length === 0) return named;
  const own = book.movements.some(({ launchedBy }) => launchers.includes(launchedBy));
  return `(CASE WHEN ${IS_NAMED} THEN ${named} ELSE ${own ? "TRUE" : "FALSE"} END)`;
}

/** A value of the named movement, or one from those of the book where none is named. */
export function byMovement(draft: Draft, named: string, own: (each: readonly MovementDays[]) => string): string {
  const all = ownMovements(draft);
  if (all.length > 0) return choose(IS_NAMED, named, own(all));
  return `CASE WHEN ${IS_GIVEN} THEN ${named} END`;
}

/** When the movement of an award may have begun, and whether that counts: only a movement award has such a day. */
export function movementStart(
  draft: Draft,
  { isTitle }: Proposal,
): { counts: string; earliest: string; latest: string } {
  const ground = groundColumn(isTitle);
  const counts = isTitle ? `COALESCE(${ground} = 'phong-trao', FALSE)` : `COALESCE(${ground} = 'phong-trao', TRUE)`;
  // What has not begun by the day asked about is another movement than that of the award.
  const begun = (edge: "startFirst" | "startLast") => (each: MovementDays) =>
    `CASE WHEN ${each.startFirst} <= n.as_of THEN ${each[edge]} END`;
  const edgeOf = (edge: "startFirst" | "startLast") =>
    `(${byMovement(draft, begun(edge)(namedMovement(draft)), (own) => least(own.map(begun(edge))))})`;
  return { counts, earliest: edgeOf("startFirst"), latest: edgeOf("startLast") };
}
