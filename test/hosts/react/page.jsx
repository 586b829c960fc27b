import { useState } from "react";
import { answer, awardsListed, codesOf, evaluate, explain, labelOf } from "thidua-rules";
import { anGiang } from "thidua-rules/books/an-giang";
import { Deadlines, Dossier } from "./after.jsx";
import { QuestionForm } from "./question-form.jsx";

const START = { occasion: "hang-nam", asOf: "2026-08-15", nominee: { kind: "tap-the" } };

function Choice({ name, codes, value, onChange }) {
  return (
    <label>
      {name}{" "}
      <select name={name} value={value ?? ""} onChange={({ target }) => onChange(target.value)}>
        <option value="">…</option>
        {codes.map(({ code, label }) => (
          <option key={code} value={code}>
            {label.vi}
          </option>
        ))}
      </select>
    </label>
  );
}

const labelled = (vocabulary) => codesOf(vocabulary).map((code) => ({ code, label: labelOf(vocabulary, code) }));

export function Page() {
  const [nomination, setNomination] = useState(START);
  const change = (fields) => setNomination({ ...nomination, ...fields });
  // An award that is not listed for the new kind or occasion must not stay chosen.
  const begin = (fields) => setNomination({ ...START, asOf: nomination.asOf, ...fields });
  const { occasion, asOf, nominee, award } = nomination;
  const { awards } = awardsListed(anGiang, { occasion, asOf, nominee: { kind: nominee.kind } });
  return (
    <main>
      <h1>Đề nghị khen thưởng</h1>
      <Choice
        name="Đối tượng"
        codes={labelled("kind")}
        value={nominee.kind}
        onChange={(kind) => begin({ occasion, nominee: { kind } })}
      />
      <Choice
        name="Dịp"
        codes={labelled("occasion")}
        value={occasion}
        onChange={(next) => begin({ occasion: next, nominee: { kind: nominee.kind } })}
      />
      <label>
        Ngày{" "}
        <input type="date" value={asOf} onChange={({ target }) => target.value && change({ asOf: target.value })} />
      </label>
      <Choice name="Hình thức" codes={awards} value={award} onChange={(code) => change({ award: code || undefined })} />
      {award && <Decision nomination={nomination} onChange={setNomination} />}
    </main>
  );
}

function Decision({ nomination, onChange }) {
  const [problem, setProblem] = useState();
  const decision = evaluate(anGiang, nomination);
  function take(question, value, options) {
    try {
      const next = answer(nomination, question, value, options);
      // What is well formed and cannot be true beside the rest is for the function to refuse.
      evaluate(anGiang, next);
      onChange(next);
      setProblem(undefined);
    } catch (error) {
      setProblem(error);
    }
  }
  return (
    <>
      {problem && <pre role="alert">{explain(problem)}</pre>}
      {decision.questions.map((question) => (
        <QuestionForm key={question.path} question={question} onAnswer={take} />
      ))}
      {decision.judgements.map((judgement) => (
        <fieldset key={judgement.id} data-path={judgement.path}>
          <legend>{judgement.title.vi}</legend>
          {[true, false].map((holds) => (
            <button
              key={String(holds)}
              type="button"
              onClick={() => take(judgement, { holds, by: labelOf("body", judgement.judgedBy[0]).vi })}
            >
              {holds ? "Đạt" : "Không đạt"}
            </button>
          ))}
        </fieldset>
      ))}
      {/* `explain` escapes everything that is not its own. */}
      <section
        id="decision"
        data-outcome={decision.outcome}
        dangerouslySetInnerHTML={{ __html: explain(decision, { format: "html", detail: "standard" }) }}
      />
      <Dossier nomination={nomination} />
      <Deadlines nomination={nomination} />
    </>
  );
}
