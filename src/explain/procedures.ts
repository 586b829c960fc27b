import type { LocalizedText, ProcedureCode } from "../codes.js";
import type { ShortProcedureView } from "../dossier/types.js";
import type { Sources } from "../result/sources.js";
import { bullet, detail, type Line, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { MESSAGES } from "./phrases.js";
import { lowerFirst } from "./values.js";

const HEADING: LocalizedText = {
  vi: "Thủ tục ít giấy tờ hơn, và khi nào áp dụng",
  en: "Procedures with fewer papers, and when they are open",
};

const onlyBy = (procedures: string): LocalizedText => ({ vi: `chỉ theo: ${procedures}`, en: `only by: ${procedures}` });

/** In which cases alone. */
export const onlyIf = (when: string): LocalizedText => ({ vi: `chỉ khi: ${when}`, en: `only if: ${when}` });

/** By which procedures alone, where not by all. */
export function procedureParts(
  { procedures }: { procedures?: readonly ProcedureCode[] },
  localizer: Localizer,
): string[] {
  return procedures === undefined ? [] : [localizer.text(onlyBy(localizer.names("procedure", procedures)))];
}

/** What opens the procedures that ask for less than the ordinary one. */
export function shortProceduresSection(views: readonly ShortProcedureView[], localizer: Localizer): Line[] {
  return section(
    localizer.text(HEADING),
    views.flatMap((view) => [
      bullet(
        `${localizer.label("procedure", view.procedure)}: ${lowerFirst(localizer.text(view.title))} ${citation(view, localizer)}`,
      ),
      ...(view.onlyIf === undefined ? [] : [detail(localizer.text(onlyIf(localizer.text(view.onlyIf))))]),
    ]),
  );
}

/** The clause in brackets, and a mark where its instrument has ended. */
export function citation({ provisional, ...sources }: Sources & { provisional?: true }, localizer: Localizer): string {
  return `(${localizer.citeAll(sources)}${provisional === undefined ? "" : `; ${localizer.text(MESSAGES.provisionalMark)}`})`;
}
