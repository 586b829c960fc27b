import { POST_RANKS } from "../codes/posts.js";
import { labelOf } from "../codes.js";
import { FALSE, TRUE, UNKNOWN } from "../logic/truth.js";
import type { Achievement, Candidacy } from "../nomination/types.js";
import type { MissingInput } from "../questions/missing.js";
import { defineFact, type FactDefinition, YEARS } from "./definition.js";
import { missingList } from "./entries.js";
import { plainReader } from "./fact-reader.js";
import type { ParamsOf } from "./parameters.js";
import { claimRank, isDated, knownPostTimes, yearsTogether } from "./post-time.js";
import { raisedByTime } from "./raise.js";
import type { Row } from "./row.js";

/** The parts of the required time that may be enough for a woman, each as its inverse: what her time counts for. */
const WOMEN_FACTORS = { "1/2": 2, "2/3": 3 / 2, "3/4": 4 / 3 } as const;

/** The claims of long service in a record. */
const serviceClaims = ({ record }: Candidacy): Achievement[] =>
  (record?.achievements ?? []).filter(({ kind }) => kind === "cong-hien");

/** The claims of long service, parted by whether their post and time are known. */
function serviceTimes(candidacy: Candidacy) {
  const claims = serviceClaims(candidacy);
  const known = knownPostTimes(claims, candidacy.asOf);
  const timed = new Set(known.map(({ claim }) => claim));
  return { known, untimed: claims.filter((claim) => !timed.has(claim)) };
}

/** What is missing where the claims leave a post or its time open: entries that are not there, and what entries leave out. */
function missingClaims(
  row: Row,
  open: readonly Achievement[],
  missingIn: (claim: Achievement, entry: number) => MissingInput[] = missingTime,
): MissingInput[] {
  const { achievements = [] } = row.nomination.record ?? {};
  return [
    ...achievements.flatMap((claim, entry) => (open.includes(claim) ? missingIn(claim, entry) : [])),
    ...missingList(row, "achievements"),
  ];
}

/** What a claim leaves out: its post, and its years or the other of its days. */
function missingTime({ post, years, from, to }: Achievement, entry: number): MissingInput[] {
  const isWithoutDays = from === undefined && to === undefined;
  return [
    ...(post === undefined ? [{ input: "achievementPost", entry } as const] : []),
    ...(isWithoutDays && years === undefined ? [{ input: "achievementYears", entry } as const] : []),
    ...(!isWithoutDays && from === undefined ? [{ input: "achievementFrom", entry } as const] : []),
    ...(!isWithoutDays && to === undefined ? [{ input: "achievementTo", entry } as const] : []),
  ];
}

/** Which posts count, and whose time with them. */
type YearsInPostParams = ParamsOf<"yearsInPost">;

const ADDED_TEXT = {
  "next-higher": { vi: ", cộng chức vụ cao hơn liền kề", en: ", and in the next higher rank" },
  "all-higher": { vi: ", cộng mọi chức vụ cao hơn", en: ", and in any higher rank" },
} as const;

/** Whether the time of a claim counts under a rank, as far as its post is known. */
function claimFilter({ post, named, add }: YearsInPostParams): (claim: Achievement) => boolean {
  const own = POST_RANKS.indexOf(post);
  const highest = { "next-higher": own - 1, "all-higher": 0, none: own }[add ?? "none"];
  return (claim) => {
    const place = claimRank(claim);
    if (place === own) return named === undefined || named.some((one) => one === claim.post);
    return place >= highest && place < own;
  };
}

const yearsInPost = defineFact<YearsInPostParams>({
  name: "yearsInPost",
  ...YEARS,
  title: ({ post, add }) => ({
    vi: `Số năm giữ chức vụ ${labelOf("post", post).vi}${add === undefined ? "" : ADDED_TEXT[add].vi}`,
    en: `Years as ${labelOf("post", post).en}${add === undefined ? "" : ADDED_TEXT[add].en}`,
  }),
  raisedBy: raisedByTime,
  reader: (params) => {
    const counts = claimFilter(params);
    const { named: _, ...anyOfRank } = params;
    const womenFactor = params.womenNeed === undefined ? 1 : WOMEN_FACTORS[params.womenNeed];
    const dependsOnWoman = womenFactor !== 1;
    const includesHighest = claimFilter(anyOfRank)({ kind: "cong-hien", post: POST_RANKS[0] });
    /** The years that are sure, and those that are possible, of a row; and whether its claims leave them open. */
    const count = (row: Row) => {
      const { known, untimed } = row.derive(serviceTimes);
      const counted = known.filter(({ claim }) => counts(claim));
      const isComplete = row.isComplete("achievements");
      const mayGrow = !isComplete || untimed.some((claim) => claim.post === undefined || counts(claim));
      // A higher post not on file, or without its days, may have been held on days that are counted here.
      const mayShrink =
        (!isComplete || untimed.length > 0) &&
        !(includesHighest && params.named === undefined) &&
        counted.some(isDated);
      const years = yearsTogether(counted);
      const sure = mayShrink ? yearsTogether(counted.filter((time) => !isDated(time))) : years;
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
          ...(isOpen ? missingClaims(row, untimed) : []),
          ...(dependsOnWoman && row.numbers.nominee.woman < 0 ? [{ input: "woman" } as const] : []),
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
        const claims = row.derive(serviceClaims);
        if (claims.some((claim) => claimRank(claim) <= rank)) return row.knowTruth(TRUE);
        const isWhole = row.isComplete("achievements") && claims.every((claim) => claim.post !== undefined);
        row.knowTruth(isWhole ? FALSE : UNKNOWN);
      },
      missing: (row) =>
        missingClaims(row, row.derive(serviceClaims), ({ post: held }, entry) =>
          held === undefined ? [{ input: "achievementPost", entry }] : [],
        ),
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
