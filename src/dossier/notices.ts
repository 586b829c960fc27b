import type { DocumentProvision, Provision, Source } from "../pack/types.js";
import type { Notice, Notices } from "../result/notice.js";
import { NOTICE_WORDINGS } from "../result/wordings.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { textEndNotice } from "../rulebook/end-notice.js";
import type { AtDate } from "../rulebook/in-force.js";
import { addBookNotices, addGuidanceNotice, addProvisionNotices } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Listed } from "./listed.js";
import type { ChecklistTarget } from "./target.js";

/** Adds the notices of applicable provisions, and of forms whose own instrument has ended. */
export function addDocumentNotices(
  notices: Notices,
  compiled: CompiledBook,
  provisions: readonly (AtDate<Provision & { id: string; source: Source; form?: DocumentProvision["form"] }> & {
    isFormOpen?: boolean;
  })[],
): void {
  const { instruments } = compiled.book;
  for (const { provision: entry, forceStatus, isFormOpen } of provisions) {
    const form = instruments.find(({ id }) => id === entry.form?.instrument);
    if (isFormOpen === true && form !== undefined) notices.add(textEndNotice(compiled, form, [entry.id]));
    addProvisionNotices(notices, compiled, entry, forceStatus);
  }
}

/** Adds the notices of the listings of an award, and of the book itself. */
export function addListingNotices(
  notices: Notices,
  compiled: CompiledBook,
  { listings: lines }: Listed,
  { asOf }: ChecklistTarget,
): void {
  addDocumentNotices(notices, compiled, lines);
  for (const { provision: entry } of lines) addGuidanceNotice(notices, entry);
  addBookNotices(notices, compiled, asOf);
}

/** The notice that a book holds no papers for an award: an empty list is no promise that none are asked for. */
export function noPapersNotice({ id }: Rulebook): Notice {
  return {
    code: "not-encoded",
    wording: NOTICE_WORDINGS.noDocuments,
    concerns: [id],
  };
}
