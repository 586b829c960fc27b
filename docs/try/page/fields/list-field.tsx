import type { QuestionField } from "../../../../src/index.js";
import type { Asked } from "../answers.js";
import { useWords } from "../context.js";
import { Control, GroupFields } from "./control.js";

type Entry = Record<string, unknown>;

/** A list as the form holds it: none, or entries; and whether that is all. */
export interface ListDraft {
  choice: "" | "none" | "some";
  entries: Entry[];
  isWhole: boolean;
}

/** Of items with more fields than these, those that may be left out are folded. */
const MOST_FIELDS = 5;

/** The entries of a list, with a row for each year that is asked about. */
export function ListField({
  question,
  label,
  draft,
  onInput,
}: {
  question: Asked;
  label: string;
  draft: ListDraft;
  onInput: (draft: ListDraft) => void;
}) {
  const { say } = useWords();
  const { fields = [], years, exactlyOneOf } = question;
  const { choice, entries, isWhole } = draft;
  const change = (patch: Partial<ListDraft>) => onInput({ ...draft, ...patch });
  const setEntry = (index: number, entry: Entry) =>
    change({ entries: entries.map((old, at) => (at === index ? entry : old)) });
  const valueName = fields.find(({ name }) => name !== "year");
  const byYear = years !== undefined && valueName !== undefined && fields.length === 2;
  const others = entries.map((entry, index) => ({ entry, index }));
  const rest = byYear ? others.filter(({ entry }) => !years.includes(Number(entry.year))) : others;
  return (
    <fieldset class="list">
      <legend>{label}</legend>
      {(["none", "some"] as const).map((which) => (
        <label key={which} class="choice">
          <input
            type="radio"
            name={`${question.path}-choice`}
            checked={choice === which}
            onChange={() =>
              change({ choice: which, entries: which === "some" && entries.length === 0 && !byYear ? [{}] : entries })
            }
          />
          {say(which)}
        </label>
      ))}
      {choice === "some" && (
        <div class="entries">
          {byYear &&
            [...years].reverse().map((year) => {
              const index = entries.findIndex((entry) => Number(entry.year) === year);
              return (
                <Control
                  key={year}
                  field={valueName}
                  isInList
                  label={String(year)}
                  value={entries[index]?.[valueName.name]}
                  onInput={(value) => {
                    const kept = entries.filter((entry) => Number(entry.year) !== year);
                    change({ entries: value === "" ? kept : [...kept, { year, [valueName.name]: value }] });
                  }}
                />
              );
            })}
          {rest.map(({ entry, index }, number) => (
            <EntryFields
              key={index}
              title={`${say("entry")} ${number + 1}`}
              fields={fields}
              exactlyOneOf={exactlyOneOf}
              entry={entry}
              onInput={(next) => setEntry(index, next)}
              onRemove={() => change({ entries: entries.filter((_, at) => at !== index) })}
            />
          ))}
          <button type="button" class="secondary" onClick={() => change({ entries: [...entries, {}] })}>
            {say("addEntry")}
          </button>
          <label class="choice">
            <input
              type="checkbox"
              checked={isWhole}
              onChange={({ currentTarget }) => change({ isWhole: currentTarget.checked })}
            />
            {say(byYear ? "isWholeByYear" : "isWhole")}
          </label>
        </div>
      )}
    </fieldset>
  );
}

function EntryFields({
  title,
  fields,
  exactlyOneOf = [],
  entry,
  onInput,
  onRemove,
}: {
  title: string;
  fields: readonly QuestionField[];
  exactlyOneOf?: readonly string[] | undefined;
  entry: Entry;
  onInput: (entry: Entry) => void;
  onRemove: () => void;
}) {
  const { say, inLocale } = useWords();
  const either = fields.filter(({ name }) => exactlyOneOf.includes(name)).map(({ label }) => inLocale(label));
  const isShort = fields.length <= MOST_FIELDS;
  const isFirst = ({ name, needed }: QuestionField) => isShort || needed || exactlyOneOf.includes(name);
  const folded = fields.filter((field) => !isFirst(field));
  return (
    <fieldset class="entry">
      <legend>{title}</legend>
      {exactlyOneOf.length > 0 && (
        <p class="hint">
          {say("exactlyOne")}: {either.join(", ")}
        </p>
      )}
      <GroupFields fields={fields.filter(isFirst)} either={exactlyOneOf} value={entry} onInput={onInput} />
      {folded.length > 0 && (
        <details>
          <summary>{say("moreFields")}</summary>
          <GroupFields fields={folded} value={entry} onInput={onInput} />
        </details>
      )}
      <button type="button" class="link" onClick={onRemove}>
        {say("removeEntry")} <span class="visually-hidden">{title}</span>
      </button>
    </fieldset>
  );
}
