import type { Decision, NominationInput, Rulebook } from "../../../../src/index.js";
import { useWords } from "../context.js";
import type { State } from "../state.js";
import { Code } from "./code.js";
import { Dossier } from "./dossier.js";
import { Fold } from "./fold.js";
import { Keep } from "./keep.js";
import { OtherAwards } from "./other-awards.js";
import { Quota } from "./quota.js";
import { Remedies } from "./remedies.js";
import { Timeline } from "./timeline.js";

interface Props {
  state: State;
  book: Rulebook;
  /** Where the book is found in the package. */
  listed: { id: string; variable: string };
  nomination: NominationInput;
  decision: Decision;
  link: string;
  onChange: (patch: Partial<State>) => void;
  onChooseAward: (award: NominationInput["award"]) => void;
  onPrint: () => void;
}

/** What the page shows of a nomination besides its outcome. */
export function AnswerPanels({
  state,
  book,
  listed,
  nomination,
  decision,
  link,
  onChange,
  onChooseAward,
  onPrint,
}: Props) {
  const { say } = useWords();
  return (
    <>
      <Keep
        decision={decision}
        detail={state.detail}
        link={link}
        printedOn={state.printedOn ?? ""}
        onPrintedOn={(printedOn) => onChange({ printedOn })}
        onPrint={onPrint}
      />
      <Fold title={say("otherAwards")}>
        {() => <OtherAwards book={book} nomination={nomination} onChoose={onChooseAward} />}
      </Fold>
      <Fold title={say("remedies")}>{() => <Remedies book={book} nomination={nomination} />}</Fold>
      <Fold title={say("dossier")}>
        {() => (
          <Dossier
            book={book}
            nomination={nomination}
            procedure={state.procedure}
            onProcedure={(procedure) => onChange({ procedure })}
            onCouncil={(hasCouncil) =>
              onChange({ nomination: { ...nomination, unit: { ...nomination.unit, hasCouncil } } })
            }
          />
        )}
      </Fold>
      <Fold title={say("quota")}>
        {() => (
          <Quota
            book={book}
            nomination={nomination}
            numbers={state.quota}
            onChange={(quota, unit) =>
              onChange({ quota, nomination: unit === undefined ? nomination : { ...nomination, unit } })
            }
          />
        )}
      </Fold>
      <Fold title={say("timeline")}>
        {() => (
          <Timeline
            book={book}
            unit={nomination.unit}
            day={state.timelineDay ?? nomination.asOf}
            onDay={(timelineDay) => onChange({ timelineDay })}
          />
        )}
      </Fold>
      <Fold title={say("code")}>{() => <Code book={listed} nomination={nomination} />}</Fold>
    </>
  );
}
