import { useState } from "react";
import { checkDossier, deadlines, dossierFor, explain, formatDate } from "thidua-rules";
import { anGiang } from "thidua-rules/books/an-giang";

/** The papers as a list to tick off, and what is still missing. */
export function Dossier({ nomination }) {
  const [kinds, setKinds] = useState([]);
  const { documents } = dossierFor(anGiang, nomination);
  const report = checkDossier(anGiang, { ...nomination, documents: kinds.map((kind) => ({ kind })) });
  const tick = (kind) => setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind]);
  return (
    <section id="dossier" data-status={report.status}>
      <h2>Hồ sơ</h2>
      {documents.map(({ id, kind, title, onlyIf }) => (
        <label key={id}>
          <input type="checkbox" checked={kinds.includes(kind)} onChange={() => tick(kind)} /> {title.vi}
          {onlyIf && ` (${onlyIf.vi})`}
        </label>
      ))}
      <pre>{explain(report)}</pre>
    </section>
  );
}

/** What is due from the day asked about to the end of its year. */
export function Deadlines({ nomination: { asOf, unit } }) {
  const list = deadlines(anGiang, { from: asOf, to: `${asOf.slice(0, 4)}-12-31`, unit });
  return (
    <section id="deadlines">
      <h2>Thời hạn</h2>
      <ul>
        {list.deadlines.map(({ id, title, lastDay, year }) => (
          <li key={`${id} ${year}`}>
            {lastDay === null ? "Không có ngày" : formatDate(lastDay)}: {title.vi}
          </li>
        ))}
      </ul>
    </section>
  );
}
