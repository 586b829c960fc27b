import { codesOf, type Vocabulary } from "../codes.js";
import { RECORD_LISTS, type RecordList } from "../nomination/record-lists.js";
import type { Rulebook } from "../rulebook/types.js";
import { fieldReader, ITEM_READERS } from "../table/fields.js";

/** A column of a table, and the field that it holds. */
export interface TableColumn {
  readonly name: string;
  readonly type: "text" | "day" | "date" | "year" | "integer" | "number" | "boolean";
  /** Its path in the nomination, or in the item of its list. */
  readonly field: string;
  /** What it holds that is no field: whether a list is complete, the place or id of an item in its list, or the item itself. */
  readonly holds?: "is-complete" | "key" | "item";
  readonly isRequired?: true;
  /** The codes that it may have. */
  readonly codes?: readonly string[];
}

/** A table: the nominations, or the items of one list. */
export interface TableShape {
  readonly name: string;
  /** The path of the list in the nomination, of whose items it holds one a row; left out for the nominations. */
  readonly list?: string;
  readonly columns: readonly TableColumn[];
  /** What else must be true of a row. */
  readonly checks?: readonly string[];
}

type Options = Omit<TableColumn, "name" | "type" | "field">;

const column = (name: string, type: TableColumn["type"], field = name, options: Options = {}): TableColumn => ({
  name,
  type,
  field,
  ...options,
});

/** The column that joins every row to its nomination. */
export const NOMINATION_ID = "nomination_id";

/** The columns that say which lists hold everything there is. */
export const COMPLETE_COLUMNS = [...RECORD_LISTS, "maternityYears" as const].map((list) => ({
  list,
  name: `${list.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_complete`,
}));

/** The tables that hold nominations under a book. */
export function tableShapes(book: Rulebook): TableShape[] {
  const judgements = [...book.judgements, ...book.criteria.filter(({ judgedBy }) => judgedBy !== undefined)];
  const code = (name: string, vocabulary: Vocabulary, field = name, isRequired?: true) =>
    column(name, "text", field, { codes: codesOf(vocabulary, book), ...(isRequired ? { isRequired } : {}) });
  const required = { isRequired: true } as const;
  const prizes = [...codesOf("award"), ...codesOf("title")];
  const served = [column("from_day", "day", "from"), column("to_day", "day", "to")];
  const item = (name: string, list: string, columns: TableColumn[], checks: string[] = []): TableShape => ({
    name,
    list,
    columns,
    checks,
  });
  return [
    {
      name: "nominations",
      columns: [
        column(NOMINATION_ID, "text", "nominee.id", required),
        code("kind", "kind", "nominee.kind", true),
        code("nominee_group", "group", "nominee.group"),
        code("occupation", "occupation", "nominee.occupation"),
        column("founded_on", "date", "nominee.foundedOn"),
        column("outside_flag_list", "boolean", "nominee.outsideFlagList"),
        column("woman", "boolean", "nominee.woman"),
        ...["total", "completed", "advanced", "champions", "disciplined"].map((count) =>
          column(`members_${count}`, "integer", `nominee.members.${count}`),
        ),
        code("unit_level", "unitLevel", "unit.level"),
        column("award", "text", "award", { codes: prizes }),
        code("occasion", "occasion", "occasion", true),
        code("ground", "ground"),
        column("as_of", "day", "asOf"),
        column("received_on", "day", "receivedOn"),
        column("reference_year", "year", "referenceYear"),
        column("achievement_id", "text", "achievementId"),
        code("movement_launched_by", "launcher", "movement.launchedBy"),
        column("movement_started_on", "date", "movement.startedOn"),
        column("movement_closed_on", "date", "movement.closedOn"),
        column("resistance_pre_uprising", "boolean", "record.resistance.preUprising"),
        column("resistance_both_wars", "boolean", "record.resistance.bothWars"),
        ...COMPLETE_COLUMNS.map(({ name }) => column(name, "boolean", "", { holds: "is-complete" })),
      ],
      checks: ["members_total > 0 OR members_total IS NULL"],
    },
    item("ratings", "record.ratings", [
      column("year", "year", "year", required),
      code("rating", "rating", "rating", true),
    ]),
    item(
      "awards",
      "record.awards",
      [
        column("entry", "integer", "", { ...required, holds: "key" }),
        column("code", "text", "code", { ...required, codes: prizes }),
        column("year", "year"),
        code("ground", "ground"),
        column("thematic", "boolean"),
        column("decided_on", "day", "decidedOn"),
        column("period_end", "text", "periodEnd"),
        column("number", "text"),
        column("achievement_id", "text", "achievementId"),
      ],
      ["year IS NOT NULL OR decided_on IS NOT NULL"],
    ),
    item("initiatives", "record.initiatives", [code("scope", "initiativeScope"), column("year", "year")]),
    item("achievements", "record.achievements", [
      column("entry", "integer", "", { ...required, holds: "key" }),
      code("kind", "achievement", "kind", true),
      code("scope", "initiativeScope"),
      column("year", "year"),
      column("years", "number"),
      code("post", "post"),
      ...served,
      column("term_end", "day", "termEnd"),
    ]),
    item(
      "discipline",
      "record.discipline",
      [
        code("level", "discipline"),
        code("pending", "pendingMatter"),
        ...served,
        column("cleared_on", "day", "clearedOn"),
      ],
      ["(level IS NULL) <> (pending IS NULL)", "to_day >= from_day"],
    ),
    item("leader_discipline", "record.leaderDiscipline", [
      code("leader", "leader", "leader", true),
      code("level", "discipline", "level", true),
      ...served,
    ]),
    item("recognitions", "record.recognitions", [
      code("status", "recognition", "status", true),
      column("since", "day", "since", required),
      column("until", "day"),
    ]),
    item("maternity_years", "record.maternityYears", [column("year", "year", "", { ...required, holds: "item" })]),
    item("judgements", "judgements", [
      column("judgement", "text", "", {
        ...required,
        holds: "key",
        codes: [...new Set(judgements.map(({ id }) => id))],
      }),
      column("holds", "boolean", "holds", required),
      column("judged_by", "text", "by", required),
    ]),
    item("indicators", "indicators", [
      column("indicator", "text", "", { ...required, holds: "key", codes: codesOf("indicator", book) }),
      column("percent", "number", "", { ...required, holds: "item" }),
    ]),
  ];
}

/** The name of the list of a record that `readRows` reads from such a table. */
export function readableList({ list }: TableShape): RecordList | undefined {
  const name = list?.replace("record.", "");
  return RECORD_LISTS.find((each) => each === name && Object.hasOwn(ITEM_READERS, each));
}

/** The columns that `readRows` reads, each with the field that it holds. */
export function readableColumns(shape: TableShape): Record<string, string> {
  const list = readableList(shape);
  const isRead = (field: string) =>
    list === undefined
      ? shape.list === undefined && fieldReader(field) !== undefined
      : field in (ITEM_READERS[list] ?? {});
  return Object.fromEntries(shape.columns.filter(({ field }) => isRead(field)).map(({ name, field }) => [name, field]));
}
