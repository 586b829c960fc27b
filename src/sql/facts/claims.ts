import { POST_RANKS, type PostRank, postRankIndex } from "../../codes/posts.js";
import { codesOf } from "../../codes.js";
import type { RatingParams, WindowParams } from "../../facts/parameters/fields.js";
import { known } from "../bounds.js";
import { someWhere } from "../columns.js";
import type { Draft } from "../draft.js";
import { allOf, isAmong } from "../expressions.js";
import { streakColumns, windowColumns } from "../windows.js";
import { openList } from "./awards.js";
import type { Proposal, SqlFact, SqlFactWriter } from "./fact.js";

interface CountedParams extends WindowParams {
  kinds?: string[];
  scope?: string;
  duringStreak?: RatingParams;
}

/** Whether an entry's scope is at least this wide: unknown where it has none. */
function isWide(scope: string | undefined): string {
  if (scope === undefined) return "TRUE";
  const scopes: readonly string[] = codesOf("initiativeScope");
  return isAmong("x.scope", scopes.slice(scopes.indexOf(scope)));
}

/** Counts the entries of a list by year and scope; one that lacks either counts as possible, not as certain. */
function entryCount(
  draft: Draft,
  list: "initiatives" | "achievements",
  params: CountedParams,
  { award }: Proposal,
): SqlFact {
  const window = windowColumns(draft, params, award);
  const streak = params.duringStreak === undefined ? undefined : streakColumns(draft, params.duringStreak, award);
  const isMeant = params.kinds === undefined ? "TRUE" : isAmong("x.kind", params.kinds);
  const wide = isWide(params.scope);
  const timely = (first: string, run: string | undefined) =>
    allOf([`x.year >= ${first}`, ...(run === undefined ? [] : [`x.year >= ${run}`]), "x.year <= n.last_year"]);
  const sure = allOf([isMeant, wide, timely(window.surelyFrom, streak?.sure)]);
  const possible = allOf([
    isMeant,
    wide === "TRUE" ? wide : `(${wide}) IS NOT FALSE`,
    `(x.year IS NULL OR ${timely(window.first, streak?.possible)})`,
  ]);
  const counts = list === "initiatives" ? draft.countedInitiatives : draft.countedAchievements;
  return { type: "number", bounds: openList(draft, counts, window.open, list, sure, possible) };
}

const achievementClaimed: SqlFactWriter<{ kinds: string[]; scope?: string; atLeastYears?: number }> = (
  { claims },
  { kinds, scope, atLeastYears },
) => {
  const isMeant = isAmong("x.kind", kinds);
  const fits = allOf([isWide(scope), ...(atLeastYears === undefined ? [] : [`x.years >= ${atLeastYears}`])]);
  const isClaimed = claims.add(someWhere(allOf([isMeant, fits])), "FALSE");
  const isUnsure = fits === "TRUE" ? "FALSE" : claims.add(someWhere(`${isMeant} AND (${fits}) IS NULL`), "FALSE");
  return { type: "boolean", condition: known(isClaimed, `n.achievements_complete AND NOT ${isUnsure}`) };
};

/** The posts of these ranks. */
export const postsRanked = (isMeant: (rank: number) => boolean): string[] =>
  codesOf("post").filter((post) => isMeant(postRankIndex(post)));

const postHeld: SqlFactWriter<{ post: PostRank }> = ({ posts }, { post }) => {
  const high = postsRanked((rank) => rank <= POST_RANKS.indexOf(post));
  const isHeld = posts.add(someWhere(isAmong("x.post", high)), "FALSE");
  const isUnsure = posts.add("bool_or(x.post IS NULL)", "FALSE");
  return { type: "boolean", condition: known(isHeld, `n.achievements_complete AND NOT ${isUnsure}`) };
};

/** The facts about initiatives and the achievements a dossier claims. */
export const claimFacts: Record<string, SqlFactWriter<never>> = {
  initiativeCount: (draft, params: CountedParams, proposal) => entryCount(draft, "initiatives", params, proposal),
  achievementCount: (draft, params: CountedParams, proposal) => entryCount(draft, "achievements", params, proposal),
  achievementClaimed,
  postHeld,
};
