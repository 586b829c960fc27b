import { POST_RANKS, type PostRank } from "../../codes/posts.js";
import type { PostCode } from "../../codes.js";
import { columnBounds } from "../bounds.js";
import { someWhere } from "../columns.js";
import { allOf, choose, isAmong, WITHOUT_END } from "../expressions.js";
import { postsRanked } from "./claims.js";
import type { SqlFactWriter } from "./fact.js";

interface YearsParams {
  post: PostRank;
  named?: PostCode[];
  add?: "next-higher" | "all-higher";
  womenNeed?: string;
}

/** What a woman's time counts for, by the part of the required time that is enough for her. */
const WOMEN_FACTORS: Readonly<Record<string, string>> = {
  "1/2": "2",
  "2/3": "CAST(1.5 AS DOUBLE PRECISION)",
  "3/4": "(CAST(4 AS DOUBLE PRECISION) / 3)",
};

/** The posts whose time counts under a rank. */
function countedPosts({ post, named, add }: YearsParams): string[] {
  const own = POST_RANKS.indexOf(post);
  const highest = { "next-higher": own - 1, "all-higher": 0, none: own }[add ?? "none"];
  const higher = postsRanked((rank) => rank >= highest && rank < own);
  const ofRank = postsRanked((rank) => rank === own);
  return [...higher, ...(named === undefined ? ofRank : ofRank.filter((code) => named.some((one) => one === code)))];
}

const yearsInPost: SqlFactWriter<YearsParams> = (draft, params) => {
  const { postLists, postsCounted, posts, timeInPosts, facts } = draft;
  const counted = countedPosts(params);
  const name = counted.join(" ");
  const list = postLists.get(name) ?? postLists.size;
  postLists.set(name, list);
  const years = (sum: "together" | "undated") => timeInPosts.add(`max(x.${sum}) FILTER (WHERE x.list = ${list})`);
  const together = `COALESCE(${years("together")}, 0)`;
  const alone = `COALESCE(${years("undated")}, 0)`;
  const counts = postsCounted.add(isAmong("x.post", counted));
  const isDated = "x.from_day IS NOT NULL AND x.to_day IS NOT NULL";
  const isTimed = `x.post IS NOT NULL AND (${isDated} OR x.from_day IS NULL AND x.to_day IS NULL AND x.years IS NOT NULL)`;
  const hasUntimed = posts.add(someWhere(`NOT (${isTimed})`), "FALSE");
  const mayCount = posts.add(someWhere(`NOT (${isTimed}) AND ${counts} IS NOT FALSE`), "FALSE");
  const hasDated = posts.add(someWhere(allOf([counts, isDated])), "FALSE");
  const includesHighest = params.named === undefined && counted.includes(POST_RANKS[0]);
  // A higher post not on file, or without its days, may have been held on days that are counted here.
  const mayShrink = includesHighest ? "FALSE" : `(NOT n.achievements_complete OR ${hasUntimed}) AND ${hasDated}`;
  const sure = choose(mayShrink, alone, together);
  const factor = params.womenNeed === undefined ? undefined : WOMEN_FACTORS[params.womenNeed];
  const forWoman = (years: string, is: string) =>
    factor === undefined ? years : `CASE WHEN ${is} THEN (${years}) * ${factor} ELSE ${years} END`;
  return {
    type: "number",
    bounds: columnBounds(
      facts.add(forWoman(sure, "n.woman")),
      facts.add(
        choose(`NOT n.achievements_complete OR ${mayCount}`, WITHOUT_END, forWoman(together, "n.woman IS NOT FALSE")),
      ),
    ),
  };
};

/** The facts about time in posts. */
export const serviceFacts: Record<string, SqlFactWriter<never>> = { yearsInPost };
