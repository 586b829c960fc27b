import { Argument, Command, Option } from "commander";
import { packageVersion } from "../service/package-files.js";
import { amendCommand } from "./commands/amend.js";
import { answerCommands } from "./commands/answer.js";
import { deadlinesCommand } from "./commands/deadlines.js";
import { diffCommand } from "./commands/diff.js";
import { docsCommand } from "./commands/docs.js";
import { explainCommand } from "./commands/explain.js";
import { formatCommand } from "./commands/format.js";
import { lintCommand } from "./commands/lint.js";
import { newCommand } from "./commands/new.js";

import { screenCommand } from "./commands/screen.js";

import { serveCommand } from "./commands/serve.js";

import { testCommand } from "./commands/test.js";
import { timelineCommand } from "./commands/timeline.js";
import type { ExitCode } from "./exit-codes.js";
import { shippedBooks } from "./files.js";
import type { Output } from "./output.js";
import type { Streams } from "./streams.js";
import { COMMAND_WORDS, OPTION_WORDS } from "./words/commands.js";

/** An argument or option, by its form and the name of its words. */
export type Flag = readonly [form: string, words: keyof typeof OPTION_WORDS, choices?: readonly string[]];

/** What a command gets: the arguments and options as they were given. */
export type Given = Record<string, string | boolean | readonly string[] | undefined>;

/** One command. */
export interface CommandDefinition {
  name: keyof typeof COMMAND_WORDS;
  /** `<folder>` must be given, `[file]` may be. */
  arguments?: readonly Flag[];
  options?: readonly Flag[];
  /** Options that must be given. */
  required?: readonly Flag[];
  run: (given: Given, output: Output, streams: Streams) => ExitCode | Promise<ExitCode>;
}

const DEFINITIONS: readonly CommandDefinition[] = [
  newCommand,
  amendCommand,
  lintCommand,
  testCommand,
  docsCommand,
  diffCommand,
  formatCommand,
  ...answerCommands,
  timelineCommand,
  deadlinesCommand,
  screenCommand,
  explainCommand,
  serveCommand,
];

/** The command with all its subcommands, in one language. */
export function makeProgram(output: Output, streams: Streams, end: (code: ExitCode) => void): Command {
  const words = (name: keyof typeof OPTION_WORDS) => OPTION_WORDS[name][output.locale];
  const prepared = (command: Command) =>
    command
      .exitOverride()
      .helpOption("-h, --help", words("help"))
      .configureHelp({ showGlobalOptions: true, styleTitle: (title) => styledTitle(title, output) })
      .configureOutput({ writeOut: streams.write, writeErr: () => {}, outputError: () => {} });
  const program = prepared(new Command("thidua"))
    .description(COMMAND_WORDS.thidua[output.locale])
    .usage("<command> [options]")
    .version(packageVersion(), "-v, --version", words("version"))
    .option("--en", words("en"))
    .option("--json", words("json"))
    .helpCommand(false)
    .addHelpText("after", () => `\n${output.words("books", shippedBooks().join(", "))}`);
  for (const definition of DEFINITIONS) {
    const command = prepared(program.command(definition.name)).description(
      COMMAND_WORDS[definition.name][output.locale],
    );
    for (const [form, name, choices] of definition.arguments ?? []) {
      command.addArgument(withChoices(new Argument(form, words(name)), choices));
    }
    for (const [form, name, choices] of definition.options ?? []) {
      command.addOption(withChoices(new Option(form, words(name)), choices));
    }
    for (const [form, name] of definition.required ?? []) command.requiredOption(form, words(name));
    command.action(async () => {
      const named = command.registeredArguments.map((each, index) => [each.name(), command.args[index]]);
      end(await definition.run({ ...Object.fromEntries(named), ...command.opts() }, output, streams));
    });
  }
  return program;
}

function withChoices<Kind extends Argument | Option>(flag: Kind, choices: readonly string[] | undefined): Kind {
  if (choices !== undefined) flag.choices([...choices]);
  return flag;
}

/** commander writes the titles of its help in English. */
function styledTitle(title: string, output: Output): string {
  switch (title) {
    case "Usage:":
      return output.words("usage");
    case "Arguments:":
      return output.words("arguments");
    case "Options:":
      return output.words("options");
    case "Global Options:":
      return output.words("globalOptions");
    case "Commands:":
      return output.words("commands");
    default:
      return title;
  }
}
