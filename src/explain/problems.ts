import type { Locale, LocalizedText } from "../codes.js";
import { expectedPhrase } from "../errors/any-problem.js";
import { describePlace } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { type Problem, type ProblemCode, type ProblemOf, type ThiduaError, UnknownCodeError } from "../errors.js";
import { cureText } from "./cures.js";
import { bullet, type Line, paragraph } from "./document.js";
import { EXPECTED_VI } from "./expected-words.js";
import { findingSentence } from "./finding-names.js";
import { FINDING_WORDS } from "./findings.js";
import type { Localizer } from "./localizer.js";
import { receivedText } from "./received-words.js";

/** What would have been accepted. */
export function expectedText<Code extends ProblemCode>({ code, params }: ProblemOf<Code>, locale: Locale): string {
  if (locale === "en") return expectedPhrase(code, params);
  const phrase: (typeof EXPECTED_VI)[Code] = EXPECTED_VI[code];
  return phrase(params);
}

const candidatesAre = (candidates: string): LocalizedText => ({
  vi: `; có phải là ${candidates}?`,
  en: `; did you mean ${candidates}?`,
});

/**
 * What is wrong and where, on one line.
 *
 * @param path the path from the root of what the reader has, where the problem's own begins further in.
 * @throws UnknownCodeError for a stored problem of a kind that this version does not know.
 */
export function problemText(problem: Problem, localizer: Localizer, path: string = problem.path): string {
  const { received, candidates = [], cure } = problem;
  if (!Object.hasOwn(EXPECTED_VI, problem.code)) throw unknownProblem(problem);
  const where = describePlace(problem, path);
  if (problem.code === "pack-mistake") {
    const { mistake, ...params } = problem.params;
    return `${where}: ${findingSentence(mistake, params, localizer)}. ${localizer.text(FINDING_WORDS[mistake].cure)}`;
  }
  const expected = expectedText(problem, localizer.locale);
  const came = receivedText(received, localizer.locale);
  const near = candidates.length === 0 ? "" : localizer.text(candidatesAre(candidates.join(", ")));
  const mended = cureText(cure, localizer);
  return localizer.text({
    vi: `${where}: cần ${expected}; nhận được ${came}${near}${mended}`,
    en: `${where}: expected ${expected}; received ${came}${near}${mended}`,
  });
}

function unknownProblem({ code }: Problem): UnknownCodeError {
  const codes = Object.keys(EXPECTED_VI);
  return new UnknownCodeError(
    makeProblem("not-a-code", { codes }, { path: "problems.code", received: String(code), candidates: [] }),
  );
}

const furtherProblems = (count: number): LocalizedText => ({ vi: `và ${count} lỗi khác`, en: `and ${count} more` });

/** A line that counts the problems that are not listed; none where all are. */
export function furtherProblemLines(count: number, localizer: Localizer): Line[] {
  return count === 0 ? [] : [bullet(localizer.text(furtherProblems(count)))];
}

const problemsFound = (count: number): LocalizedText => ({
  vi: `Dữ liệu vào có ${count} lỗi`,
  en: `${count} ${count === 1 ? "problem" : "problems"} in the input`,
});

/** The words of an error: the problems that it carries, and how many more there are. */
export function explainProblems({ problems, moreProblems }: ThiduaError, localizer: Localizer): Line[][] {
  return [
    [
      paragraph(localizer.text(problemsFound(problems.length + moreProblems))),
      ...problems.map((problem) => bullet(problemText(problem, localizer))),
      ...furtherProblemLines(moreProblems, localizer),
    ],
  ];
}
