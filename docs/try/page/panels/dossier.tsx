import {
  codesOf,
  type DossierChecklist,
  dossierFor,
  explanationOf,
  labelOf,
  type NominationInput,
  type ProcedureCode,
  type Rulebook,
  ThiduaError,
} from "../../../../src/index.js";
import { useWords } from "../context.js";
import { ExplanationView } from "../explanation-view.js";
import { Radios, Select } from "../fields/choices.js";
import { Problems } from "../problems.js";

/** The papers and sets of the dossier, by the procedure chosen. */
export function Dossier({
  book,
  nomination,
  procedure,
  onProcedure,
  onCouncil,
}: {
  book: Rulebook;
  nomination: NominationInput;
  procedure: string | undefined;
  onProcedure: (procedure: string | undefined) => void;
  onCouncil: (hasCouncil: boolean) => void;
}) {
  const { locale, say, inLocale } = useWords();
  const council = nomination.unit?.hasCouncil;
  const found = checklist(book, nomination, procedure);
  return (
    <>
      <Radios
        label={say("hasCouncil")}
        options={[
          { code: "true", label: say("yes") },
          { code: "false", label: say("no") },
        ]}
        value={String(council ?? "")}
        onInput={(code) => onCouncil(code === "true")}
      />
      <Select
        label={say("procedure")}
        options={codesOf("procedure").map((code) => ({ code, label: inLocale(labelOf("procedure", code)) }))}
        value={procedure ?? ""}
        empty={say("notChosen")}
        onInput={(code) => onProcedure(code === "" ? undefined : code)}
      />
      {found instanceof ThiduaError ? (
        <Problems error={found} labels={{ procedure: say("procedure") }} />
      ) : (
        <ExplanationView explanation={explanationOf(found, { locale })} />
      )}
    </>
  );
}

function checklist(
  book: Rulebook,
  nomination: NominationInput,
  procedure: string | undefined,
): DossierChecklist | ThiduaError {
  try {
    return dossierFor(book, {
      ...nomination,
      ...(procedure === undefined ? {} : { procedure: procedure as ProcedureCode }),
    });
  } catch (error) {
    if (error instanceof ThiduaError) return error;
    throw error;
  }
}
