import { type Decision, type Detail, explanationOf } from "../../../src/index.js";
import { useWords } from "./context.js";
import type { Decided } from "./decide.js";
import { ExplanationView } from "./explanation-view.js";
import { Verdict } from "./outcomes.js";
import { Problems } from "./problems.js";

const DETAILS: readonly Detail[] = ["short", "standard", "full"];

/** The outcome with its reasons and clauses, as long as the reader wants. */
export function OutcomePanel({
  decided,
  detail,
  onDetail,
}: {
  decided: Decided | undefined;
  detail: Detail;
  onDetail: (detail: Detail) => void;
}) {
  const { say } = useWords();
  return (
    <section aria-labelledby="outcome-heading" class="outcome">
      <h2 id="outcome-heading" tabIndex={-1}>
        {say("outcome")}
      </h2>
      {decided === undefined && <p>{say("outcomeWaits")}</p>}
      {decided?.error !== undefined && (
        <Problems error={decided.error} labels={{ asOf: say("lawDay"), receivedOn: say("receivedOn") }} />
      )}
      {decided?.decision !== undefined && (
        <DecisionView decision={decided.decision} detail={detail} onDetail={onDetail} />
      )}
    </section>
  );
}

function DecisionView({
  decision,
  detail,
  onDetail,
}: {
  decision: Decision;
  detail: Detail;
  onDetail: (detail: Detail) => void;
}) {
  const { locale, say } = useWords();
  const explanation = explanationOf(decision, { locale, detail });
  return (
    <>
      <Verdict decision={decision} heading={explanation.heading} />
      <fieldset class="details-choice">
        <legend>{say("detail")}</legend>
        {DETAILS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="detail" checked={detail === one} onChange={() => onDetail(one)} />
            {say(one as "short" | "standard" | "full")}
          </label>
        ))}
      </fieldset>
      <ExplanationView explanation={explanation} />
      <ReceiptLine decision={decision} />
    </>
  );
}

/** The receipt: which rules answered, and on which input. */
export function ReceiptLine({ decision: { receipt } }: { decision: Decision }) {
  const { say } = useWords();
  return (
    <p class="receipt">
      {say("receipt")}: {receipt.book.id} {receipt.book.version}, {say("receiptRules")}{" "}
      {receipt.book.digest.slice(0, 12)}, {say("receiptInput")} {receipt.input.slice(0, 12)}
    </p>
  );
}
