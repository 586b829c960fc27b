import {
  type Decision,
  labelOf,
  type NominationInput,
  type OutcomeCode,
  type Rulebook,
  recommend,
} from "../../../../src/index.js";
import { useWords } from "../context.js";
import { OutcomeTag } from "../outcomes.js";

/** Which award forms this nominee could be proposed for, the most favourable first. */
export function OtherAwards({
  book,
  nomination,
  onChoose,
}: {
  book: Rulebook;
  nomination: NominationInput;
  onChoose: (award: NominationInput["award"]) => void;
}) {
  const { say, inLocale } = useWords();
  const { decisions } = recommend(book, nomination);
  return (
    <ul class="awards">
      {decisions
        .filter((decision) => last(decision) !== "not-applicable")
        .map((decision) => (
          <li key={decision.award}>
            <span class="award-name">{awardName(decision)}</span>
            <OutcomeTag outcome={decision.outcome} provisional={decision.provisional} />
            {decision.award !== nomination.award && (
              <button type="button" class="link" onClick={() => onChoose(decision.award)}>
                {say("chooseAward")} <span class="visually-hidden">: {awardName(decision)}</span>
              </button>
            )}
          </li>
        ))}
      <NotForThem names={decisions.filter((decision) => last(decision) === "not-applicable").map(awardName)} />
    </ul>
  );

  function awardName({ award }: Decision): string {
    return inLocale(labelOf("awardOrTitle", award));
  }
}

const last = ({ provisional, outcome }: Decision): OutcomeCode => provisional ?? outcome;

function NotForThem({ names }: { names: string[] }) {
  const { inLocale } = useWords();
  if (names.length === 0) return null;
  return (
    <li class="quiet">
      {inLocale(labelOf("outcome", "not-applicable"))}: {names.join("; ")}.
    </li>
  );
}
