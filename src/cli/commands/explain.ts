import { type ExplainOptions, explain, explanationOf } from "../../explain/explain.js";
import type { Explainable } from "../../explain/types.js";
import { EXIT_CODES } from "../exit-codes.js";
import { readJsonInput } from "../files.js";
import type { CommandDefinition } from "../program.js";
import { DETAILS } from "./answer.js";

/** `thidua explain`: a stored result in words; with `--json`, the explanation as data. */
export const explainCommand: CommandDefinition = {
  name: "explain",
  arguments: [["[file]", "result"]],
  options: [["--detail <detail>", "detail", DETAILS]],
  run: ({ file, detail = "short" }, output, streams) => {
    const result = readJsonInput(file as string | undefined, streams) as Explainable;
    const options = { locale: output.locale, detail: detail as NonNullable<ExplainOptions["detail"]> };
    output.result(output.isJson ? explanationOf(result, options) : undefined, () => explain(result, options));
    return EXIT_CODES.done;
  },
};
