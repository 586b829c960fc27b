import { codesOf } from "../codes.js";
import type { Rulebook } from "../rulebook/types.js";
import { nominationTable } from "./nomination-table.js";
import { type CodeColumn, column, REQUIRED, type TableColumn, type TableShape } from "./table-shape.js";

const KEY = { ...REQUIRED, holds: "key" } as const;
const ITEM = { ...REQUIRED, holds: "item" } as const;

/** The tables that hold nominations under a book. */
export function tableShapes(book: Rulebook): TableShape[] {
  const code: CodeColumn = (name, vocabulary, field = name, options = {}) =>
    column(name, "text", field, { codes: codesOf(vocabulary, book), ...options });
  return [nominationTable(code), ...careerTables(code), ...conductTables(code), ...givenTables(book)];
}

const SERVED = [column("from_day", "day", "from"), column("to_day", "day", "to")];
const ENDS_AFTER_BEGINNING = "to_day >= from_day";

const listTable = (name: string, list: string, columns: TableColumn[], checks: string[] = []): TableShape => ({
  name,
  list,
  columns,
  checks,
});

/** What a nominee has done and was given. */
function careerTables(code: CodeColumn): TableShape[] {
  const ratings = [column("year", "year", "year", REQUIRED), code("rating", "rating", "rating", REQUIRED)];
  const awards = [
    column("entry", "integer", "", KEY),
    code("code", "awardOrTitle", "code", REQUIRED),
    column("year", "year"),
    code("ground", "ground"),
    column("thematic", "boolean"),
    column("decided_on", "day", "decidedOn"),
    column("period_end", "period-end", "periodEnd"),
    column("number", "text"),
    column("achievement_id", "text", "achievementId"),
  ];
  const achievements = [
    column("entry", "integer", "", KEY),
    code("kind", "achievement", "kind", REQUIRED),
    code("scope", "initiativeScope"),
    column("year", "year"),
    column("years", "number"),
    code("post", "post"),
    ...SERVED,
    column("term_end", "day", "termEnd"),
  ];
  return [
    listTable("ratings", "record.ratings", ratings),
    listTable("awards", "record.awards", awards, [
      "year IS NOT NULL OR decided_on IS NOT NULL",
      "EXTRACT(year FROM decided_on) >= year",
    ]),
    listTable("initiatives", "record.initiatives", [code("scope", "initiativeScope"), column("year", "year")]),
    listTable("achievements", "record.achievements", achievements, [ENDS_AFTER_BEGINNING, "term_end >= from_day"]),
  ];
}

function conductTables(code: CodeColumn): TableShape[] {
  const discipline = [
    code("level", "discipline"),
    code("pending", "pendingMatter"),
    ...SERVED,
    column("cleared_on", "day", "clearedOn"),
  ];
  const ofLeaders = [
    code("leader", "leader", "leader", REQUIRED),
    code("level", "discipline", "level", REQUIRED),
    ...SERVED,
  ];
  const recognitions = [
    code("status", "recognition", "status", REQUIRED),
    column("since", "day", "since", REQUIRED),
    column("until", "day"),
  ];
  return [
    listTable("discipline", "record.discipline", discipline, [
      "(level IS NULL) <> (pending IS NULL)",
      ENDS_AFTER_BEGINNING,
      "cleared_on >= from_day",
    ]),
    listTable("leader_discipline", "record.leaderDiscipline", ofLeaders, [ENDS_AFTER_BEGINNING]),
    listTable("recognitions", "record.recognitions", recognitions, ["until >= since"]),
    listTable("maternity_years", "record.maternityYears", [column("year", "year", "", ITEM)]),
  ];
}

/** What people give for a nomination, by the ids of its book. */
function givenTables(book: Rulebook): TableShape[] {
  const judged = [...book.judgements, ...book.criteria.filter(({ judgedBy }) => judgedBy !== undefined)];
  const ids = [...new Set(judged.map(({ id }) => id))];
  return [
    listTable("judgements", "judgements", [
      column("judgement", "text", "", { ...KEY, codes: ids }),
      column("holds", "boolean", "holds", REQUIRED),
      column("judged_by", "text", "by", REQUIRED),
    ]),
    listTable(
      "indicators",
      "indicators",
      [
        column("indicator", "text", "", { ...KEY, codes: codesOf("indicator", book) }),
        column("percent", "number", "", ITEM),
      ],
      ["percent <= 100"],
    ),
  ];
}
