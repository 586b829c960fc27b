import { type ExplainOptions, explain } from "../../explain/explain.js";
import { timelineMermaid } from "../../pictures/timeline-mermaid.js";
import type { TimelinePictureOptions } from "../../pictures/timeline-model.js";
import { timelineSvg } from "../../pictures/timeline-svg.js";
import { timelineAt } from "../../timeline/timeline-at.js";
import type { TimelineInput } from "../../timeline/types.js";
import { CommandError } from "../command-error.js";
import { EXIT_CODES } from "../exit-codes.js";
import { loadBook, readJsonInput } from "../files.js";
import type { CommandDefinition, Given } from "../program.js";
import { DETAILS } from "./answer.js";

/** `thidua timeline`: where a day lies in a plan, in words or as a picture of all its years. */
export const timelineCommand: CommandDefinition = {
  name: "timeline",
  arguments: [["[file]", "input"]],
  options: [
    ["--as-of <day>", "timelineAsOf"],
    ["--svg", "svg"],
    ["--mermaid", "mermaid"],
    ["--from <day>", "fromDay"],
    ["--to <day>", "toDay"],
    ["--detail <detail>", "detail", DETAILS],
  ],
  required: [["--book <book>", "book"]],
  run: (given, output, streams) => {
    if (given.svg === true && given.mermaid === true) throw new CommandError("onlyOneForm");
    if (given.asOf !== undefined && given.file !== undefined) throw new CommandError("dayOrFile", "--as-of");
    const isPicture = given.svg === true || given.mermaid === true;
    if (!isPicture && (given.from !== undefined || given.to !== undefined)) throw new CommandError("onlyOfPicture");
    const book = loadBook(String(given.book), streams);
    const input = (
      given.asOf === undefined ? readJsonInput(given.file as string | undefined, streams) : { asOf: given.asOf }
    ) as TimelineInput;
    if (isPicture) {
      const options = pictureOptions(given, input, output.locale);
      const picture = given.svg === true ? timelineSvg(book, options) : timelineMermaid(book, options);
      output.result({ type: "timeline-picture", [given.svg === true ? "svg" : "mermaid"]: picture }, () => picture);
      return EXIT_CODES.done;
    }
    const { detail = "short" } = given;
    const result = timelineAt(book, input);
    output.result(result, () =>
      explain(result, { locale: output.locale, detail: detail as NonNullable<ExplainOptions["detail"]> }),
    );
    return EXIT_CODES.done;
  },
};

function pictureOptions({ from, to }: Given, input: TimelineInput, locale: "vi" | "en"): TimelinePictureOptions {
  // What is no object has no day, which is refused by its path.
  const { asOf, unit } = input ?? {};
  return {
    asOf,
    locale,
    ...(unit === undefined ? {} : { unit }),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
  };
}
