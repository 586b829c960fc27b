// What may come about up to a day, of all that the rules of a route count. Nothing of the past: entries are of years to come,
// the year of the nomination included.

import { expandAwardRef } from "../codes/award-ref.js";
import { rewardingAwards } from "../codes/awards.js";
import { codesOf } from "../codes.js";
import type { LeafNode } from "../conditions/program.js";
import type { AwardFilter } from "../facts/parameters/fields.js";
import type { Raise } from "../facts/raise.js";
import type { Nomination } from "../nomination/types.js";
import { referenceYearOn, yearIn } from "./apply.js";
import type { NominationChange } from "./types.js";

/** A leaf that something may raise. */
export interface Raisable {
  readonly raise: Raise;
  readonly leaf: LeafNode;
}

/** At most so many entries of one kind are tried: no rule demands more at once. */
const MOST_OF_A_KIND = 5;

/** All changes that may come about up to a day, the hardest first; without the wait for that day. */
export function changesUntil(day: string, nomination: Nomination, raisable: readonly Raisable[]): NominationChange[] {
  const [thisYear, lastYear] = [yearIn(nomination.asOf), referenceYearOn(nomination, day)];
  const years = Array.from({ length: Math.max(0, lastYear - thisYear + 1) }, (_, more) => thisYear + more);
  const ofRaise = ({ raise, leaf }: Raisable): NominationChange[] => {
    switch (raise.by) {
      case "award":
        return awardsIn(years, raise.filter, nomination);
      case "achievement": {
        const { kind, scope } = raise;
        const year = Math.max(thisYear, lastYear);
        const value = { kind, year, ...(scope === undefined ? {} : { scope }) };
        return repeated({ type: "achievement", path: "record.achievements", value }, countOf(leaf));
      }
      case "initiative": {
        const value = { scope: raise.scope, year: lastYear };
        return years.length === 0
          ? []
          : repeated({ type: "initiative", path: "record.initiatives", value }, countOf(leaf));
      }
      case "recognition": {
        const value = { status: raise.status, since: nomination.asOf };
        return [{ type: "recognition", path: "record.recognitions", value }];
      }
      case "indicator":
        return reached(leaf, (value) => ({ type: "indicator", path: `indicators.${raise.indicator}`, value }));
      case "members":
        return years.length === 0 ? [] : membersReached(leaf, raise, nomination);
      default:
        return [];
    }
  };
  const ratings = ratingsIn(years, nomination, raisable);
  return [...byHardness(unionOf(raisable.map(ofRaise))), ...ratings];
}

/** How much a change asks of a nominee, beside a year of waiting: what others decide more than what one does. */
const EFFORT: Record<NominationChange["type"], number> = {
  wait: 0,
  rating: 1,
  initiative: 1,
  indicator: 1,
  members: 1,
  achievement: 2,
  recognition: 2,
  award: 2,
};

/** How much changes ask of a nominee, in years of good work. */
export const effort = (changes: readonly NominationChange[]): number =>
  changes.reduce((sum, { type }) => sum + EFFORT[type], 0);

const byHardness = (changes: readonly NominationChange[]) =>
  [...changes].sort((a, b) => EFFORT[b.type] - EFFORT[a.type] || scopeRank(b) - scopeRank(a));

const scopeRank = ({ value }: NominationChange): number =>
  typeof value === "object" && "scope" in value && value.scope !== undefined
    ? codesOf("initiativeScope").indexOf(value.scope)
    : 0;

/** The years are rated as well as any leaf demands; those rated already stay as they are. */
function ratingsIn(
  years: readonly number[],
  { record }: Nomination,
  raisable: readonly Raisable[],
): NominationChange[] {
  const [best] = ratingLevels(raisable);
  if (best === undefined) return [];
  const isOpen = (year: number) =>
    record?.ratings?.every((rated) => rated.year !== year) !== false && record?.maternityYears?.includes(year) !== true;
  return years
    .filter(isOpen)
    .map((year) => ({ type: "rating", path: "record.ratings", value: { year, rating: best } }));
}

/** The ratings that leaves demand, the best first. */
export function ratingLevels(raisable: readonly Raisable[]) {
  const demanded = new Set(raisable.flatMap(({ raise }) => (raise.by === "rating" ? [raise.rating] : [])));
  return codesOf("rating").filter((rating) => demanded.has(rating));
}

/** Titles and flags are of every year; of a form that rewards an achievement the first is tried. Never the award proposed. */
function awardsIn(years: readonly number[], filter: AwardFilter, nomination: Nomination): NominationChange[] {
  const code = expandAwardRef(filter.award).at(-1);
  if (code === undefined || code === nomination.award) return [];
  const isOfAYear = !rewardingAwards.has(code);
  const { exceptGrounds } = filter;
  const ground = filter.ground ?? codesOf("ground").find((each) => exceptGrounds?.includes(each) !== true);
  const isTitle = codesOf("title").some((title) => title === code);
  return (isOfAYear ? years : years.slice(0, 1)).map((year) => ({
    type: "award",
    path: "record.awards",
    value: {
      code,
      year,
      periodEnd: String(year),
      ...(isTitle || ground === undefined ? {} : { ground }),
      ...(!isTitle && ground === "phong-trao" && filter.exceptThematic === true ? { thematic: false } : {}),
    },
  }));
}

const countOf = ({ value }: LeafNode): number => (typeof value === "number" ? Math.min(value, MOST_OF_A_KIND) : 1);

const repeated = (change: NominationChange, times: number): NominationChange[] =>
  Array.from({ length: times }, () => change);

function reached({ value }: LeafNode, change: (value: number) => NominationChange): NominationChange[] {
  return typeof value === "number" ? [change(value)] : [];
}

function membersReached(
  leaf: LeafNode,
  { of, isPercent }: Extract<Raise, { by: "members" }>,
  { nominee: { members } }: Nomination,
): NominationChange[] {
  if (members === undefined) return [];
  return reached(leaf, (value) => ({
    type: "members",
    path: `nominee.members.${of}`,
    value: isPercent ? Math.ceil((value * members.total) / 100) : value,
  }));
}

/** Several leaves may want the same: each change as often as the leaf that wants it most often. */
function unionOf(lists: readonly NominationChange[][]): NominationChange[] {
  const most = new Map<string, NominationChange[]>();
  for (const list of lists) {
    const own = new Map<string, NominationChange[]>();
    for (const change of list) own.set(JSON.stringify(change), [...(own.get(JSON.stringify(change)) ?? []), change]);
    for (const [key, same] of own) if (same.length > (most.get(key)?.length ?? 0)) most.set(key, same);
  }
  return [...most.values()].flat();
}
