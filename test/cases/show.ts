/** Prints what a book answers to a case's question, to be read against the text: `tsx test/cases/show.ts an-giang evaluate '{…}'`. */
import { answerCase } from "../../src/testing/answer.js";
import type { Case } from "../../src/testing/case.js";
import { bookOf } from "./files.js";

const [book = "", call = "", input = "{}"] = process.argv.slice(2);
const answer = answerCase(await bookOf(book), { call: call as Case["call"], input: JSON.parse(input) });
process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
