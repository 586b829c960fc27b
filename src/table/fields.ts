import { readAwards } from "./awards.js";
import { readLeaderDiscipline } from "./leader-discipline.js";
import { readRecognitions } from "./recognitions.js";
import { readDiscipline, readInitiatives } from "./record-cells.js";
import {
  codeReader,
  type FieldReader,
  readCivilDate,
  readNumber,
  readPartialDate,
  readText,
  readWholeNumber,
  yesOrNo,
} from "./scalars.js";
import { readKindOrGroup } from "./who.js";

/** The fields that a column may hold, by their path in a nomination, and how a cell of each is read. */
export const FIELD_READERS = {
  "nominee.id": readText,
  "nominee.name": readText,
  /** A kind or a group of nominee in one column. */
  nominee: readKindOrGroup,
  "nominee.kind": codeReader("kind"),
  "nominee.group": codeReader("group"),
  "nominee.occupation": codeReader("occupation"),
  "nominee.foundedOn": readPartialDate,
  "nominee.outsideFlagList": yesOrNo(),
  /** Also a column of sex: `Nam`, `Nữ`. */
  "nominee.woman": yesOrNo(["nu"], ["nam"]),
  "nominee.members.total": readWholeNumber,
  "nominee.members.completed": readWholeNumber,
  "nominee.members.advanced": readWholeNumber,
  "nominee.members.champions": readWholeNumber,
  "nominee.members.disciplined": readWholeNumber,
  "unit.id": readText,
  "unit.name": readText,
  "unit.level": codeReader("unitLevel"),
  "unit.hasCouncil": yesOrNo(),
  award: codeReader("awardOrTitle"),
  occasion: codeReader("occasion"),
  ground: codeReader("ground"),
  asOf: readCivilDate,
  receivedOn: readCivilDate,
  referenceYear: readWholeNumber,
  achievementId: readText,
  "movement.launchedBy": codeReader("launcher"),
  "movement.startedOn": readPartialDate,
  "movement.closedOn": readPartialDate,
  "record.ratings": undefined,
  "record.awards": readAwards,
  "record.initiatives": readInitiatives,
  "record.discipline": readDiscipline,
  "record.leaderDiscipline": readLeaderDiscipline,
  "record.recognitions": readRecognitions,
} as const satisfies Record<string, FieldReader | undefined>;

/** A field that a column may hold. A column of `record.ratings` is of one `year`. */
export type FieldName = keyof typeof FIELD_READERS | `indicators.${string}`;

/** The reader of a field that is one of a nomination. */
export function fieldReader(field: string): FieldReader | undefined {
  if (/^indicators\.[\w:-]+$/.test(field)) return readNumber;
  return Object.hasOwn(FIELD_READERS, field) ? FIELD_READERS[field as keyof typeof FIELD_READERS] : undefined;
}

/** The readers of the fields of a list's items, for tables with one item a row. */
export const ITEM_READERS: Record<string, Record<string, FieldReader>> = {
  ratings: { year: readWholeNumber, rating: codeReader("rating") },
  awards: {
    code: codeReader("awardOrTitle"),
    year: readWholeNumber,
    ground: codeReader("ground"),
    thematic: yesOrNo(),
    decidedOn: readCivilDate,
    periodEnd: readPartialDate,
    number: readText,
    achievementId: readText,
  },
  initiatives: { scope: codeReader("initiativeScope"), year: readWholeNumber, usedFor: readText },
  achievements: {
    kind: codeReader("achievement"),
    scope: codeReader("initiativeScope"),
    year: readWholeNumber,
    recognisedBy: readText,
    years: readNumber,
    post: codeReader("post"),
    from: readCivilDate,
    to: readCivilDate,
    termEnd: readCivilDate,
  },
  discipline: {
    level: codeReader("discipline"),
    pending: codeReader("pendingMatter"),
    from: readCivilDate,
    to: readCivilDate,
    clearedOn: readCivilDate,
  },
  leaderDiscipline: {
    leader: codeReader("leader"),
    level: codeReader("discipline"),
    from: readCivilDate,
    to: readCivilDate,
  },
  recognitions: { status: codeReader("recognition"), since: readCivilDate, until: readCivilDate },
};
