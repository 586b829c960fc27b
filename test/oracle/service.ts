import { POST_RANKS, type PostRank } from "../../src/codes/posts.js";
import type { PostCode } from "../../src/codes.js";
import type { Achievement, Candidacy } from "../../src/nomination/types.js";
import type { MissingInput } from "../../src/questions/missing.js";
import { type FactContext, interval, knownValue, missingInput, NO, unknownValue, valueOr, YES } from "./context.js";
import { defineFact, type FactDefinition } from "./definition.js";
import { claimRank, isDated, knownPostTimes, yearsTogether } from "./post-time.js";

/** The parts of the required time that may be enough for a woman, each as its inverse: what her time counts for. */
const WOMEN_FACTORS = { "1/2": 2, "2/3": 3 / 2, "3/4": 4 / 3 } as const;
type WomenPart = keyof typeof WOMEN_FACTORS;

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
  context: FactContext,
  open: readonly Achievement[],
  missingIn: (claim: Achievement, entry: number) => MissingInput[] = missingTime,
): MissingInput[] {
  const { record } = context.nomination;
  const list = record?.achievements === undefined ? "achievements" : "achievementsWhole";
  return [
    ...(record?.achievements ?? []).flatMap((claim, entry) => (open.includes(claim) ? missingIn(claim, entry) : [])),
    ...(context.isComplete("achievements") ? [] : [{ input: list } as const]),
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

interface YearsParams {
  post: PostRank;
  /** Only these posts of the rank. */
  named?: PostCode[];
  /** Whose time is added: that of the next higher rank, or of all higher ones. */
  add?: "next-higher" | "all-higher";
  /** The part of the required time that is enough for a woman. */
  womenNeed?: WomenPart;
}

/** Whether the time of a claim counts under a rank, as far as its post is known. */
function claimFilter({ post, named, add }: YearsParams): (claim: Achievement) => boolean {
  const own = POST_RANKS.indexOf(post);
  const highest = { "next-higher": own - 1, "all-higher": 0, none: own }[add ?? "none"];
  return (claim) => {
    const place = claimRank(claim);
    if (place === own) return named === undefined || named.some((one) => one === claim.post);
    return place >= highest && place < own;
  };
}

const yearsInPost = defineFact<YearsParams>({
  name: "yearsInPost",
  reader: (params) => {
    const counts = claimFilter(params);
    const { named: _, ...anyOfRank } = params;
    const womenFactor = params.womenNeed === undefined ? 1 : WOMEN_FACTORS[params.womenNeed];
    const dependsOnWoman = womenFactor !== 1;
    const includesHighest = claimFilter(anyOfRank)({ kind: "cong-hien", post: POST_RANKS[0] });
    return (context) => {
      const { nominee } = context.nomination;
      const { known, untimed } = context.derive(serviceTimes);
      const counted = known.filter(({ claim }) => counts(claim));
      const isComplete = context.isComplete("achievements");
      const mayGrow = !isComplete || untimed.some((claim) => claim.post === undefined || counts(claim));
      // A higher post not on file, or without its days, may have been held on days that are counted here.
      const mayShrink =
        (!isComplete || untimed.length > 0) &&
        !(includesHighest && params.named === undefined) &&
        counted.some(isDated);
      const years = yearsTogether(counted);
      const sure = mayShrink ? yearsTogether(counted.filter((time) => !isDated(time))) : years;
      const least = nominee.woman === true ? sure * womenFactor : sure;
      const most = nominee.woman === false ? years : years * womenFactor;
      return interval({ min: least, max: mayGrow ? Number.POSITIVE_INFINITY : most }, () => [
        ...(mayGrow || mayShrink ? missingClaims(context, untimed) : []),
        ...(dependsOnWoman && nominee.woman === undefined ? [{ input: "woman" } as const] : []),
      ]);
    };
  },
});

const postHeld = defineFact<{ post: PostRank }>({
  name: "postHeld",
  reader:
    ({ post }) =>
    (context) => {
      const claims = context.derive(serviceClaims);
      if (claims.some((claim) => claimRank(claim) <= POST_RANKS.indexOf(post))) return YES;
      if (context.isComplete("achievements") && claims.every((claim) => claim.post !== undefined)) return NO;
      return unknownValue(() =>
        missingClaims(context, claims, ({ post: held }, entry) =>
          held === undefined ? [{ input: "achievementPost", entry }] : [],
        ),
      );
    },
});

const resistanceRecord = defineFact<{ of: "preUprising" | "bothWars" }>({
  name: "resistanceRecord",
  reader: ({ of }) => {
    const notGiven = missingInput({ input: of });
    return ({ nomination: { record } }) => valueOr(record?.resistance?.[of], notGiven);
  },
});

/** The facts about long service. */
export const serviceFacts: readonly FactDefinition[] = [yearsInPost, postHeld, resistanceRecord];

type MemberCount = "completed" | "advanced" | "champions" | "disciplined";

const notGiven = (field: MemberCount) => missingInput({ input: "members", fields: [field] });

const memberCount = defineFact<{ of: MemberCount }>({
  name: "memberCount",
  reader: ({ of }) => {
    const missing = notGiven(of);
    return ({ nomination }) => valueOr(nomination.nominee.members?.[of], missing);
  },
});

const memberPercent = defineFact<{ of: MemberCount }>({
  name: "memberPercent",
  reader: ({ of }) => {
    const missing = notGiven(of);
    return ({ nomination: { nominee } }) => {
      const count = nominee.members?.[of];
      return nominee.members === undefined || count === undefined
        ? missing
        : knownValue((100 * count) / nominee.members.total);
    };
  },
});

/** The facts about the members of a collective. */
export const memberFacts: readonly FactDefinition[] = [memberCount, memberPercent];
