import { useId } from "preact/hooks";
import { useWords } from "../context.js";

interface Choice<Value> {
  label: string;
  hint?: string | undefined;
  options: readonly { code: string; label: string }[];
  value: Value;
  onInput: (value: Value) => void;
}

/** One of a few, all in view. */
export function Radios({ label, hint, options, value, onInput }: Choice<string>) {
  const name = useId();
  return (
    <fieldset class="radios" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.code} class="choice">
          <input
            type="radio"
            name={name}
            value={option.code}
            checked={value === option.code}
            onChange={() => onInput(option.code)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Any number of some. */
export function Checkboxes({ label, hint, options, value, onInput }: Choice<string[]>) {
  return (
    <fieldset class="radios">
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {options.map(({ code, label: name }) => (
        <label key={code} class="choice">
          <input
            type="checkbox"
            checked={value.includes(code)}
            onChange={({ currentTarget }) =>
              onInput(currentTarget.checked ? [...value, code] : value.filter((chosen) => chosen !== code))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** One of many, in a list to open; options may be in groups. */
export function Select({
  label,
  hint,
  options,
  value,
  onInput,
  isDisabled = false,
  empty,
}: Choice<string> & { isDisabled?: boolean; empty?: string }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        disabled={isDisabled}
        value={value}
        onChange={({ currentTarget }) => onInput(currentTarget.value)}
      >
        <option value="">{empty ?? say("choose")}</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
