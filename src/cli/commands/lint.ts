import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { InvalidPackError, type Problem } from "../../errors.js";
import { explain } from "../../explain/explain.js";
import { createRulebook } from "../../rulebook/create.js";
import { type PlanReview, reviewPlans } from "../../rulebook/review.js";
import type { PackFile } from "../../testing/pack-file.js";
import { readPack } from "../../testing/read-pack.js";
import { EXIT_CODES } from "../exit-codes.js";
import { packFolder } from "../files.js";
import type { Output } from "../output.js";
import type { CommandDefinition } from "../program.js";

/** What is wrong with a pack, and what an editor of its text should look at. */
interface LintReport {
  type: "lint-report";
  pack: string;
  problems: readonly Problem[];
  moreProblems: number;
  /** The files whose `$schema` leads nowhere. */
  wrongSchemas: { file: string; schema: string }[];
  /** There only where a book can be made. */
  review?: PlanReview;
}

/** `thidua lint`: fails where no book can be made; what the text leaves open is no fault. */
export const lintCommand: CommandDefinition = {
  name: "lint",
  arguments: [["[folder]", "folder"]],
  run: ({ folder = "." }, output, streams) => {
    const path = packFolder(String(folder), streams);
    const { id, files } = readPack(path);
    const wrongSchemas = findWrongSchemas(files, path);
    const found = { type: "lint-report", pack: id, wrongSchemas } as const;
    try {
      const review = reviewPlans(createRulebook(files.map(({ document }) => document)));
      const report: LintReport = { ...found, problems: [], moreProblems: 0, review };
      const words = () => [
        output.words("packHolds", id),
        ...schemaLines(report, output),
        "",
        reviewText(report, output),
      ];
      output.result(report, () => words().join("\n"));
      return EXIT_CODES.done;
    } catch (error) {
      if (!(error instanceof InvalidPackError)) throw error;
      const { problems, moreProblems } = error;
      const report: LintReport = { ...found, problems, moreProblems };
      const total = problems.length + moreProblems;
      output.result(report, () =>
        [
          output.words("packProblems", total),
          explain(error, { locale: output.locale, paths: true, detail: "full" }),
          ...schemaLines(report, output),
        ].join("\n"),
      );
      return EXIT_CODES.found;
    }
  },
};

function reviewText({ review }: LintReport, { locale }: Output): string {
  return review === undefined ? "" : explain(review, { locale, detail: "full" });
}

function schemaLines({ wrongSchemas }: LintReport, output: Output): string[] {
  return wrongSchemas.map(({ file, schema }) => `${file}: ${output.words("wrongSchema", schema)}`);
}

/** The files of a folder whose `$schema` is a path to no file: an editor would help with nothing, and not say why. */
function findWrongSchemas(files: readonly PackFile[], folder: string): LintReport["wrongSchemas"] {
  return files.flatMap(({ path, document: { $schema: schema } }) => {
    const isOwn = !relative(folder, path).startsWith("..");
    if (!isOwn || typeof schema !== "string" || /^\w+:/.test(schema)) return [];
    return existsSync(resolve(dirname(path), schema)) ? [] : [{ file: relative(folder, path), schema }];
  });
}
