import { dissolvedEntries } from "../codes/dissolved.js";
import type { BodyCode, UnitLevelCode } from "../codes.js";
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

/** The notices of levels and bodies that no longer exist on a day. */
export function dissolvedNotices({ levels = [], bodies = [] }: Named, day: string): Notice[] {
  const given = (codes: readonly (string | undefined)[]) => codes.filter((code) => code !== undefined);
  const entries = [
    ...dissolvedEntries("unitLevel", given(levels), day),
    ...dissolvedEntries("body", given(bodies), day),
  ];
  return entries.map(({ code, label, dissolvedOn, dissolvedBy }) => ({
    code: "dissolved",
    wording: { ...label },
    since: dissolvedOn,
    source: { ...dissolvedBy },
    concerns: [code],
  }));
}
