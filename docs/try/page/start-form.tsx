import { books } from "listed-books";
import {
  awardsListed,
  codesOf,
  type KindCode,
  type ListedAward,
  labelOf,
  type OccasionCode,
  type Rulebook,
} from "../../../src/index.js";
import { useWords } from "./context.js";
import { Radios, Select } from "./fields/choices.js";
import { Control } from "./fields/control.js";
import { DateField } from "./fields/date-field.js";
import { type Draft, isDay, type State } from "./state.js";

/** What is chosen first: plan, day, occasion, kind of nominee and award. */
export function StartForm({
  state,
  book,
  onChange,
}: {
  state: State;
  book: Rulebook | undefined;
  onChange: (patch: Partial<State>) => void;
}) {
  const { say, inLocale } = useWords();
  const { nomination } = state;
  const change = (patch: Draft) => onChange({ nomination: withoutBlanks({ ...nomination, ...patch }) });
  const listed = (vocabulary: "occasion" | "kind") =>
    codesOf(vocabulary).map((code) => ({ code, label: inLocale(labelOf(vocabulary, code as never)) }));
  return (
    <div class="start">
      <Select
        label={say("plan")}
        options={books.map(({ id, isLaw, place }) => ({ code: id, label: isLaw ? say("lawAlone") : inLocale(place) }))}
        value={state.book ?? ""}
        onInput={(id) => onChange(id === "" ? {} : { book: id })}
      />
      <DateField label={say("lawDay")} value={nomination.asOf ?? ""} onInput={(asOf) => change({ asOf })} />
      <p class="hint">
        {say("lawDayHint")}.{" "}
        <button type="button" class="link" onClick={() => change({ asOf: today() })}>
          {say("today")}
        </button>
      </p>
      <Radios
        label={say("occasion")}
        options={listed("occasion")}
        value={nomination.occasion ?? ""}
        onInput={(code) => change({ occasion: code as OccasionCode })}
      />
      <Radios
        label={say("kind")}
        options={listed("kind")}
        value={nomination.nominee?.kind ?? ""}
        onInput={(code) => change({ nominee: { ...nomination.nominee, kind: code as KindCode } })}
      />
      <AwardSelect book={book} nomination={nomination} onInput={(award) => change({ award: award as never })} />
      <FurtherFacts nomination={nomination} onChange={change} />
    </div>
  );
}

/** The awards that are given for the day, occasion and kind chosen; the one chosen stays, also where it is not listed. */
function AwardSelect({
  book,
  nomination,
  onInput,
}: {
  book: Rulebook | undefined;
  nomination: Draft;
  onInput: (award: string) => void;
}) {
  const { say, inLocale } = useWords();
  const listed = book === undefined ? [] : listedAwards(book, nomination);
  const { award } = nomination;
  const options = listed.map((one) => ({ code: one.code as string, label: inLocale(one.label) + noteOn(one, say) }));
  if (award !== undefined && !options.some(({ code }) => code === award)) {
    options.push({ code: award, label: `${inLocale(labelOf("awardOrTitle", award))} (${say("chosenOtherwise")})` });
  }
  return (
    <Select
      label={say("award")}
      hint={say("awardHint")}
      options={options}
      value={award ?? ""}
      isDisabled={options.length === 0}
      onInput={onInput}
    />
  );
}

function listedAwards(book: Rulebook, { asOf, receivedOn, occasion, ground, nominee }: Draft): ListedAward[] {
  if (!isDay(asOf)) return [];
  try {
    return awardsListed(book, {
      asOf,
      receivedOn,
      occasion,
      ground,
      nominee: { kind: nominee?.kind },
    } as never).awards.filter(({ listings }) =>
      listings.some(({ status, provisional }) => (provisional ?? status) !== "not-given"),
    );
  } catch {
    // A day that is none is named beside the outcome.
    return [];
  }
}

function noteOn({ listings }: ListedAward, say: ReturnType<typeof useWords>["say"]): string {
  const statuses = listings.map(({ status, provisional }) => provisional ?? status);
  if (statuses.includes("given")) return "";
  return ` (${say(statuses.includes("left-to-others") ? "leftToOthers" : "notCertain")})`;
}

function FurtherFacts({ nomination, onChange }: { nomination: Draft; onChange: (patch: Draft) => void }) {
  const { say, inLocale } = useWords();
  const { nominee, unit, receivedOn, ground } = nomination;
  return (
    <details>
      <summary>{say("furtherFacts")}</summary>
      <Control
        field={{ type: "text" }}
        label={say("nomineeName")}
        value={nominee?.name}
        onInput={(name) => onChange({ nominee: withoutBlanks({ ...nominee, name: String(name) }) })}
      />
      <Control
        field={{ type: "text" }}
        label={say("unitName")}
        value={unit?.name}
        onInput={(name) => onChange({ unit: withoutBlanks({ ...unit, name: String(name) }) })}
      />
      <DateField label={say("receivedOn")} value={receivedOn ?? ""} onInput={(day) => onChange({ receivedOn: day })} />
      <p class="hint">{say("receivedOnHint")}.</p>
      <Select
        label={say("ground")}
        options={codesOf("ground").map((code) => ({ code, label: inLocale(labelOf("ground", code)) }))}
        value={ground ?? ""}
        empty={say("groundOfPlan")}
        onInput={(code) => onChange({ ground: code as never })}
      />
    </details>
  );
}

/** Fields of a form that are blank are not given. */
function withoutBlanks<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""),
  ) as Fields;
}

/** The day in Vietnam, where the law's days are, asked for by a press of the button alone. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}
