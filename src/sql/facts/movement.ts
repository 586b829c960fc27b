import { columnBounds } from "../bounds.js";
import { fullYears } from "../days.js";
import type { Draft } from "../draft.js";
import { choose, greatest, isAmong, least, WITHOUT_END } from "../expressions.js";
import { byMovement, launcherCondition, type MovementDays, namedMovement } from "../movement.js";
import type { SqlFactWriter } from "./fact.js";

interface YearsParams {
  launchedBy: string[];
  measure: "elapsed" | "planned";
}

interface Years {
  readonly lo: string;
  readonly hi: string;
}

/** Full years of one movement. The closing day counts: from 1 January 2025 to 31 December 2029 are five years. */
function yearsRun(
  { movementYears }: Draft,
  { startFirst, startLast, closeFirst, closeLast }: MovementDays,
  measure: YearsParams["measure"],
): Years {
  const years = (from: string, to: string) => movementYears.add(fullYears(from, to));
  const toClose = { lo: years(startLast, `(${closeFirst} + 1)`), hi: years(startFirst, `(${closeLast} + 1)`) };
  const isOpen = `${closeFirst} IS NULL`;
  const begun = (years: Years): Years => ({
    lo: choose(`${startFirst} IS NULL`, "0", years.lo),
    hi: choose(`${startFirst} IS NULL`, WITHOUT_END, years.hi),
  });
  if (measure === "planned")
    return begun({ lo: choose(isOpen, "0", toClose.lo), hi: choose(isOpen, WITHOUT_END, toClose.hi) });
  const toToday = { lo: years(startLast, "n.as_of"), hi: years(startFirst, "n.as_of") };
  // A movement without a known end may have closed already; one that closes later is counted up to the day asked about.
  const least_ = choose(`${closeFirst} > n.as_of`, toToday.lo, least([toToday.lo, `COALESCE(${toClose.lo}, 0)`]));
  return begun({
    lo: greatest(["0", `(${least_})`]),
    hi: greatest(["0", least([toToday.hi, `COALESCE(${toClose.hi}, ${toToday.hi})`])]),
  });
}

function movementYears(draft: Draft, { launchedBy, measure }: YearsParams): Years {
  const named = yearsRun(draft, namedMovement(draft), measure);
  const isSure = isAmong("n.movement_launched_by", launchedBy);
  const isOpen = "n.movement_launched_by IS NULL";
  const own = (bound: "lo" | "hi") => (all: readonly MovementDays[]) =>
    greatest([
      "0",
      ...all
        .filter((each) => launchedBy.includes(each.launchedBy ?? ""))
        .map((each) => `(${yearsRun(draft, each, measure)[bound]})`),
    ]);
  const lo = `CASE WHEN ${isSure} THEN ${greatest(["0", `(${named.lo})`])} ELSE 0 END`;
  const hi = `CASE WHEN ${isSure} OR ${isOpen} THEN ${greatest(["0", `(${named.hi})`])} ELSE 0 END`;
  return { lo: byMovement(draft, lo, own("lo")), hi: byMovement(draft, hi, own("hi")) };
}

/** The facts about the movement that a nomination belongs to. */
export const movementFacts: Record<string, SqlFactWriter<never>> = {
  movementLauncher: (draft, { anyOf }: { anyOf: string[] }) => ({
    type: "boolean",
    condition: launcherCondition(draft, anyOf),
  }),
  movementYears: (draft, params: YearsParams) => {
    const { lo, hi } = movementYears(draft, params);
    return { type: "number", bounds: columnBounds(draft.facts.add(lo), draft.facts.add(hi)) };
  },
};
