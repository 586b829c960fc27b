import type { PGlite } from "@electric-sql/pglite";
import { anGiang } from "../../src/books/an-giang.js";
import type {
  Decision,
  DisciplineEntry,
  Initiative,
  NominationRecord,
  Nominee,
  PriorAward,
  YearRating,
} from "../../src/index.js";
import { evaluateAsync, type FactLoaders, type NominationToLoad } from "../../src/json-rules-engine.js";

type ListName = NonNullable<NominationRecord["complete"]>[number];

/** Decides on one person for the Labour Order, third class, from what the database has on them; counts the queries. */
export async function decideOn(database: PGlite, id: string): Promise<{ decision: Decision; queries: number }> {
  let queries = 0;
  const rows = async <Row extends object>(sql: string): Promise<Row[]> => {
    queries += 1;
    return (await database.query<Row>(sql, [id])).rows.map(withoutNulls);
  };

  // One query for each list; all are sent at once, and each only once.
  const facts: FactLoaders = {
    "nominee.occupation": async () =>
      (await rows<Nominee>("select occupation from nominee where id = $1"))[0]?.occupation,
    "record.ratings": () => rows<YearRating>("select year, rating from rating where nominee = $1"),
    "record.awards": () =>
      rows<PriorAward>(`select code, year, ground, period_end as "periodEnd" from award where nominee = $1`),
    "record.initiatives": () => rows<Initiative>("select scope, year from initiative where nominee = $1"),
    "record.discipline": () =>
      rows<DisciplineEntry>(
        `select level, pending, from_day as "from", to_day as "to" from discipline where nominee = $1`,
      ),
    "record.complete": async () =>
      (await rows<{ list: ListName }>("select list from whole_list where nominee = $1")).map(({ list }) => list),
  };

  const nomination: NominationToLoad = {
    award: "huan-chuong-lao-dong-hang-ba",
    occasion: "hang-nam",
    ground: "cong-trang",
    asOf: "2026-08-15",
    nominee: { id, kind: "ca-nhan", group: "can-bo-cong-chuc" },
    record: { achievements: [] },
  };
  return { decision: await evaluateAsync(anGiang, nomination, { facts }), queries };
}

/** A database says null where a nomination leaves the field out. */
function withoutNulls<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row;
}
