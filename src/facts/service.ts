import { POST_RANKS } from "../codes/posts.js";
import { codesOf, labelOf } from "../codes.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { type Field, missingFields, missingList } from "./entries.js";
import { plainReader } from "./fact-reader.js";
import type { ParamsOf } from "./parameters.js";
import { rankOfPost, serviceClaims, serviceTimes, yearsTogether } from "./post-time.js";
import { raisedByTime } from "./raise.js";
import type { Row } from "./row.js";

/** The parts of the required time that may be enough for a woman, each as its inverse: what her time counts for. */
const WOMEN_FACTORS = { "1/2": 2, "2/3": 3 / 2, "3/4": 4 / 3 } as const;

/** What is missing where claims leave a post or its time open: entries that are not there, and what entries leave out. */
function missingTimes(row: Row, claims: readonly number[]): MissingInput[] {
  const { post, years, from, to } = row.numbers.record.achievements;
  const days: Field[] = [
    [from, "achievementFrom"],
    [to, "achievementTo"],
  ];
  return [
    ...claims.flatMap((claim) => {
      const isWithoutDays = from[claim] === -1 && to[claim] === -1;
      const time: Field[] = isWithoutDays ? [[years, "achievementYears"]] : days;
      return missingFields([claim], [post, "achievementPost"], ...time);
    }),
    ...missingList(row, "achievements"),
  ];
}

const ADDED_TEXT = {
  "next-higher": { vi: ", cộng chức vụ cao hơn liền kề", en: ", and in the next higher rank" },
  "all-higher": { vi: ", cộng mọi chức vụ cao hơn", en: ", and in any higher rank" },
} as const;

const yearsInPost = defineFact<ParamsOf<"yearsInPost">>({
  name: "yearsInPost",
  ...YEARS,
  title: ({ post, add }) => ({
    vi: `Số năm giữ chức vụ ${labelOf("post", post).vi}${add === undefined ? "" : ADDED_TEXT[add].vi}`,
    en: `Years as ${labelOf("post", post).en}${add === undefined ? "" : ADDED_TEXT[add].en}`,
  }),
  raisedBy: raisedByTime,
  reader: ({ post, named, add, womenNeed }) => {
    const own = POST_RANKS.indexOf(post);
    const highest = { "next-higher": own - 1, "all-higher": 0, none: own }[add ?? "none"];
    /** Whether the time in a post counts, by its number. */
    const countedPosts = codesOf("post").map((code, number) => {
      const rank = rankOfPost(number);
      return rank === own ? (named?.includes(code) ?? true) : rank >= highest && rank < own;
    });
    const womenFactor = womenNeed === undefined ? 1 : WOMEN_FACTORS[womenNeed];
    /** The years that are sure, and those that are possible, of a row; and whether its claims leave them open. */
    const count = (row: Row) => {
      const posts = row.numbers.record.achievements.post;
      const { known, untimed } = row.derive(serviceTimes);
      const counted = known.filter(({ claim }) => countedPosts[posts[claim] as number]);
      const isComplete = row.isComplete("achievements");
      // A claim without a post may be of any.
      const mayGrow = !isComplete || untimed.some((claim) => countedPosts[posts[claim] as number] ?? true);
      // A higher post not on file, or without its days, may have been held on days that are counted here.
      const mayShrink =
        (!isComplete || untimed.length > 0) &&
        (highest > 0 || named !== undefined) &&
        counted.some((time) => time.isDated);
      const years = yearsTogether(counted);
      const sure = mayShrink ? yearsTogether(counted.filter((time) => !time.isDated)) : years;
      return { sure, years, mayGrow, isOpen: mayGrow || mayShrink, untimed };
    };
    return {
      read(row) {
        const { woman } = row.numbers.nominee;
        const { sure, years, mayGrow } = count(row);
        const most = woman === 0 ? years : years * womenFactor;
        row.bound(woman === 1 ? sure * womenFactor : sure, mayGrow ? Number.POSITIVE_INFINITY : most);
      },
      missing(row) {
        const { isOpen, untimed } = count(row);
        return [
          ...(isOpen ? missingTimes(row, untimed) : []),
          ...(womenNeed !== undefined && row.numbers.nominee.woman < 0 ? [{ input: "woman" } as const] : []),
        ];
      },
    };
  },
});

const postHeld = defineFact<ParamsOf<"postHeld">>({
  name: "postHeld",
  type: "boolean",
  title: ({ post }) => ({
    vi: `Đã giữ chức vụ ${labelOf("post", post).vi} trở lên`,
    en: `Held a post as ${labelOf("post", post).en}, or higher`,
  }),
  reader: ({ post }) => {
    const rank = POST_RANKS.indexOf(post);
    return {
      read(row) {
        const posts = serviceClaims(row).map((claim) => row.numbers.record.achievements.post[claim] as number);
        if (posts.some((held) => rankOfPost(held) <= rank)) return row.knowTruth(TRUE);
        const isWhole = row.isComplete("achievements") && posts.every((held) => held >= 0);
        row.knowTruth(isWhole ? FALSE : UNKNOWN);
      },
      missing: (row) => [
        ...missingFields(serviceClaims(row), [row.numbers.record.achievements.post, "achievementPost"]),
        ...missingList(row, "achievements"),
      ],
    };
  },
});

const resistanceRecord = defineFact<ParamsOf<"resistanceRecord">>({
  name: "resistanceRecord",
  type: "boolean",
  title: ({ of }) =>
    of === "preUprising"
      ? { vi: "Được công nhận là cán bộ tiền khởi nghĩa", en: "Recognised cadre of before the August 1945 uprising" }
      : { vi: "Hoạt động liên tục trong hai cuộc kháng chiến", en: "Active without a break in both wars" },
  reader: ({ of }) => plainReader((row) => row.numbers.record.resistance[of], { input: of }),
});

/** The facts about long service. */
export const serviceFacts: readonly FactDefinition[] = [yearsInPost, postHeld, resistanceRecord];
