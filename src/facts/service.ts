import * as z from "zod/mini";
import { codesOf, labelOf, type PostCode } from "../codes.js";
import { daysBetween } from "../dates.js";
import { lazySchema } from "../validation.js";
import { defineFact, type FactDefinition, noParams } from "./definition.js";
import { between, given, known, type Missing, unknown } from "./reading.js";

/** A woman's time in a post is cut by a third: two years of hers count as three. */
const WOMAN_FACTOR = 3 / 2;

const yearsInPost = defineFact<{ post: PostCode }>({
  name: "yearsInPost",
  type: "number",
  unit: "years",
  meaning: {
    vi: "Số năm giữ chức vụ này hoặc cao hơn; với cán bộ nữ, thời gian yêu cầu giảm một phần ba nên hai năm tính bằng ba",
    en: "Years in this post or a higher one; a woman needs a third less, so two years of hers count as three",
  },
  unknownWhen: {
    vi: "khi danh sách thành tích chưa được xác nhận là đủ, thiếu số năm, hoặc chưa nêu cán bộ là nữ hay không",
    en: "when the list of achievements is not whole, years are missing, or it is not said whether the person is a woman",
  },
  params: lazySchema(() => z.strictObject({ post: z.enum(codesOf("post")) })),
  title: ({ post }) => ({
    vi: `Số năm giữ chức vụ ${labelOf("post", post).vi} trở lên`,
    en: `Years as ${labelOf("post", post).en}, or higher`,
  }),
  read: ({ nomination: { nominee, record } }, { post }) => {
    const ranks = codesOf("post");
    const served = (record?.achievements ?? []).filter((claim) => claim.kind === "cong-hien");
    const counted = served.filter(
      (claim) => claim.post !== undefined && ranks.indexOf(claim.post) <= ranks.indexOf(post),
    );
    const years = counted.reduce((sum, claim) => sum + (claim.years ?? 0), 0);
    const list = record?.achievements;
    const whole = list !== undefined && (record?.complete?.includes("achievements") ?? false);
    const open = !whole || served.some((claim) => claim.post === undefined || claim.years === undefined);
    const missing: Missing[] = open
      ? [{ input: list === undefined || whole ? "achievements" : "achievementsWhole" }]
      : [];
    if (nominee.woman === undefined) missing.push({ input: "woman" });
    const least = nominee.woman === true ? years * WOMAN_FACTOR : years;
    const most = nominee.woman === false ? years : years * WOMAN_FACTOR;
    return between(least, open ? Number.POSITIVE_INFINITY : most, missing);
  },
});

const daysSinceAchievements = defineFact({
  name: "daysSinceAchievements",
  type: "number",
  unit: "days",
  meaning: {
    vi: "Số ngày từ khi kết thúc thời gian tính thành tích đến ngày xét",
    en: "Days from the last day of the achievements in the report to the day asked about",
  },
  unknownWhen: { vi: "khi không được nêu", en: "when it is left out" },
  params: noParams,
  title: () => ({
    vi: "Số ngày từ khi kết thúc thời gian tính thành tích",
    en: "Days since the end of the achievements",
  }),
  read: ({ nomination: { achievementsTo, asOf } }) =>
    given(achievementsTo === undefined ? undefined : daysBetween(achievementsTo, asOf), "achievementsTo"),
});

type MemberCount = "completed" | "advanced" | "champions" | "disciplined";

const MEMBERS: Record<MemberCount, { vi: string; en: string }> = {
  completed: { vi: "cá nhân hoàn thành nhiệm vụ", en: "members who completed their tasks" },
  advanced: { vi: "cá nhân đạt danh hiệu tiên tiến", en: "members with the year's advanced title" },
  champions: { vi: "cá nhân đạt Chiến sĩ thi đua cơ sở", en: "members who are grassroots emulation fighters" },
  disciplined: { vi: "cá nhân bị kỷ luật từ cảnh cáo trở lên", en: "members disciplined at warning or heavier" },
};

const memberCount = defineFact<{ of: MemberCount }>({
  name: "memberCount",
  type: "number",
  unit: "times",
  meaning: { vi: "Số cá nhân của tập thể thuộc loại này", en: "How many of the collective's people are such" },
  unknownWhen: { vi: "khi không được nêu", en: "when it is left out" },
  params: lazySchema(() => z.strictObject({ of: z.enum(["completed", "advanced", "champions", "disciplined"]) })),
  title: (params) => ({ vi: `Số ${MEMBERS[params.of].vi}`, en: `Number of ${MEMBERS[params.of].en}` }),
  read: ({ nomination }, params) => given(nomination.nominee.members?.[params.of], "members"),
});

const memberPercent = defineFact<{ of: MemberCount }>({
  name: "memberPercent",
  type: "number",
  unit: "percent",
  meaning: {
    vi: "Tỷ lệ cá nhân của tập thể thuộc loại này, không làm tròn",
    en: "The share of the collective's people who are such, never rounded",
  },
  unknownWhen: { vi: "khi không được nêu", en: "when it is left out" },
  params: lazySchema(() => z.strictObject({ of: z.enum(["completed", "advanced", "champions", "disciplined"]) })),
  title: (params) => ({ vi: `Tỷ lệ ${MEMBERS[params.of].vi}`, en: `Share of ${MEMBERS[params.of].en}` }),
  read: ({ nomination }, params) => {
    const members = nomination.nominee.members;
    const count = members?.[params.of];
    return members === undefined || count === undefined
      ? unknown({ input: "members" })
      : known((100 * count) / members.total);
  },
});

/** The facts about long service, the freshness of achievements, and a collective's people. */
export const serviceFacts = [yearsInPost, daysSinceAchievements, memberCount, memberPercent] as FactDefinition[];
