import express from "express";
import initSqlJs from "sql.js";
import { deadlines, dossierFor, evaluate, explain, screen, ThiduaError } from "thidua-rules";
import { anGiang } from "thidua-rules/books/an-giang";
import { toICalendar } from "thidua-rules/calendar";
import { readRows } from "thidua-rules/table";

const { Database } = await initSqlJs();
const database = new Database();
database.run(`
  create table nominee (id integer primary key, name text, kind text, award text, level text, discipline text);
  insert into nominee values
    (1, 'Công ty Một', 'Doanh nghiệp', 'BK tỉnh', 'Cấp xã', 'Không'),
    (2, 'Công ty Hai', 'Doanh nghiệp', 'BK tỉnh', 'Cấp xã', null),
    (3, 'Công ty Ba', 'Doanh nghiệp', 'Bằng khen', 'Cấp xã', 'Không');
`);

const columns = {
  id: "nominee.id",
  kind: "nominee",
  award: "award",
  level: "unit.level",
  discipline: "record.discipline",
};
const shared = { occasion: "hang-nam", asOf: "2026-08-15" };

function rows(where = "", values = []) {
  const statement = database.prepare(`select * from nominee ${where}`, values);
  const found = [];
  while (statement.step()) found.push(statement.getAsObject());
  return found;
}

const read = (found) => readRows(found, columns, { shared });

/** The nomination of one nominee; a row that is none, or not there, ends the request. */
function nominationOf({ params }) {
  const { nominations, refused } = read(rows("where id = ?", [Number(params.id)]));
  if (nominations.length === 0) throw Object.assign(new Error("no nomination"), { status: 404, refused });
  return nominations[0].nomination;
}

export const app = express();

app.get("/nominees", (_request, response) => response.json(rows()));

app.get("/screening", (_request, response) => {
  const { nominations, refused } = read(rows());
  const proposed = nominations.map(({ nomination }) => nomination);
  response.json({ ...screen(anGiang, proposed), refused });
});

app.get("/nominees/:id/decision", (request, response) => {
  const decision = evaluate(anGiang, nominationOf(request));
  response.json({ decision, text: explain(decision) });
});

app.get("/nominees/:id/dossier", (request, response) => response.json(dossierFor(anGiang, nominationOf(request))));

app.get("/deadlines.ics", ({ query: { from, to } }, response) =>
  response.type("text/calendar").send(toICalendar(deadlines(anGiang, { from, to }), { madeOn: from }).text),
);

app.use((error, _request, response, _next) => {
  if (error instanceof ThiduaError) response.status(400).json({ problems: error.problems, text: explain(error) });
  else response.status(error.status ?? 500).json({ refused: error.refused });
});
