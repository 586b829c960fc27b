import type { Source, Stated } from "../pack/types.js";
import type { Notice, Notices } from "../result/notice.js";
import type { CompiledBook } from "../rulebook/create.js";
import type { Standed } from "../rulebook/in-force.js";
import { noteBook, noteStatement } from "../rulebook/notices.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Listed } from "./listed.js";
import type { DossierQuery } from "./types.js";

/** The notices of statements that speak; of one that is not law yet, only that it will be. */
export function noteAll(
  notices: Notices,
  { instruments }: Rulebook,
  spoken: readonly Standed<Stated & { id: string; source: Source }>[],
): void {
  for (const { entry, standing } of spoken) {
    if (standing !== "not-yet") {
      noteStatement(notices, instruments, entry, standing);
      continue;
    }
    const { id, source, pack, layer, validFrom } = entry;
    const days = validFrom === undefined ? {} : { validFrom };
    noteStatement(notices, instruments, { id, source, pack, layer, ...days }, standing);
  }
}

/** The notices of the lines that list an award, and of the book itself. */
export function noteListed(notices: Notices, compiled: CompiledBook, { lines }: Listed, { asOf }: DossierQuery): void {
  noteAll(notices, compiled.book, lines);
  for (const { entry } of lines) {
    if (entry.leftTo === undefined && entry.guidance === undefined) continue;
    const text = entry.guidance === undefined ? {} : { text: entry.guidance };
    notices.add({ code: "external-guidance", ...text, source: entry.source, concerns: [entry.id] });
  }
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
