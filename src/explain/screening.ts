import { codesOf, type LocalizedText } from "../codes.js";
import type { InvalidRow, Screening } from "../eligibility/types.js";
import { pathText } from "../input/describe.js";
import type { Localizer } from "./localizer.js";
import { bullet, page, section, wrap } from "./wrap.js";

/** More bad rows than this are counted and not told one by one. */
const MOST_ROWS_TOLD = 20;

const rowsRead = (rows: number): LocalizedText => ({ vi: `Đã đọc ${rows} dòng.`, en: `Rows read: ${rows}.` });

const badRowsFound = (rows: number): LocalizedText => ({
  vi: `${rows} dòng không phải là đề nghị hợp lệ`,
  en: `Rows that are no nomination: ${rows}`,
});

const furtherRows = (rows: number): LocalizedText => ({ vi: `và ${rows} dòng khác`, en: `and ${rows} more` });

/** The words of a screening: how many outcomes of each kind, and the first bad rows with what is wrong with them. */
export function explainScreening(
  { rows, byOutcome, invalidRows, invalid: bad }: Screening,
  localizer: Localizer,
): string {
  const told = bad.slice(0, MOST_ROWS_TOLD);
  const further = invalidRows - told.length;
  return page(
    [wrap(localizer.text(rowsRead(rows)))],
    codesOf("outcome").flatMap((outcome) =>
      byOutcome[outcome] > 0 ? [bullet(`${localizer.label("outcome", outcome)}: ${byOutcome[outcome]}`)] : [],
    ),
    section(invalidRows === 0 ? "" : localizer.text(badRowsFound(invalidRows)), [
      ...told.flatMap(problemsText).map((problem) => bullet(localizer.text(problem))),
      ...(further > 0 && told.length > 0 ? [bullet(localizer.text(furtherRows(further)))] : []),
    ]),
    invalidRows > 0 && told.length === 0 ? [wrap(`${localizer.text(badRowsFound(invalidRows))}.`)] : [],
  );
}

/** Problems are told in the host's own paths and values. */
const problemsText = ({ index, problems }: InvalidRow): LocalizedText[] =>
  problems.map(({ path, expected, received }) => {
    const place = `${pathText([index])}${path === "$" ? "" : `.${path}`}`;
    return {
      vi: `${place}: cần ${expected}; nhận được ${received}`,
      en: `${place}: expected ${expected}; received ${received}`,
    };
  });
