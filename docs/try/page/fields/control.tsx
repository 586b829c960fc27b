import { useId } from "preact/hooks";
import { type FieldType, type QuestionField, type QuestionType, statusLabel } from "../../../../src/index.js";
import { useWords } from "../context.js";
import { Checkboxes, Radios, Select } from "./choices.js";
import { DateField } from "./date-field.js";

/** What a control needs to know of a question or of a field of an item. */
export type Described = Pick<QuestionField, "options" | "unit" | "fields" | "min" | "max"> & {
  type: QuestionType | FieldType;
};

/** More options than these are a list to open. */
const MOST_RADIOS = 8;

/** The control for one value: what it gives is what `answer` takes. */
export function Control({
  field,
  label,
  hint,
  value,
  isInList = false,
  onInput,
}: {
  field: Described;
  label: string;
  hint?: string | undefined;
  value: unknown;
  /** Whether it stands among other fields, where lists to open take less room. */
  isInList?: boolean;
  onInput: (value: unknown) => void;
}) {
  const { say, inLocale } = useWords();
  const options = (field.options ?? []).map(({ code, label: name }) => ({ code, label: inLocale(name) }));
  const shared = { label, hint, onInput };
  switch (field.type) {
    case "boolean":
    case "completeness": {
      const isList = field.type === "completeness";
      const yesNo = [
        { code: "true", label: say(isList ? "complete" : "yes") },
        { code: "false", label: say(isList ? "incomplete" : "no") },
      ];
      const text = value === undefined ? "" : String(value);
      const Choice = isInList ? Select : Radios;
      return <Choice {...shared} options={yesNo} value={text} />;
    }
    case "code": {
      const Choice = isInList || options.length > MOST_RADIOS ? Select : Radios;
      return <Choice {...shared} options={options} value={String(value ?? "")} />;
    }
    case "codes":
      return <Checkboxes {...shared} options={options} value={Array.isArray(value) ? value.map(String) : []} />;
    case "date":
    case "partial-date": {
      const text = String(value ?? "");
      const isOption = options.some(({ code }) => code === text);
      return (
        <>
          <DateField
            label={label}
            value={isOption ? "" : text}
            isPartial={field.type === "partial-date"}
            onInput={onInput}
          />
          {options.map(({ code, label: name }) => (
            <label key={code} class="choice">
              <input
                type="checkbox"
                checked={text === code}
                onChange={({ currentTarget }) => onInput(currentTarget.checked ? code : "")}
              />
              {name}
            </label>
          ))}
        </>
      );
    }
    case "group":
      return (
        <Group
          fields={field.fields ?? []}
          label={label}
          value={(value ?? {}) as Record<string, unknown>}
          onInput={onInput}
        />
      );
    default:
      return <TextField {...shared} field={field} value={String(value ?? "")} />;
  }
}

function TextField({
  field: { type, unit },
  label,
  hint,
  value,
  onInput,
}: {
  field: Described;
  label: string;
  hint?: string | undefined;
  value: string;
  onInput: (value: string) => void;
}) {
  const { inLocale } = useWords();
  const id = useId();
  const unitName = unit === undefined ? undefined : inLocale(statusLabel("unit", unit));
  const notes = [hint, unitName].filter((note) => note !== undefined);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {notes.length > 0 && (
        <p class="hint" id={`${id}-hint`}>
          {notes.join("; ")}
        </p>
      )}
      <input
        id={id}
        type="text"
        class={type === "text" ? "" : "narrow"}
        inputMode={type === "text" ? "text" : type === "number" ? "decimal" : "numeric"}
        autocomplete="off"
        aria-describedby={notes.length > 0 ? `${id}-hint` : undefined}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

/** The fields of an item, one below the other. */
export function Group({
  fields,
  label,
  value,
  onInput,
}: {
  fields: readonly QuestionField[];
  label: string;
  value: Record<string, unknown>;
  onInput: (value: Record<string, unknown>) => void;
}) {
  return (
    <fieldset class="group">
      <legend>{label}</legend>
      <GroupFields fields={fields} value={value} onInput={onInput} />
    </fieldset>
  );
}

/** The fields of an item without a frame of their own. */
export function GroupFields({
  fields,
  either = [],
  value,
  onInput,
}: {
  fields: readonly QuestionField[];
  /** The names of fields of which one is needed. */
  either?: readonly string[];
  value: Record<string, unknown>;
  onInput: (value: Record<string, unknown>) => void;
}) {
  const { say, inLocale } = useWords();
  return (
    <>
      {fields.map((field) => (
        <Control
          key={field.name}
          field={field}
          isInList
          label={inLocale(field.label) + (field.needed || either.includes(field.name) ? "" : ` (${say("optional")})`)}
          hint={field.hint === undefined ? undefined : inLocale(field.hint)}
          value={value[field.name]}
          onInput={(inner) => {
            const { [field.name]: _, ...others } = value;
            onInput(inner === "" ? others : { ...others, [field.name]: inner });
          }}
        />
      ))}
    </>
  );
}
