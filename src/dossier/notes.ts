import type { Paper, Source, Stated } from "../pack/types.js";
import { endNotice, type Notice, type Notices } from "../result/notice.js";
import type { CompiledBook } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { addGuidanceNotice, noteBook, noteStatement } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Listed } from "./listed.js";
import type { DossierQuery } from "./types.js";

/** The notices of statements that speak, and of forms whose own text has ended. */
export function noteAll(
  notices: Notices,
  { instruments }: Rulebook,
  spoken: readonly Standed<Stated & { id: string; source: Source; form?: Paper["form"] }>[],
): void {
  for (const { entry, standing } of spoken) {
    const form = instruments.find(({ id }) => id === entry.form?.instrument);
    const isOfForm = standing === "ended" && form !== undefined && form.id !== entry.source.instrument;
    if (isOfForm) notices.add(endNotice(form, [entry.id]));
    noteStatement(notices, instruments, entry, isOfForm ? "in-force" : standing);
  }
}

/** The notices of the lines that list an award, and of the book itself. */
export function noteListed(notices: Notices, compiled: CompiledBook, { lines }: Listed, { asOf }: DossierQuery): void {
  noteAll(notices, compiled.book, lines);
  for (const { entry } of lines) addGuidanceNotice(notices, entry);
  noteBook(notices, compiled, asOf);
}

/** The notice that a book holds no papers for an award: an empty list is no promise that none are asked for. */
export function noPapersNotice({ id }: Rulebook): Notice {
  return {
    code: "not-encoded",
    text: { vi: "Thành phần hồ sơ", en: "The papers of the dossier" },
    concerns: [id],
  };
}
