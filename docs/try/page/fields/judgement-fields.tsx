import { useWords } from "../context.js";
import { Radios } from "./choices.js";
import { Control } from "./control.js";
import { DateField } from "./date-field.js";

/** A judgement as the form holds it. */
export interface Judged {
  holds: string;
  by: string;
  on: string;
  document: string;
}

/** Whether a judgement holds, who judged, and where it is written. */
export function JudgementFields({
  label,
  draft,
  onInput,
}: {
  label: string;
  draft: Judged;
  onInput: (draft: Judged) => void;
}) {
  const { say } = useWords();
  const options = [
    { code: "true", label: say("holds") },
    { code: "false", label: say("holdsNot") },
  ];
  const change = (patch: Partial<Judged>) => onInput({ ...draft, ...patch });
  return (
    <>
      <Radios label={label} options={options} value={draft.holds} onInput={(holds) => change({ holds })} />
      <Control
        field={{ type: "text" }}
        label={say("judgedBy")}
        value={draft.by}
        onInput={(by) => change({ by: String(by) })}
      />
      <details>
        <summary>
          {say("judgedOn")}, {say("document")} ({say("optional")})
        </summary>
        <DateField label={say("judgedOn")} value={draft.on} onInput={(on) => change({ on })} />
        <Control
          field={{ type: "text" }}
          label={say("document")}
          value={draft.document}
          onInput={(document) => change({ document: String(document) })}
        />
      </details>
    </>
  );
}
