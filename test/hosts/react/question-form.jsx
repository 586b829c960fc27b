import { useState } from "react";
import { labelOf } from "thidua-rules";

const YES_NO = [
  { code: "true", label: { vi: "Có" } },
  { code: "false", label: { vi: "Không" } },
];

/** One control. `field` is a question, or a field of an entry: both have a type, options and limits. */
function Control({ field, name, value, onChange }) {
  const { type, options, min, max } = field;
  if (type === "group") return <Fields fields={field.fields} value={value ?? {}} onChange={onChange} />;
  const choices = type === "boolean" || type === "completeness" ? YES_NO : options;
  const several = type === "codes";
  if (choices && !type.endsWith("date"))
    return (
      <select
        name={name}
        multiple={several}
        value={value ?? (several ? [] : "")}
        onChange={({ target }) =>
          onChange(several ? Array.from(target.selectedOptions, (option) => option.value) : target.value)
        }
      >
        {!several && <option value="">…</option>}
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label.vi}
          </option>
        ))}
      </select>
    );
  return (
    <>
      <input
        name={name}
        type={type === "date" && !options ? "date" : "text"}
        inputMode={["year", "count", "number"].includes(type) ? "decimal" : undefined}
        title={[min, max].join(" – ")}
        list={options && `${name}-options`}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value)}
      />
      {options && (
        <datalist id={`${name}-options`}>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label.vi}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

function Fields({ fields, value, onChange }) {
  return fields.map((field) => (
    <label key={field.name} title={field.hint?.vi}>
      {field.label.vi}
      {field.needed && " *"}{" "}
      <Control
        field={field}
        name={field.name}
        value={value[field.name]}
        onChange={(next) => onChange({ ...value, [field.name]: next === "" ? undefined : next })}
      />
    </label>
  ));
}

const parts = (text) => text.split(/[,;\s]+/).filter((part) => part !== "");

/** A form for whatever question a result has. */
export function QuestionForm({ question, onAnswer }) {
  const isList = question.type === "list";
  const rows = () => (question.years ?? [undefined]).map((year) => (year === undefined ? {} : { year }));
  const [entries, setEntries] = useState(isList ? rows : []);
  const [value, setValue] = useState();
  const [whole, setWhole] = useState(false);
  function submit(event) {
    event.preventDefault();
    if (isList) {
      // A row of which only the year is filled in says nothing.
      const given = entries.filter((entry) => Object.keys(entry).some((name) => name !== "year" && entry[name]));
      onAnswer(question, given, whole ? { whole } : {});
    } else onAnswer(question, question.type === "years" ? parts(value ?? "") : value);
  }
  return (
    <form data-path={question.path} onSubmit={submit}>
      <fieldset>
        <legend>{[question.wording.vi, question.about?.vi].filter(Boolean).join(" – ")}</legend>
        <small>
          {question.hint?.vi} {question.why.title.vi} ({labelOf("body", question.suppliedBy).vi})
        </small>
        {isList ? (
          <>
            {entries.map((entry, index) => (
              <div key={index}>
                <Fields
                  fields={question.fields}
                  value={entry}
                  onChange={(next) => setEntries(entries.with(index, next))}
                />
              </div>
            ))}
            <button type="button" onClick={() => setEntries([...entries, {}])}>
              Thêm dòng
            </button>
            <label>
              <input type="checkbox" checked={whole} onChange={({ target }) => setWhole(target.checked)} /> Danh sách đã
              đủ
            </label>
          </>
        ) : (
          <Control field={question} name={question.path} value={value} onChange={setValue} />
        )}
        <button type="submit">Trả lời</button>
      </fieldset>
    </form>
  );
}
