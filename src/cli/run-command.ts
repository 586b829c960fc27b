import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { Output } from "./output.js";
import { makeProgram } from "./program.js";
import { reportError } from "./report-error.js";
import type { Streams } from "./streams.js";

/** Runs the command. Never throws: what goes wrong is words, or JSON, and a number. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  // Needed before the arguments are parsed: the help and the errors of parsing have words too.
  const output = new Output(streams, args.includes("--en") ? "en" : "vi", args.includes("--json"));
  let exit: ExitCode = EXIT_CODES.done;
  try {
    const program = makeProgram(output, streams, (code) => {
      exit = code;
    });
    const isAlone = args.every((each) => each === "--en" || each === "--json");
    await program.parseAsync(isAlone ? [...args, "--help"] : [...args], { from: "user" });
    return exit;
  } catch (error) {
    return reportError(error, output);
  }
}
