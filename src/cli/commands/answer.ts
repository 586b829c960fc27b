import { type ExplainOptions, explain } from "../../explain/explain.js";
import type { Explainable } from "../../explain/types.js";
import { callByName } from "../../testing/answer.js";
import type { CaseCall } from "../../testing/case.js";
import { EXIT_CODES } from "../exit-codes.js";
import { loadBook, readJsonInput } from "../files.js";
import type { CommandDefinition } from "../program.js";

/** The commands that ask a book, and the function that each calls. */
const CALLS = {
  evaluate: "evaluate",
  recommend: "recommend",
  assess: "assess",
  dossier: "dossierFor",
  "check-dossier": "checkDossier",
  "check-deadline": "checkDeadline",
  quota: "checkQuota",
  prize: "prizeFor",
} as const satisfies Record<string, CaseCall>;

/** The levels of detail. */
export const DETAILS = ["short", "standard", "full"] as const;

/** One command for each question. */
export const answerCommands: readonly CommandDefinition[] = Object.entries(CALLS).map(([name, call]) => ({
  name: name as keyof typeof CALLS,
  arguments: [["[file]", "input"]],
  options: [["--detail <detail>", "detail", DETAILS]],
  required: [["--book <book>", "book"]],
  run: ({ file, book, detail = "short" }, output, streams) => {
    const result = callByName(
      loadBook(String(book), streams),
      call,
      readJsonInput(file as string | undefined, streams),
    );
    output.result(result, () =>
      explain(result as Explainable, {
        locale: output.locale,
        detail: detail as NonNullable<ExplainOptions["detail"]>,
      }),
    );
    return EXIT_CODES.done;
  },
}));
