import { labelOf } from "../../src/index.js";
import { openDatabase } from "./database.js";
import { decideOn } from "./decide.js";

const database = await openDatabase();
const people = await database.query<{ id: string; name: string }>("select id, name from nominee order by id");
for (const { id, name } of people.rows) {
  const { decision, queries } = await decideOn(database, id);
  console.log(`${name}: ${labelOf("outcome", decision.outcome).vi} (${queries} queries)`);
  for (const { wording } of decision.questions) console.log(`  ${wording.vi}`);
}
await database.close();
