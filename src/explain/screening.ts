import { codesOf, type LocalizedText, type OutcomeCode } from "../codes.js";
import type { InvalidRow, Screening } from "../eligibility/types.js";
import { pathText } from "../input/describe.js";
import { bullet, type Line, paragraph, section } from "./document.js";
import type { Localizer } from "./localizer.js";
import { furtherProblemLines, problemText } from "./problems.js";

/** More invalid rows than this are only counted. */
const MOST_ROWS_SHOWN = 20;

const rowsRead = (rows: number): LocalizedText => ({ vi: `Đã đọc ${rows} dòng.`, en: `Rows read: ${rows}.` });

const invalidRowsFound = (rows: number): LocalizedText => ({
  vi: `${rows} dòng không phải là đề nghị hợp lệ`,
  en: `Rows that are no nomination: ${rows}`,
});

const furtherRows = (rows: number): LocalizedText => ({ vi: `và ${rows} dòng khác`, en: `and ${rows} more` });

const SCREENING_MESSAGES = {
  lastEncoded: { vi: "Theo quy định cuối cùng có trong bộ quy tắc", en: "Under the last texts encoded" },
  inForce: { vi: "Theo văn bản đang áp dụng", en: "Under the texts in force" },
} as const satisfies Record<string, LocalizedText>;

/**
 * The words of a screening: how many outcomes of each kind, and what is wrong with the first invalid rows. While the law in
 * force is not encoded, the outcomes under the last texts come first, for they are what a reader can work with.
 */
export function explainScreening(screening: Screening, localizer: Localizer): Line[][] {
  const { rows, byOutcome, byProvisionalOutcome, invalidRows, invalid } = screening;
  const counts = countLines(byOutcome, localizer);
  // A screening stored before there were provisional counts has none.
  const provisional = countLines(byProvisionalOutcome ?? byOutcome, localizer);
  const isSame = codesOf("outcome").every((code) => (byProvisionalOutcome ?? byOutcome)[code] === byOutcome[code]);
  const shown = invalid.slice(0, MOST_ROWS_SHOWN);
  const further = invalidRows - shown.length;
  return [
    [paragraph(localizer.text(rowsRead(rows)))],
    ...(isSame
      ? [counts]
      : [
          section(localizer.text(SCREENING_MESSAGES.lastEncoded), provisional),
          section(localizer.text(SCREENING_MESSAGES.inForce), counts),
        ]),
    section(invalidRows === 0 ? "" : localizer.text(invalidRowsFound(invalidRows)), [
      ...shown.flatMap((row) => problemLines(row, localizer)),
      ...(further > 0 && shown.length > 0 ? [bullet(localizer.text(furtherRows(further)))] : []),
    ]),
    invalidRows > 0 && shown.length === 0 ? [paragraph(`${localizer.text(invalidRowsFound(invalidRows))}.`)] : [],
  ];
}

const countLines = (counts: Record<OutcomeCode, number>, localizer: Localizer): Line[] =>
  codesOf("outcome").flatMap((outcome) =>
    counts[outcome] > 0 ? [bullet(`${localizer.label("outcome", outcome)}: ${counts[outcome]}`)] : [],
  );

function problemLines({ index, problems, moreProblems = 0 }: InvalidRow, localizer: Localizer): Line[] {
  const lines = problems.map((problem): Line => {
    const path = `${pathText([index])}${problem.path === "$" ? "" : `.${problem.path}`}`;
    return bullet(problemText(problem, localizer, path));
  });
  return [...lines, ...furtherProblemLines(moreProblems, localizer)];
}
