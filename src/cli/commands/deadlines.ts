import { toICalendar } from "../../calendar/to-icalendar.js";
import { type ExplainOptions, explain } from "../../explain/explain.js";
import { deadlines } from "../../timeline/deadlines.js";
import type { DeadlinesInput } from "../../timeline/types.js";
import { CommandError } from "../command-error.js";
import { EXIT_CODES } from "../exit-codes.js";
import { loadBook, readJsonInput } from "../files.js";
import type { CommandDefinition } from "../program.js";
import { DETAILS } from "./answer.js";

/** `thidua deadlines`: what is due between two days, in words or as a calendar file. */
export const deadlinesCommand: CommandDefinition = {
  name: "deadlines",
  arguments: [["[file]", "input"]],
  options: [
    ["--from <day>", "fromDay"],
    ["--to <day>", "toDay"],
    ["--ics", "ics"],
    ["--made-on <day>", "madeOn"],
    ["--detail <detail>", "detail", DETAILS],
  ],
  required: [["--book <book>", "book"]],
  run: ({ file, book, from, to, ics, madeOn, detail = "short" }, output, streams) => {
    const isGiven = from !== undefined || to !== undefined;
    if (isGiven && (from === undefined || to === undefined)) {
      throw new CommandError("missingOption", from === undefined ? "--from" : "--to");
    }
    if (isGiven && file !== undefined) throw new CommandError("dayOrFile", "--from, --to");
    const input = (isGiven ? { from, to } : readJsonInput(file as string | undefined, streams)) as DeadlinesInput;
    const list = deadlines(loadBook(String(book), streams), input);
    if (ics === true) {
      const calendar = toICalendar(list, {
        madeOn: String(madeOn ?? input.from),
        locale: output.locale,
      });
      output.result(calendar, () => calendar.text);
      if (!output.isJson && calendar.undated.length > 0) {
        const titles = calendar.undated.map(({ title }) => title[output.locale]);
        streams.writeError(`${output.words("undatedDuties", titles.join("; "))}\n`);
      }
      return EXIT_CODES.done;
    }
    output.result(list, () =>
      explain(list, { locale: output.locale, detail: detail as NonNullable<ExplainOptions["detail"]> }),
    );
    return EXIT_CODES.done;
  },
};
