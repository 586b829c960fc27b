import { anGiang } from "../../src/books/an-giang.js";
import { evaluateAsync, type FactLoaders } from "../../src/engine.js";
import type {
  Decision,
  DisciplineEntry,
  Initiative,
  NominationRecord,
  Nominee,
  PriorAward,
  YearRating,
} from "../../src/index.js";
import { openDatabase } from "./database.js";

/** A decision on everybody in the table of nominees, and how many queries one decision took. */
export async function example(): Promise<{ name: string; decision: Decision; queries: number }[]> {
  const database = await openDatabase();
  const people = await database.query<{ id: string; name: string }>("select id, name from nominee order by id");
  const results = [];
  for (const { id, name } of people.rows) {
    let queries = 0;
    const rows = async <Row>(sql: string): Promise<Row[]> => {
      queries += 1;
      const answer = await database.query<Row & object>(sql, [id]);
      // The database says null where there is nothing; a nomination leaves the field out.
      return answer.rows.map(
        (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row,
      );
    };

    // One query for each list. All of them are sent at once, and each only once.
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
      "record.complete": async () => {
        type List = NonNullable<NominationRecord["complete"]>[number];
        const lists = await rows<{ list: List }>("select list from whole_list where nominee = $1");
        return lists.map(({ list }) => list);
      },
    };

    const nomination = {
      award: "huan-chuong-lao-dong-hang-ba",
      occasion: "hang-nam",
      ground: "cong-trang",
      asOf: "2026-08-15",
      nominee: { kind: "ca-nhan", group: "can-bo-cong-chuc" },
      record: { achievements: [] },
      rewardedAchievements: [],
    } as const;
    const decision = await evaluateAsync(
      anGiang,
      {
        ...nomination,
        nominee: { ...nomination.nominee, id, name },
        record: { achievements: [] },
        rewardedAchievements: [],
      },
      { facts },
    );
    results.push({ name, decision, queries });
  }
  await database.close();
  return results;
}
