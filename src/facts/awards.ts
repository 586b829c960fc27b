import * as z from "zod/mini";
import { wholeYearsBetween } from "../dates.js";
import { lazySchema } from "../validation.js";
import { defineFact, type FactDefinition } from "./definition.js";
import {
  type AwardFilter,
  afterText,
  awardFilterFields,
  awardsAreWhole,
  clockOf,
  matches,
  missingAwards,
  prizeLabel,
  type WindowParams,
  windowAfter,
  windowFields,
} from "./prior-awards.js";
import { between, known, unknown } from "./reading.js";
import { mergeMissing, orNothing, trailingRun, unbounded, type YearState } from "./years.js";

const whenIncomplete = {
  vi: "khi danh sách khen thưởng chưa được xác nhận là đủ và phần đã có chưa đủ để kết luận",
  en: "when the list of awards is not declared whole and what is on it does not settle the answer",
};

const held = defineFact<AwardFilter>({
  name: "held",
  type: "boolean",
  meaning: { vi: "Đã từng được tặng", en: "Whether the award was held before" },
  unknownWhen: whenIncomplete,
  params: lazySchema(() => z.strictObject(awardFilterFields())),
  title: ({ award }) => ({ vi: `Đã được tặng ${prizeLabel(award).vi}`, en: `Holds ${prizeLabel(award).en}` }),
  read: ({ nomination }, filter) => {
    const states = (nomination.record?.awards ?? []).map((entry) => matches(entry, filter));
    if (states.includes("yes")) return known(true);
    const unclear = states.includes("maybe");
    if (!unclear && awardsAreWhole(nomination)) return known(false);
    return unknown(...missingAwards(nomination, unclear));
  },
});

interface CountParams extends AwardFilter, WindowParams {}

const countParams = lazySchema(() => z.strictObject({ ...awardFilterFields(), ...windowFields() }));

const awardCount = defineFact<CountParams>({
  name: "awardCount",
  type: "number",
  unit: "times",
  meaning: {
    vi: "Số lần được tặng, tính đến hết năm mốc, sau một lần khen thưởng hoặc trong số năm gần nhất",
    en: "How often the award was given up to the reference year, after another award or in the last years",
  },
  unknownWhen: whenIncomplete,
  params: countParams as unknown as FactDefinition<CountParams>["params"],
  title: ({ award, after }) => ({
    vi: `Số lần được tặng ${prizeLabel(award).vi}${afterText(after).vi}`,
    en: `Times ${prizeLabel(award).en} was given${afterText(after).en}`,
  }),
  read: ({ nomination }, params) => {
    const window = windowAfter(nomination, params.after, params.lastYears, params.sinceDiscipline);
    if (!window.open) return known(0);
    const states = (nomination.record?.awards ?? [])
      .filter(({ year }) => year >= window.first && year <= window.last)
      .map((entry) => matches(entry, params));
    const sure = states.filter((state) => state === "yes").length;
    const possible = states.filter((state) => state !== "no").length;
    const whole = awardsAreWhole(nomination);
    const bounds = orNothing({ min: sure, max: whole ? possible : Number.POSITIVE_INFINITY }, window.certain);
    return between(bounds.min, bounds.max, mergeMissing(window.missing, missingAwards(nomination, possible > sure)));
  },
});

const awardStreak = defineFact<CountParams>({
  name: "awardStreak",
  type: "number",
  unit: "years",
  meaning: {
    vi: "Số năm liên tục được tặng tính đến năm mốc",
    en: "In how many years up to the reference year the award was given without a break",
  },
  unknownWhen: whenIncomplete,
  params: countParams as unknown as FactDefinition<CountParams>["params"],
  title: ({ award, after }) => ({
    vi: `Số năm liên tục được tặng ${prizeLabel(award).vi}${afterText(after).vi}`,
    en: `Consecutive years with ${prizeLabel(award).en}${afterText(after).en}`,
  }),
  read: ({ nomination }, params) => {
    const window = windowAfter(nomination, params.after, params.lastYears, params.sinceDiscipline);
    if (!window.open) return known(0);
    const whole = awardsAreWhole(nomination);
    const entries = nomination.record?.awards ?? [];
    const stateOf = (year: number): YearState => {
      const states = entries.filter((entry) => entry.year === year).map((entry) => matches(entry, params));
      if (states.includes("yes")) return "yes";
      return states.includes("maybe") || !whole ? "maybe" : "no";
    };
    const bounds = orNothing(unbounded(trailingRun({ ...window, stateOf })), window.certain);
    const unclear = entries.some((entry) => matches(entry, params) === "maybe");
    return between(bounds.min, bounds.max, mergeMissing(window.missing, missingAwards(nomination, unclear)));
  },
});

interface SinceParams {
  since: "founding" | AwardFilter;
}

const yearsSince = defineFact<SinceParams>({
  name: "yearsSince",
  type: "number",
  unit: "years",
  meaning: {
    vi: "Số năm tròn từ khi thành lập, hoặc từ lần khen thưởng gần nhất, đến ngày xét",
    en: "Full years from the founding, or from the latest such award, to the day asked about",
  },
  unknownWhen: {
    vi: "khi ngày bắt đầu chưa rõ hoặc chỉ biết đến năm mà kết quả còn tùy ngày",
    en: "when the first day is not given, or is known only to the year and the day decides",
  },
  params: lazySchema(() =>
    z.strictObject({ since: z.union([z.literal("founding"), z.strictObject(awardFilterFields())]) }),
  ) as unknown as FactDefinition<SinceParams>["params"],
  title: ({ since }) =>
    since === "founding"
      ? { vi: "Số năm xây dựng, phát triển", en: "Years since founding" }
      : { vi: `Số năm từ ${prizeLabel(since.award).vi}`, en: `Years since ${prizeLabel(since.award).en}` },
  read: ({ nomination }, { since }) => {
    if (since === "founding") {
      const foundedOn = nomination.nominee.foundedOn;
      if (foundedOn === undefined) return unknown({ input: "foundedOn" });
      const years = wholeYearsBetween(foundedOn, nomination.asOf);
      return between(years.min, years.max, [{ input: "foundedOn" }]);
    }
    const entries = nomination.record?.awards ?? [];
    const latest = entries
      .filter((entry) => matches(entry, since) === "yes")
      .sort((a, b) => clockOf(b).localeCompare(clockOf(a)))[0];
    const missing = missingAwards(
      nomination,
      entries.some((entry) => matches(entry, since) === "maybe"),
    );
    if (latest === undefined) return unknown(...(missing.length > 0 ? missing : [{ input: "awards" as const }]));
    const years = wholeYearsBetween(clockOf(latest), nomination.asOf);
    return between(
      missing.length > 0 ? Math.min(0, years.min) : years.min,
      years.max,
      mergeMissing(missing, [{ input: "awards" }]),
    );
  },
});

/** The facts about awards and titles held before. */
export const awardFacts = [held, awardCount, awardStreak, yearsSince] as FactDefinition[];
