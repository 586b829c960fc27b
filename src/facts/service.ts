import * as z from "zod/mini";
import { codesOf, labelOf, type PostCode } from "../codes.js";
import { daysBetween } from "../dates.js";
import { lazySchema } from "../input/parse.js";
import { code } from "../input/schema.js";
import { defineFact, type FactDefinition, noParams } from "./definition.js";
import { interval, missingInput, valueOr } from "./fact-value.js";

/** The time in a post that is required of a woman is a third shorter, so two years of hers count as three. */
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
  params: lazySchema(() => z.strictObject({ post: code("post") })),
  title: ({ post }) => ({
    vi: `Số năm giữ chức vụ ${labelOf("post", post).vi} trở lên`,
    en: `Years as ${labelOf("post", post).en}, or higher`,
  }),
  reader: ({ post }) => {
    const ranks = codesOf("post");
    const high = new Set<PostCode>(ranks.slice(0, ranks.indexOf(post) + 1));
    return (context) => {
      const { nominee, record } = context.nomination;
      const list = record?.achievements;
      const isComplete = context.isComplete("achievements");
      let [years, open] = [0, !isComplete];
      for (const claim of list ?? []) {
        if (claim.kind !== "cong-hien") continue;
        if (claim.post === undefined || claim.years === undefined) open = true;
        if (claim.post !== undefined && high.has(claim.post)) years += claim.years ?? 0;
      }
      const least = nominee.woman === true ? years * WOMAN_FACTOR : years;
      const most = nominee.woman === false ? years : years * WOMAN_FACTOR;
      return interval({ min: least, max: open ? Number.POSITIVE_INFINITY : most }, () => [
        ...(open ? [{ input: list === undefined || isComplete ? "achievements" : "achievementsWhole" } as const] : []),
        ...(nominee.woman === undefined ? [{ input: "woman" } as const] : []),
      ]);
    };
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
  reader: () => {
    const notGiven = missingInput({ input: "achievementsTo" });
    return ({ nomination: { achievementsTo, asOf } }) =>
      valueOr(achievementsTo === undefined ? undefined : daysBetween(achievementsTo, asOf), notGiven);
  },
});

/** The facts about long service, and about the time since the achievements. */
export const serviceFacts: readonly FactDefinition[] = [yearsInPost, daysSinceAchievements];
