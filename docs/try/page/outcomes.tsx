import { type Decision, labelOf, type OutcomeCode } from "../../../src/index.js";
import { useWords } from "./context.js";

/** A mark for each outcome, so that none is told by its colour. */
const MARKS: Record<OutcomeCode, string> = {
  eligible: "✓",
  "for-council": "◇",
  undetermined: "?",
  "on-hold": "‖",
  ineligible: "✕",
  "not-applicable": "–",
};

/** What an outcome is about, with its mark; where the law in force is not encoded, both outcomes are named below. */
export function Verdict({ decision: { outcome, provisional }, heading }: { decision: Decision; heading: string }) {
  return (
    <div class="verdict">
      <p class="verdict-text">
        <Mark outcome={provisional ?? outcome} />
        {heading}
      </p>
      {provisional !== undefined && <OutcomeTag outcome={outcome} provisional={provisional} />}
    </div>
  );
}

/** An outcome as a word with its mark. */
export function OutcomeTag({ outcome, provisional }: { outcome: OutcomeCode; provisional?: OutcomeCode | undefined }) {
  const { say, inLocale } = useWords();
  return (
    <span class="tags">
      <Tag outcome={outcome} text={inLocale(labelOf("outcome", outcome))} />
      {provisional !== undefined && provisional !== outcome && (
        <Tag outcome={provisional} text={`${say("provisional")}: ${inLocale(labelOf("outcome", provisional))}`} />
      )}
    </span>
  );
}

function Tag({ outcome, text }: { outcome: OutcomeCode; text: string }) {
  return (
    <span class={`tag tag-${outcome}`}>
      <Mark outcome={outcome} />
      {text}
    </span>
  );
}

function Mark({ outcome }: { outcome: OutcomeCode }) {
  return (
    <span class="mark" aria-hidden="true">
      {MARKS[outcome]}
    </span>
  );
}
