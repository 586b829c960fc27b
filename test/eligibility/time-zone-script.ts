/** Prints one answer of every function, for days on which a wrong time zone would show. */
import { anGiang } from "../../src/books/an-giang.js";
import * as library from "../../src/index.js";
import { department } from "./nominations.js";

const movement = { launchedBy: "tinh", startedOn: "2021-10-01", closedOn: "2026-09-30" } as const;
const answers = [
  ...["2026-09-30", "2026-10-01"].map((asOf) => library.evaluate(anGiang, { ...department, asOf })),
  library.evaluate(anGiang, {
    ...department,
    award: "co-thi-dua-tinh",
    occasion: "tong-ket",
    asOf: "2026-09-30",
    movement,
  }),
];
process.stdout.write(JSON.stringify(answers));
