import { type Notice, Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { addDissolvedNotices } from "../rulebook/dissolved.js";
import { versionsOn } from "../rulebook/in-force.js";
import { addBookNotices, addProvisionNotices } from "../rulebook/notices.js";
import { bindingByCluster } from "./binding.js";
import type { KindCounts } from "./kind-counts.js";
import type { FoundQuota } from "./limit-groups.js";
import type { QuotaInput } from "./types.js";

/** The notices of the quotas found, of whom to choose, and of the book. */
export function quotaNotices(
  compiled: CompiledBook,
  found: readonly FoundQuota[],
  perKind: readonly KindCounts[],
  { unit, asOf }: QuotaInput,
): Notice[] {
  const notices = new Notices();
  const isForUnit = found.some(({ binding }) => binding !== "elsewhere");
  for (const quota of found) {
    // A quota of other levels or clusters matters only where the unit has none of its own.
    if (quota.binding !== "elsewhere" || !isForUnit) addQuotaNotices(notices, compiled, quota, unit);
  }
  if (found.length === 0) {
    notices.add({ code: "not-stated", wording: NOTICE_WORDINGS.noQuota, concerns: [compiled.book.id] });
  }
  for (const { group, count } of perKind.flatMap(({ counts }) => counts)) {
    const [first] = group.quotas;
    if (first === undefined || count.limit === null || (count.atLeast ?? 0) <= count.limit) continue;
    const concerns = group.quotas.map(({ id }) => id);
    notices.add({ code: "conflict", wording: NOTICE_WORDINGS.minimumAboveMaximum, source: first.source, concerns });
  }
  // Whom to choose matters only where a limit leaves room for no more.
  if (perKind.some(({ combined: { requested, remaining } }) => requested > 0 && remaining === 0)) {
    for (const { provision, forceStatus } of versionsOn(compiled.book.preferences, asOf)) {
      const { title: wording, source, id } = provision;
      if (forceStatus === "in-force") notices.add({ code: "preference", wording, source, concerns: [id] });
    }
  }
  addDissolvedNotices(notices, { levels: [unit?.level] }, asOf);
  addBookNotices(notices, compiled, asOf);
  return notices.list();
}

function addQuotaNotices(
  notices: Notices,
  compiled: CompiledBook,
  { provision: entry, forceStatus, binding }: FoundQuota,
  unit: QuotaInput["unit"],
): void {
  const concerns = [entry.id];
  addProvisionNotices(notices, compiled, entry, forceStatus);
  if (forceStatus !== "in-force") return;
  if (binding === "unclear" && entry.unclear !== undefined) {
    notices.add({ code: "not-stated", wording: entry.unclear.why, source: entry.unclear.source, concerns });
  }
  if (binding === "elsewhere") {
    const isOfOtherClusters = bindingByCluster(entry, unit) === "elsewhere";
    const wording = isOfOtherClusters ? NOTICE_WORDINGS.quotaOfOtherClusters : NOTICE_WORDINGS.quotaOfOtherLevels;
    notices.add({ code: "not-stated", wording, source: entry.source, concerns });
  }
}
