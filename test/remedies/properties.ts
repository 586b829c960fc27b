import { addDays } from "../../src/dates.js";
import {
  applyChanges,
  type Check,
  type Decision,
  evaluate,
  InvalidNominationError,
  type NominationChange,
  type NominationInput,
  type Remedies,
  type Rulebook,
} from "../../src/index.js";

const statusOf = ({ status, provisional }: Check) => provisional ?? status;
const isMet = (check: Check | undefined) => check !== undefined && ["pass", "judgement"].includes(statusOf(check));

/** Whether a decision shows a route that is met, with nothing against the nominee but what was open before. */
function isOpen(route: string, decision: Decision, today: Decision): boolean {
  const group = decision.checks.find(({ role }) => role === "routes");
  const wasOpen = new Set(today.checks.flatMap((check) => (statusOf(check) === "unknown" ? [check.id] : [])));
  return (
    isMet(group?.children?.find(({ id }) => id === route)) &&
    decision.checks.every(
      (check) =>
        check.role === "routes" || isMet(check) || statusOf(check) === "not-applicable" || wasOpen.has(check.id),
    )
  );
}

/** The decision after changes; undefined where there is no such nomination. */
function decisionAfter(book: Rulebook, nomination: NominationInput, changes: readonly NominationChange[]) {
  try {
    return evaluate(book, applyChanges(nomination, changes));
  } catch (error) {
    if (error instanceof InvalidNominationError) return undefined;
    throw error;
  }
}

/** Every part of changes but all of them. */
export const properParts = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: 2 ** items.length - 1 }, (_, bits) => items.filter((_, index) => (bits >> index) % 2 === 1));

/** What is wrong with the remedies of a nomination. */
export function faultsIn(book: Rulebook, nomination: NominationInput, { routes }: Remedies): string[] {
  const today = evaluate(book, nomination);
  const opens = (route: string, changes: readonly NominationChange[]) => {
    const then = decisionAfter(book, nomination, changes);
    return then !== undefined && isOpen(route, then, today);
  };
  return routes.flatMap(({ route, remedies, obstacles }) => [
    ...(remedies.length > 0 || obstacles.length > 0 ? [] : [`${route}: neither a remedy nor an obstacle`]),
    ...remedies.flatMap((remedy) => {
      const { changes } = remedy;
      const then = decisionAfter(book, nomination, changes);
      const faults: string[] = [];
      if (then === undefined || !isOpen(route, then, today)) faults.push("does not open the route");
      const outcome = then?.provisional ?? then?.outcome;
      const isFlipped =
        outcome === "eligible" ||
        outcome === "for-council" ||
        (outcome === "undetermined" && (then?.questions.length ?? 0) > 0);
      if (!isFlipped || outcome !== (remedy.provisional ?? remedy.outcome)) faults.push(`comes to ${outcome}`);
      if (properParts(changes).some((part) => opens(route, part))) faults.push("a part is enough");
      const dayBefore = changes.map(
        (change): NominationChange =>
          change.type === "wait" ? { ...change, value: addDays(change.value, -1) } : change,
      );
      if (changes.some(({ type }) => type === "wait") && opens(route, dayBefore)) faults.push("a day before is enough");
      if (changes.some(({ serves }) => serves.length === 0)) faults.push("a change serves nothing");
      if (changes.some((change) => isOfThePast(change, nomination))) faults.push("the past is changed");
      return faults.map((fault) => `${route}: ${fault}: ${JSON.stringify(changes.map(({ value }) => value))}`);
    }),
  ]);
}

/** Entries are of the year of the nomination or later, and no year is rated a second time. */
function isOfThePast({ type, value }: NominationChange, { asOf, record }: NominationInput): boolean {
  if (typeof value !== "object") return type === "wait" && String(value) <= asOf;
  const isRated =
    type === "rating" &&
    record?.ratings?.some(({ year }) => "year" in value && Number(String(year).slice(-4)) === value.year);
  if (!("year" in value)) return value.since < asOf;
  return value.year < Number(asOf.slice(0, 4)) || isRated === true;
}
