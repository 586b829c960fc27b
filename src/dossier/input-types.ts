import type {
  AwardCode,
  BodyCode,
  DocumentCode,
  GroundCode,
  OccasionCode,
  ProcedureCode,
  TitleCode,
} from "../codes.js";
import type { CivilDate } from "../dates.js";
import type { NominationFields } from "../nomination/input-types.js";
import type { Nominee, Unit } from "../nomination/types.js";

/** Which dossier the checklist is for. */
export interface ChecklistInput extends NominationFields {
  award: AwardCode | TitleCode;
  occasion: OccasionCode;
  asOf: CivilDate;
  /** The day the dossier is handed in, which chooses the texts. Default: `asOf`. */
  receivedOn?: CivilDate;
  /** What the award is given for; left out, the ground of the book's plans. A plan binds no award on another ground. */
  ground?: GroundCode;
  /** Papers of other kinds than its `kind`, and of other groups than its `group`, are left out. */
  nominee?: Partial<Nominee>;
  /** Whether it has a council (`hasCouncil`) decides whose minutes are needed; in some plans its `level` decides who receives the dossier. */
  unit?: Unit;
  /** The procedure; left out, the papers are those of the ordinary one, and a paper that another one spares is in doubt. */
  procedure?: ProcedureCode;
}

/** A numbered form of a text. */
export interface FormReference {
  number: string;
  instrument: string;
}

/** Whose minutes: the council's (`hoi-dong`), or the body's own where there is no council (`co-quan`). */
export type MinutesBody = "hoi-dong" | "co-quan";

/** When a term began. */
export interface ProcessingTermInput extends NominationFields {
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
  /** Kinds of paper that this case does need, of those that only some cases do; one in neither list is asked about. */
  needed?: DocumentCode[];
}
