import { allAnswers } from "./answers.js";
import { printed } from "./print.js";

const HELP = `Usage: npm run demo [-- --en] [-- --json]

Xét các hồ sơ mẫu theo kế hoạch của tỉnh An Giang. Decides sample nominations
under the plan of An Giang province.

  --en     in English; otherwise in Vietnamese
  --json   all results as one JSON document
  --help   this text`;

const FLAGS = ["--en", "--json", "--help"];

/** What a run of the demonstration writes, and the status it ends with. */
export interface DemoRun {
  status: 0 | 2;
  out?: string;
  error?: string;
}

/** Runs the demonstration with the arguments of a command line. */
export function demo(args: readonly string[]): DemoRun {
  const unknown = args.filter((arg) => !FLAGS.includes(arg));
  if (unknown.length > 0) {
    return { status: 2, error: `Không có tùy chọn này / unknown option: ${unknown.join(" ")}\n\n${HELP}` };
  }
  if (args.includes("--help")) return { status: 0, out: HELP };
  const all = allAnswers();
  if (args.includes("--json")) return { status: 0, out: JSON.stringify({ results: all }, null, 2) };
  return { status: 0, out: printed(all, args.includes("--en") ? "en" : "vi") };
}
