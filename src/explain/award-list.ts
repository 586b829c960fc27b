import { codesOf, type LocalizedText } from "../codes.js";
import type { AwardList, ListedAward, ListingStatus, ListingView } from "../eligibility/award-list-types.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import { underLastLaw } from "./last-law.js";
import type { Localizer } from "./localizer.js";
import { noticesSection } from "./notices.js";
import { headline, receiptSection } from "./sections.js";
import { lowerFirst, upperFirst } from "./values.js";

/** Whether an award is given to a kind of nominee on an occasion. */
export const LISTING_STATUSES: Record<ListingStatus, LocalizedText> = {
  given: { vi: "Được quy định", en: "Given" },
  "left-to-others": { vi: "Do cơ quan khác quyết định", en: "Left to other bodies" },
  "not-stated": { vi: "Văn bản không nêu", en: "Not stated" },
  undetermined: { vi: "Chưa xác định", en: "Undetermined" },
  "not-given": { vi: "Không được quy định", en: "Not given" },
};

const AWARD_LIST_MESSAGES = {
  heading: { vi: "Hình thức khen thưởng, danh hiệu thi đua", en: "Award forms and titles" },
  ground: { vi: "Loại hình khen thưởng", en: "Ground of the award forms" },
  none: {
    vi: "Không có hình thức, danh hiệu nào cho dịp và loại đối tượng này.",
    en: "There is no award form or title on this occasion for this kind of nominee.",
  },
  everyOccasion: { vi: "Mọi dịp xét", en: "Every occasion" },
  everyKind: { vi: "mọi loại đối tượng", en: "every kind of nominee" },
} as const satisfies Record<string, LocalizedText>;

const decidedByBodies = (bodies: string): LocalizedText => ({
  vi: `; thẩm quyền: ${bodies}`,
  en: `; decided by: ${bodies}`,
});
const leftToBodies = (bodies: string): LocalizedText => ({ vi: `; giao cho: ${bodies}`, en: `; left to: ${bodies}` });

/** The words of a list of awards: by status, each award with its occasions, kinds of nominee and clauses. */
export function explainAwardList(list: AwardList, localizer: Localizer): Line[][] {
  const { asOf, ground, awards, notices, receipt } = list;
  const all = answeredStatuses(awards);
  // In a short text, what the last law encoded does not give is shown only where there is nothing else.
  const giving = localizer.isShort ? all.filter(({ answered }) => answered !== "not-given") : all;
  const statuses = giving.length > 0 ? giving : all;
  return [
    [
      headline(AWARD_LIST_MESSAGES.heading, localizer.date(asOf), localizer),
      ...(ground === undefined
        ? []
        : [headline(AWARD_LIST_MESSAGES.ground, lowerFirst(localizer.text(ground.label)), localizer)]),
      ...(awards.length === 0 ? [paragraph(localizer.text(AWARD_LIST_MESSAGES.none))] : []),
    ],
    ...statuses.map((status) =>
      section(
        statusText(status, localizer),
        awards.flatMap((award) => awardLines(award, status, localizer)),
      ),
    ),
    noticesSection(notices, localizer),
    receiptSection(receipt, receipt.input, localizer),
  ];
}

/** A status to word: that of the texts in force, or else that of the last ones encoded. */
interface AnsweredStatus {
  answered: ListingStatus;
  isProvisional: boolean;
}

const answeredStatus = ({ status, provisional }: ListingView): AnsweredStatus => ({
  answered: provisional ?? status,
  isProvisional: provisional !== undefined,
});

/** The statuses that a list has, those that give an award first. */
function answeredStatuses(awards: readonly ListedAward[]): AnsweredStatus[] {
  const all = awards.flatMap(({ listings }) => listings.map(answeredStatus));
  return (Object.keys(LISTING_STATUSES) as ListingStatus[]).flatMap((answered) =>
    [false, true].flatMap((isProvisional) =>
      all.some((each) => isSame(each, { answered, isProvisional })) ? [{ answered, isProvisional }] : [],
    ),
  );
}

const isSame = (one: AnsweredStatus, other: AnsweredStatus): boolean =>
  one.answered === other.answered && one.isProvisional === other.isProvisional;

function statusText({ answered, isProvisional }: AnsweredStatus, localizer: Localizer): string {
  const text = localizer.text(LISTING_STATUSES[answered]);
  return isProvisional ? localizer.text(underLastLaw(undefined, lowerFirst(text))) : text;
}

function awardLines({ code, listings }: ListedAward, status: AnsweredStatus, localizer: Localizer): Line[] {
  const withStatus = listings.filter((each) => isSame(answeredStatus(each), status));
  if (withStatus.length === 0) return [];
  return [
    bullet(localizer.awardLabel(code)),
    ...withStatus.map((each) =>
      bullet(listingText(each, localizer), 1, {
        status: each.status,
        source: each.sources.map((source) => localizer.cite(source)).join("; "),
      }),
    ),
  ];
}

function listingText({ occasions, kinds, decidedBy, leftTo = [] }: ListingView, localizer: Localizer): string {
  const when =
    occasions.length === codesOf("occasion").length
      ? localizer.text(AWARD_LIST_MESSAGES.everyOccasion)
      : upperFirst(namesWithin(occasions, localizer));
  const whom =
    kinds.length === codesOf("kind").length
      ? localizer.text(AWARD_LIST_MESSAGES.everyKind)
      : namesWithin(kinds, localizer);
  return [
    `${when}: ${whom}`,
    ...(decidedBy.length === 0 ? [] : [localizer.text(decidedByBodies(names(decidedBy, localizer)))]),
    ...(leftTo.length === 0 ? [] : [localizer.text(leftToBodies(names(leftTo, localizer)))]),
  ].join("");
}

const names = (codes: readonly { label: LocalizedText }[], localizer: Localizer): string =>
  codes.map(({ label }) => localizer.text(label)).join(", ");

/** The same within a sentence. */
const namesWithin = (codes: readonly { label: LocalizedText }[], localizer: Localizer): string =>
  codes.map(({ label }) => lowerFirst(localizer.text(label))).join(", ");
