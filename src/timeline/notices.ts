import type { DeadlineProvision } from "../pack/types.js";
import type { Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import type { CompiledBook } from "../rulebook/compile.js";
import type { ForceStatus } from "../rulebook/in-force.js";
import { addProvisionNotices } from "../rulebook/notices.js";
import type { DeadlineTerm } from "./deadline-term.js";

/** Adds the notices of a deadline: of its provision, of a day its year does not have, and of the deadlines it competes with. */
export function addDeadlineNotices(
  notices: Notices,
  compiled: CompiledBook,
  deadline: DeadlineProvision,
  forceStatus: ForceStatus,
  { cutShort }: DeadlineTerm,
): void {
  const { id, due, source, competesWith } = deadline;
  const provision = "notStated" in due ? { ...deadline, notStated: due.notStated } : deadline;
  addProvisionNotices(notices, compiled, provision, forceStatus);
  if (cutShort) notices.add({ code: "interpretation", wording: NOTICE_WORDINGS.noSuchDay, source, concerns: [id] });
  if (competesWith !== undefined) notices.add({ code: "conflict", source, concerns: [id, ...competesWith] });
}
