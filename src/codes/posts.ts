import { departmentPosts } from "./department-posts.js";
import type { CodeEntry } from "./entry.js";
import { provincialLeaders } from "./provincial-leaders.js";

/** The ranks of posts that count as long service, highest first; as a post, a rank is itself or an equal one. */
export const POST_RANKS = [
  "bo-truong",
  "thu-truong",
  "tong-cuc-truong",
  "pho-tong-cuc-truong",
  "vu-truong",
  "pho-vu-truong",
] as const;

/** The rank of a post. */
export type PostRank = (typeof POST_RANKS)[number];

/** A post with the rank it is equal to. */
export interface PostEntry extends CodeEntry {
  readonly rank: PostRank;
  /** What papers write before the name of a unit or a place. */
  readonly beforeName?: readonly string[];
}

const ranks = [
  {
    code: "bo-truong",
    rank: "bo-truong",
    label: { vi: "Bộ trưởng và tương đương", en: "Minister or equal" },
    abbreviations: ["Bộ trưởng"],
  },
  {
    code: "thu-truong",
    rank: "thu-truong",
    label: { vi: "Thứ trưởng và tương đương", en: "Deputy minister or equal" },
    abbreviations: ["Thứ trưởng"],
  },
  {
    code: "tong-cuc-truong",
    rank: "tong-cuc-truong",
    label: { vi: "Tổng cục trưởng và tương đương", en: "General director or equal" },
    abbreviations: ["Tổng cục trưởng"],
  },
  {
    code: "pho-tong-cuc-truong",
    rank: "pho-tong-cuc-truong",
    label: { vi: "Phó Tổng cục trưởng và tương đương", en: "Deputy general director or equal" },
    abbreviations: ["Phó Tổng cục trưởng"],
  },
  {
    code: "vu-truong",
    rank: "vu-truong",
    label: { vi: "Vụ trưởng và tương đương", en: "Department head or equal" },
    abbreviations: ["Vụ trưởng"],
  },
  {
    code: "pho-vu-truong",
    rank: "pho-vu-truong",
    label: { vi: "Phó Vụ trưởng và tương đương", en: "Deputy department head or equal" },
    abbreviations: ["Phó Vụ trưởng"],
  },
] as const satisfies readonly PostEntry[];

/** Leadership posts whose years count as long service (quá trình cống hiến): the ranks, then posts equal to one. */
export const posts = [...ranks, ...provincialLeaders, ...departmentPosts] as const;

/** The code of a leadership post. */
export type PostCode = (typeof posts)[number]["code"];

let ranksByPost: ReadonlyMap<string, number> | undefined;

/** The place of a post's rank among the ranks: 0 for the highest. */
export function postRankIndex(post: PostCode): number {
  ranksByPost ??= new Map(posts.map(({ code, rank }) => [code, POST_RANKS.indexOf(rank)]));
  return ranksByPost.get(post) ?? POST_RANKS.length;
}
