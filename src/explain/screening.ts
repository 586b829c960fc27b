import { codesOf, type Text } from "../codes.js";
import type { BadRow, Screening } from "../eligibility/screen-types.js";
import { pathText } from "../input/parse.js";
import type { Voice } from "./voice.js";
import { bullet, page, section, wrap } from "./wrap.js";

/** More bad rows than this are counted and not told one by one. */
const MOST_ROWS_TOLD = 20;

const rowsRead = (rows: number): Text => ({ vi: `Đã đọc ${rows} dòng.`, en: `Rows read: ${rows}.` });

const badRowsFound = (rows: number): Text => ({
  vi: `${rows} dòng không phải là đề nghị hợp lệ`,
  en: `Rows that are no nomination: ${rows}`,
});

const furtherRows = (rows: number): Text => ({ vi: `và ${rows} dòng khác`, en: `and ${rows} more` });

/** The words of a screening: how many outcomes of each kind, and the first bad rows with what is wrong with them. */
export function explainScreening({ rows, byOutcome, badRows, bad }: Screening, voice: Voice): string {
  const told = bad.slice(0, MOST_ROWS_TOLD);
  const further = badRows - told.length;
  return page(
    [wrap(voice.say(rowsRead(rows)))],
    codesOf("outcome").flatMap((outcome) =>
      byOutcome[outcome] > 0 ? [bullet(`${voice.label("outcome", outcome)}: ${byOutcome[outcome]}`)] : [],
    ),
    section(badRows === 0 ? "" : voice.say(badRowsFound(badRows)), [
      ...told.flatMap(problemsOf).map((problem) => bullet(voice.say(problem))),
      ...(further > 0 && told.length > 0 ? [bullet(voice.say(furtherRows(further)))] : []),
    ]),
    badRows > 0 && told.length === 0 ? [wrap(`${voice.say(badRowsFound(badRows))}.`)] : [],
  );
}

/** Problems are told in the host's own paths and values. */
const problemsOf = ({ index, problems }: BadRow): Text[] =>
  problems.map(({ path, expected, received }) => {
    const place = `${pathText([index])}${path === "$" ? "" : `.${path}`}`;
    return {
      vi: `${place}: cần ${expected}; nhận được ${received}`,
      en: `${place}: expected ${expected}; received ${received}`,
    };
  });
