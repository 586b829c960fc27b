import { resolveCode } from "../codes.js";
import { type CellReading, cellText, read, readItems, refuse } from "./cell.js";
import { resolveCell } from "./column-words.js";
import { isNothing, parts } from "./parts.js";
import type { FieldReader } from "./scalars.js";

/** Who, and what was imposed: `Người đứng đầu: khiển trách`, `Cấp phó bị cảnh cáo`. */
const LEADER_AND_LEVEL = /^(.+?)(?:\s*[:–—]|\s+-|\s+bị\s)\s*(.+)$/iu;

/** Reads the discipline of a collective's leaders. As in a cell of discipline, a year beside one is no day of it. */
export const readLeaderDiscipline: FieldReader = (value, path) => {
  const text = cellText(value);
  if (isNothing(text)) return read({ none: ["leaderDiscipline"] });
  return readItems(
    "leaderDiscipline",
    parts(text).map((part) => readEntry(part, path)),
  );
};

function readEntry(text: string, path: string): CellReading {
  const [, who, what] = LEADER_AND_LEVEL.exec(text.normalize("NFC")) ?? [];
  if (who === undefined || what === undefined) return refuse(path, text, "missing-one-of", { fields: ["leader"] });
  const leader = resolveCell(who, "leader");
  if (!("code" in leader))
    return refuse(path, text, "not-in-vocabulary", { vocabularies: ["leader"] }, leader.candidates);
  const level = resolveCode(what, { among: "discipline" });
  if (!("code" in level))
    return refuse(path, text, "not-in-vocabulary", { vocabularies: ["discipline"] }, level.candidates);
  return read({ items: { leaderDiscipline: [{ leader: leader.code, level: level.code }] } });
}
