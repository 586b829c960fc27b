import { CommanderError } from "commander";
import { ThiduaError } from "../errors.js";
import { explain } from "../explain/explain.js";
import { CommandError } from "./command-error.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import type { MessageCode } from "./words/messages.js";

/** Writes what was thrown, and gives what the command ends with. */
export function reportError(error: unknown, output: Output): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT_CODES.done;
    const [code, about] = parsingError(error);
    output.error({ type: "error", code, about }, `${output.words(code, about)}\n${output.words("seeHelp")}`);
    return EXIT_CODES.refused;
  }
  if (error instanceof CommandError) {
    output.error({ type: "error", code: error.code, about: error.about }, output.words(error.code, error.about));
    return EXIT_CODES.refused;
  }
  if (error instanceof ThiduaError) {
    const { code, problems, moreProblems } = error;
    const words = () => explain(error, { locale: output.locale, paths: true, detail: "full" });
    output.error({ type: "error", code, problems, moreProblems }, words());
    return EXIT_CODES.refused;
  }
  const about = error instanceof Error ? error.message : String(error);
  output.error({ type: "error", code: "failed", about }, output.words("failed", about));
  return EXIT_CODES.failed;
}

const PARSING_ERRORS: Record<string, MessageCode> = {
  "commander.unknownOption": "unknownOption",
  "commander.unknownCommand": "unknownCommand",
  "commander.missingArgument": "missingArgument",
  "commander.missingMandatoryOptionValue": "missingOption",
  "commander.optionMissingArgument": "missingValue",
  "commander.excessArguments": "excessArguments",
};

/** What commander found wrong, and about what: it names that in quotes. */
function parsingError({ code, message }: CommanderError): [MessageCode, string] {
  const about = /'([^']+)'/.exec(message)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(message)?.[1];
  return [PARSING_ERRORS[code] ?? "notAccepted", near === undefined ? about : `${about} (${near}?)`];
}
