import { relative } from "node:path";
import type { CaseDifference } from "../testing/differences.js";
import type { CaseResult } from "../testing/run-cases.js";
import type { Output } from "./output.js";
import type { TestReport } from "./test-pack.js";

/** The words of a test report: what fails first, then what is untested; files as they lie in the folder of the pack. */
export function testText(report: TestReport, folder: string, output: Output): string {
  return [
    ...caseLines(report, output),
    ...reachLines(report, output),
    ...decidesLines(report, output),
    ...thresholdLines(report, output),
    ...mutationLines(report, folder, output),
  ].join("\n");
}

function caseLines({ cases }: TestReport, output: Output): string[] {
  const failing = cases.cases.filter(({ status }) => status !== "pass");
  return [
    output.words("casesPassed", cases.passed),
    ...(failing.length === 0 ? [] : [output.words("casesFailed", failing.length)]),
    ...failing.flatMap((one) => failingLines(one, output)),
  ];
}

function failingLines({ id, protects, differences, error }: CaseResult, output: Output): string[] {
  const found = error === undefined ? differences.flatMap((each) => differenceLines(each, output)) : [`    ${error}`];
  return [`  ${id}: ${protects}`, ...found];
}

function differenceLines(difference: CaseDifference, output: Output): string[] {
  const received =
    "received" in difference ? (JSON.stringify(difference.received) ?? "undefined") : output.words("nothing");
  return [
    `    ${difference.path}`,
    `      ${output.words("expected")}: ${JSON.stringify(difference.expected)}`,
    `      ${output.words("received")}: ${received}`,
  ];
}

function reachLines({ reach: { unreached } }: TestReport, output: Output): string[] {
  if (unreached.length === 0) return [];
  return [output.words("unreached", unreached.length), ...unreached.map(({ list, id }) => `  ${list}  ${id}`)];
}

function decidesLines({ decides: { undecided } }: TestReport, output: Output): string[] {
  if (undecided.length === 0) return [];
  return [
    output.words("undecided", undecided.length),
    ...undecided.map(({ list, id, part, since, sides }) => {
      const lacking = sides.map((side) => output.words(side === "for" ? "lacksFor" : "lacksAgainst")).join(", ");
      return `  ${[list, id, part, since].filter((each) => each !== undefined).join("  ")}: ${lacking}`;
    }),
  ];
}

function thresholdLines({ thresholds: { untested } }: TestReport, output: Output): string[] {
  if (untested.length === 0) return [];
  return [
    output.words("untested", untested.length),
    ...untested.map(
      ({ list, id, part, threshold, lacking }) =>
        // A part of conditions is a path behind the id; a kind of nominee is a word.
        `  ${list}  ${id}${part.startsWith("/") ? "" : " "}${part} ${threshold}: ${lacking.map((side) => output.words(side)).join(", ")}`,
    ),
  ];
}

function mutationLines({ mutations }: TestReport, folder: string, output: Output): string[] {
  if (mutations === undefined) return [];
  if (mutations === null) return [output.words("mutationRefused")];
  if (mutations.survived === 0) return [output.words("noSurvivors", mutations.mutations.length)];
  const survivors = mutations.mutations.filter(({ fate }) => fate === "survived");
  return [
    output.words("survived", survivors.length),
    ...survivors.map(
      ({ file, place, from, to }) =>
        `  ${relative(folder, file)}: ${place}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`,
    ),
  ];
}
