/** Prints what no case shows, file by file: `tsx test/cases/print-missing.ts`, or `… an-giang national` for some packs. */
import { missingTable } from "./missing.js";

process.stdout.write(`${await missingTable(process.argv.slice(2))}\n`);
