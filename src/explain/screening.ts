import { codesOf, type LocalizedText } from "../codes.js";
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

/** The words of a screening: how many outcomes of each kind, and what is wrong with the first invalid rows. */
export function explainScreening({ rows, byOutcome, invalidRows, invalid }: Screening, localizer: Localizer): Line[][] {
  const shown = invalid.slice(0, MOST_ROWS_SHOWN);
  const further = invalidRows - shown.length;
  return [
    [paragraph(localizer.text(rowsRead(rows)))],
    codesOf("outcome").flatMap((outcome) =>
      byOutcome[outcome] > 0 ? [bullet(`${localizer.label("outcome", outcome)}: ${byOutcome[outcome]}`)] : [],
    ),
    section(invalidRows === 0 ? "" : localizer.text(invalidRowsFound(invalidRows)), [
      ...shown.flatMap((row) => problemLines(row, localizer)),
      ...(further > 0 && shown.length > 0 ? [bullet(localizer.text(furtherRows(further)))] : []),
    ]),
    invalidRows > 0 && shown.length === 0 ? [paragraph(`${localizer.text(invalidRowsFound(invalidRows))}.`)] : [],
  ];
}

function problemLines({ index, problems, moreProblems = 0 }: InvalidRow, localizer: Localizer): Line[] {
  const lines = problems.map((problem): Line => {
    const path = `${pathText([index])}${problem.path === "$" ? "" : `.${problem.path}`}`;
    return bullet(problemText(problem, localizer, path));
  });
  return [...lines, ...furtherProblemLines(moreProblems, localizer)];
}
