import type { LocalizedText } from "../codes.js";
import type { NominationChange, RemedyChange } from "../remedies/types.js";
import type { Localizer } from "./localizer.js";
import type { Phrase } from "./phrases.js";
import { formatYears, lowerFirst, numberText } from "./values.js";

const waitUntil: Phrase<[day: string, year: string]> = (day, year) => ({
  vi: `đến ngày ${day}, khi thành tích được tính đến hết năm ${year}`,
  en: `it is ${day}, when achievements up to ${year} count`,
});
const ratedIn: Phrase<[years: string, rating: string]> = (years, rating) => ({
  vi: `năm ${years} được xếp loại ${rating}`,
  en: `the rating of ${years} is ${rating}`,
});
const givenIn: Phrase<[award: string, years: string, ground: string | undefined]> = (award, years, ground) => ({
  vi: `được tặng ${award}${ground === undefined ? "" : ` (${ground})`} của năm ${years}`,
  en: `${award}${ground === undefined ? "" : ` (${ground})`} is given for ${years}`,
});
const recognised: Phrase<[count: number, scope: string, year: string]> = (count, scope, year) => ({
  vi: `thêm ${count} sáng kiến được công nhận phạm vi ${scope}, tính cho năm ${year}`,
  en: `${count} more ${count === 1 ? "initiative is" : "initiatives are"} recognised (${scope}) for ${year}`,
});
const achieved: Phrase<[count: number, kind: string, scope: string | undefined, year: string]> = (
  count,
  kind,
  scope,
  year,
) => ({
  vi: `có thêm ${count} thành tích mới của năm ${year} (${kind}${scope === undefined ? "" : `, phạm vi ${scope}`})`,
  en: `${count} new ${count === 1 ? "achievement" : "achievements"} of ${year} can be claimed (${kind}${scope === undefined ? "" : `, ${scope}`})`,
});
const recognisedSince: Phrase<[status: string, since: string]> = (status, since) => ({
  vi: `được công nhận ${status} từ ngày ${since}`,
  en: `recognised since ${since}: ${status}`,
});
const reached: Phrase<[what: string, number: string]> = (what, number) => ({
  vi: `${what} đạt ${number}`,
  en: `${what} are at ${number}`,
});

/** The people of a collective that are counted. */
const MEMBERS: Record<string, LocalizedText> = {
  completed: { vi: "số cá nhân hoàn thành nhiệm vụ", en: "members who completed their tasks" },
  advanced: { vi: "số cá nhân đạt danh hiệu tiên tiến", en: "members with the year's advanced title" },
  champions: { vi: "số cá nhân đạt Chiến sĩ thi đua cơ sở", en: "members who are grassroots emulation fighters" },
  disciplined: { vi: "số cá nhân bị kỷ luật từ cảnh cáo trở lên", en: "members disciplined at warning or heavier" },
};

/** Changes that read as one: the same in several years, or several times. */
export function alike(changes: readonly RemedyChange[]): RemedyChange[][] {
  const groups = new Map<string, RemedyChange[]>();
  for (const change of changes) {
    const key = likeness(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function likeness(change: NominationChange): string {
  if (change.type !== "rating" && change.type !== "award") return JSON.stringify([change.type, change.value]);
  const { year: _, ...value } = change.value;
  return JSON.stringify([change.type, { ...value, periodEnd: undefined }]);
}

/** Alike changes as a condition, within a sentence. */
export function changesText(changes: readonly RemedyChange[], referenceYear: number, localizer: Localizer): string {
  const [change] = changes;
  return change === undefined ? "" : localizer.text(phraseOf(change, changes, referenceYear, localizer));
}

function phraseOf(
  change: NominationChange,
  all: readonly NominationChange[],
  referenceYear: number,
  localizer: Localizer,
): LocalizedText {
  const years = () => formatYears(all.flatMap(yearOf).sort((a, b) => a - b));
  const name = (vocabulary: "initiativeScope" | "achievement" | "ground" | "rating", code: string) =>
    lowerFirst(localizer.label(vocabulary, code));
  switch (change.type) {
    case "wait":
      return waitUntil(localizer.date(change.value), String(referenceYear));
    case "rating":
      return ratedIn(years(), name("rating", change.value.rating));
    case "award": {
      const { code, ground } = change.value;
      return givenIn(localizer.awardLabel(code), years(), ground === undefined ? undefined : name("ground", ground));
    }
    case "initiative":
      return recognised(all.length, name("initiativeScope", change.value.scope), String(change.value.year));
    case "achievement": {
      const { kind, scope, year } = change.value;
      return achieved(
        all.length,
        name("achievement", kind),
        scope === undefined ? undefined : name("initiativeScope", scope),
        String(year),
      );
    }
    case "recognition": {
      const { status, since } = change.value;
      return recognisedSince(lowerFirst(localizer.label("recognition", status)), localizer.date(since));
    }
    case "indicator":
      return reached(
        lowerFirst(localizer.label("indicator", change.path.slice("indicators.".length))),
        `${numberText(change.value, localizer.locale)}%`,
      );
    case "members": {
      const what = MEMBERS[change.path.slice("nominee.members.".length)];
      return reached(what === undefined ? "" : localizer.text(what), numberText(change.value, localizer.locale));
    }
  }
}

const yearOf = ({ value }: NominationChange): number[] =>
  typeof value === "object" && "year" in value && typeof value.year === "number" ? [value.year] : [];
