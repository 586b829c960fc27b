import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { labelOf } from "../../codes.js";
import { createRulebook } from "../../rulebook/create.js";
import { amendPack } from "../../testing/amendment/amend-pack.js";
import { AMENDMENT_ANSWERS, type AmendmentAnswer, parseAmendmentWorksheet } from "../../testing/amendment/worksheet.js";
import { type AnswerComparison, type ComparedOutcome, compareAnswers } from "../../testing/compare-answers.js";
import type { RawDocument } from "../../testing/pack-file.js";
import { type PackFolder, readPack } from "../../testing/read-pack.js";
import { CommandError } from "../command-error.js";
import { EXIT_CODES } from "../exit-codes.js";
import { packFolder, readJsonInput } from "../files.js";
import type { Output } from "../output.js";
import type { CommandDefinition } from "../program.js";

/** What a worksheet makes of a pack, and which answers to its cases change. */
interface AmendReport {
  type: "amend-report";
  pack: string;
  amendedBy: string;
  from: string;
  /** How many provisions have each answer. */
  answers: Record<AmendmentAnswer, number>;
  /** The cases on their own days: what was decided before the amendment must stay. */
  asTheyAre: AnswerComparison;
  /** The cases asked on the first day of the amended text, or later. */
  fromThen: AnswerComparison;
}

/** `thidua amend`: the pack with a worksheet put in, and what that changes. */
export const amendCommand: CommandDefinition = {
  name: "amend",
  arguments: [["<worksheet>", "worksheet"]],
  options: [["--out <folder>", "outFolder"]],
  run: ({ worksheet: file, out }, output, streams) => {
    const worksheet = parseAmendmentWorksheet(readJsonInput(String(file), streams));
    const folder = packFolder(worksheet.pack, streams);
    const pack = readPack(folder);
    const documents = pack.files.map(({ document }) => document);
    const amended = amendPack(documents, worksheet);
    const [before, after] = [createRulebook(documents), createRulebook(amended)];
    const { entries, amendedBy, from } = worksheet;
    const answers = Object.fromEntries(
      AMENDMENT_ANSWERS.map((each) => [each, entries.filter(({ answer }) => answer === each).length]),
    ) as AmendReport["answers"];
    if (out !== undefined) writeAmended(pack, folder, amended, resolve(streams.folder, String(out)), String(out));
    const report: AmendReport = {
      type: "amend-report",
      pack: pack.id,
      amendedBy,
      from,
      answers,
      asTheyAre: compareAnswers(before, after, pack.cases),
      fromThen: compareAnswers(before, after, pack.cases, { from }),
    };
    output.result(report, () => reportText(report, output, out === undefined ? undefined : String(out)));
    return EXIT_CODES.done;
  },
};

/** Writes the pack into an empty folder, with its cases, so that it can be tested and compared there. */
function writeAmended(
  { id, files }: PackFolder,
  folder: string,
  amended: readonly RawDocument[],
  target: string,
  shown: string,
): void {
  if (existsSync(target) && readdirSync(target).length > 0) throw new CommandError("folderNotEmpty", shown);
  for (const [index, { path, document }] of files.entries()) {
    if (document.pack !== id) continue;
    const to = join(target, relative(folder, path));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, `${JSON.stringify(amended[index], null, 2)}\n`);
  }
  if (existsSync(join(folder, "cases"))) cpSync(join(folder, "cases"), join(target, "cases"), { recursive: true });
}

function reportText({ answers, asTheyAre, fromThen, from }: AmendReport, output: Output, out?: string): string {
  const filled = (code: Parameters<Output["words"]>[0], values: readonly (string | number)[]) =>
    values.reduce<string>((words, value, index) => words.replace(`{${index}}`, String(value)), output.words(code));
  const { provisional } = fromThen;
  return [
    filled("amendAnswers", Object.values(answers)),
    filled("casesAsTheyAre", [asTheyAre.cases, asTheyAre.changes.length]),
    ...comparisonLines(asTheyAre, output),
    filled("casesFrom", [fromThen.cases, from, fromThen.changes.length, provisional.before, provisional.after]),
    ...comparisonLines(fromThen, output),
    ...(out === undefined ? [] : [output.words("written", out)]),
  ].join("\n");
}

/** How many decisions went from which outcome to which, then every case. */
function comparisonLines({ outcomes, changes }: AnswerComparison, output: Output): string[] {
  const name = ({ outcome, provisional }: ComparedOutcome) => {
    const label = (code: ComparedOutcome["outcome"]) => labelOf("outcome", code)[output.locale];
    return provisional === undefined ? label(outcome) : `${label(outcome)} (${label(provisional)})`;
  };
  return [
    ...outcomes.map(({ before, after, count }) => `  ${count}  ${name(before)} -> ${name(after)}`),
    ...changes.map(({ id, fields, error }) => `  ${id}: ${error ?? fields.join(", ")}`),
  ];
}
