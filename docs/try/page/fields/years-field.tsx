import { useWords } from "../context.js";
import { Checkboxes } from "./choices.js";
import { Control } from "./control.js";

/** Some years: of those asked about, or any. */
export function YearsField({
  years,
  label,
  value,
  onInput,
}: {
  years: readonly number[] | undefined;
  label: string;
  value: readonly (string | number)[];
  onInput: (value: string[]) => void;
}) {
  const { say } = useWords();
  const chosen = value.map(String);
  if (years === undefined) {
    return (
      <Control
        field={{ type: "text" }}
        label={label}
        hint={say("years")}
        value={chosen.join(", ")}
        onInput={(text) =>
          onInput(
            String(text)
              .split(/[,;\s]+/)
              .filter((year) => year !== ""),
          )
        }
      />
    );
  }
  const options = years.map((year) => ({ code: String(year), label: String(year) }));
  return <Checkboxes label={label} hint={say("yearsOfThese")} options={options} value={chosen} onInput={onInput} />;
}
