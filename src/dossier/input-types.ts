import type {
  AwardCode,
  BodyCode,
  DocumentCode,
  GroundCode,
  GroupCode,
  KindCode,
  OccasionCode,
  ProcedureCode,
  TitleCode,
  UnitLevelCode,
} from "../codes.js";
import type { CivilDate } from "../dates.js";

/** Which dossier the checklist is for. */
export interface ChecklistInput {
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  /** The day the dossier is handed in: it chooses the texts, as `receivedOn` does in a nomination. */
  asOf: CivilDate;
  kind?: KindCode;
  /** What the award is given for; left out, the ground of the book's plans. A plan binds no award on another ground. */
  ground?: GroundCode;
  /** The group of the nominee; papers of other groups are then left out. */
  group?: GroupCode;
  /** The procedure; left out, the papers are those of the ordinary one, and a paper that another one spares is in doubt. */
  procedure?: ProcedureCode;
  /** The unit that proposes; some plans have units of different levels hand their dossiers to different bodies. */
  unit?: { level?: UnitLevelCode };
  /** Whether the proposing level has an emulation and commendation council. */
  hasCouncil?: boolean;
}

/** A numbered form of a text. */
export interface FormReference {
  number: string;
  instrument: string;
}

/** Whose minutes: the council's (`hoi-dong`), or the body's own where there is no council (`co-quan`). */
export type MinutesBody = "hoi-dong" | "co-quan";

/** When a term began. */
export interface ProcessingTermInput {
  /** The id of a term of the book. */
  id: string;
  /** The day of what starts the term; the next working day is day 1. */
  startedOn: CivilDate;
  /** The days of the time that are public holidays, compensation days included; left out, those of the book. */
  holidays?: readonly CivilDate[];
  /** The Saturdays of the time that are worked in exchange for a day off; left out, there are none beside `holidays`, and else those of the book. */
  workingSaturdays?: readonly CivilDate[];
}

/** A paper that is in a dossier. */
export interface GivenDocument {
  kind: DocumentCode;
  /** For minutes: whose. */
  body?: MinutesBody;
  form?: { number: string; instrument?: string };
  encloses?: DocumentCode[];
  /** Of a report: the last day of the achievements in it. */
  achievementsTo?: CivilDate;
}

/** A dossier as it was handed in. */
export interface DossierInput extends ChecklistInput {
  /** How many sets are handed in. */
  sets?: number;
  /** How many electronic copies are handed in. */
  electronicCopies?: number;
  /** Whose dossier; by default the first recipient of the lowest layer that names one, for the level of the unit. */
  recipient?: BodyCode;
  /** The complete list, unless `complete` is false. */
  documents: GivenDocument[];
  complete?: boolean;
  /** Kinds of paper that this case does not need; of no effect on a paper that every dossier needs. */
  notNeeded?: DocumentCode[];
}
