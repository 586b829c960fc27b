import { existsSync } from "node:fs";
import { CommandError } from "../command-error.js";
import { EXIT_CODES } from "../exit-codes.js";
import type { Output } from "../output.js";
import type { CommandDefinition } from "../program.js";
import { FORMATS, readJob } from "../screen/options.js";
import { runScreen, type ScreenRun } from "../screen/run.js";

/** `thidua screen`: the outcome of every row of a file. */
export const screenCommand: CommandDefinition = {
  name: "screen",
  arguments: [["<file>", "rows"]],
  options: [
    ["--from <format>", "from", FORMATS],
    ["--out <file>", "outRows"],
    ["--rejected <file>", "rejected"],
    ["--award <awards>", "award"],
    ["--occasion <occasion>", "occasion"],
    ["--as-of <day>", "asOf"],
    ["--columns <file>", "columns"],
    ["--heading-row <number>", "headingRow"],
    ["--whole <lists>", "whole"],
    ["--outcomes-only", "outcomesOnly"],
    ["--resume", "resume"],
  ],
  required: [["--book <book>", "book"]],
  run: async (given, output, streams) => {
    const job = readJob(given, streams);
    if (!existsSync(job.input.path)) throw new CommandError("notAFile", job.input.path);
    const run = await runScreen(job, output, streams);
    if (run.interruptedAfter !== undefined) throw new CommandError("interrupted", String(run.interruptedAfter));
    // The answers have the standard output for themselves.
    if (job.output === undefined) streams.writeError(`${runText(run, output)}\n`);
    else output.result(run, () => runText(run, output));
    return run.rejectedFile !== undefined ? EXIT_CODES.found : EXIT_CODES.done;
  },
};

function runText({ rows, lines, rejectedRows, rejectedFile, unreadColumns }: ScreenRun, output: Output): string {
  return [
    output.words("screenedRows", rows),
    output.words("screenedLines", lines),
    ...(rejectedRows === 0 ? [] : [output.words("rejectedRows", rejectedRows)]),
    ...(rejectedFile === undefined ? [] : [output.words("written", rejectedFile)]),
    ...(unreadColumns.length === 0 ? [] : [output.words("unreadColumns", unreadColumns.join("; "))]),
  ].join("\n");
}
