import { type DissolvedEntry, dissolvedEntries } from "../codes/dissolved.js";
import type { BodyCode, UnitLevelCode, Vocabulary } from "../codes.js";
import { deepFreeze } from "../input/freeze.js";
import type { Notice, Notices } from "../result/notice.js";

/** The levels and bodies that an answer is about. */
interface Named {
  levels?: readonly (UnitLevelCode | undefined)[];
  bodies?: readonly (BodyCode | undefined)[];
}

/** Adds the notices of levels and bodies that no longer exist on a day. */
export function addDissolvedNotices(notices: Notices, named: Named, day: string): void {
  for (const notice of dissolvedNotices(named, day)) notices.add(notice);
}

/** The notices of levels and bodies that no longer exist on a day; frozen, for they are the same in all answers. */
export function dissolvedNotices({ levels = [], bodies = [] }: Named, day: string): Notice[] {
  dissolved ??= { levels: noticesOf("unitLevel"), bodies: noticesOf("body") };
  return [...noticesFor(dissolved.levels, levels, day), ...noticesFor(dissolved.bodies, bodies, day)];
}

type DissolvedNotices = readonly { readonly entry: DissolvedEntry; readonly notice: Notice }[];

let dissolved: Record<keyof Named, DissolvedNotices> | undefined;

const noticesOf = (vocabulary: Vocabulary): DissolvedNotices =>
  dissolvedEntries(vocabulary).map((entry) => {
    const { code, label, dissolvedOn, dissolvedBy } = entry;
    const content = { wording: { ...label }, since: dissolvedOn, source: { ...dissolvedBy }, concerns: [code] };
    return { entry, notice: deepFreeze<Notice>({ code: "dissolved", ...content }) };
  });

const noticesFor = (all: DissolvedNotices, codes: readonly (string | undefined)[], day: string): Notice[] =>
  all.filter(({ entry }) => entry.dissolvedOn <= day && codes.includes(entry.code)).map(({ notice }) => notice);
