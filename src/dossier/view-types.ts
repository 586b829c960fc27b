import type { BodyCode, DocumentCode, LocalizedText, ProcedureCode, UnitLevelCode } from "../codes.js";
import type { Layer, Source } from "../pack/types.js";
import type { FormReference, MinutesBody } from "./input-types.js";

/** What every provision that an answer shows has. */
interface ShownProvision {
  /** True where the text it rests on has ended and its successor is not encoded. */
  provisional?: true;
  source: Source;
  /** The other clauses it rests on. */
  alsoFrom?: Source[];
  layer: Layer;
  pack: string;
}

/** To whom units of some levels hand something. */
export interface LevelRecipient {
  levels: UnitLevelCode[];
  recipient: BodyCode;
}

/** A paper that belongs to a dossier. */
export interface DocumentView extends ShownProvision {
  id: string;
  kind: DocumentCode;
  title: LocalizedText;
  /** Whose dossier it belongs to. */
  recipient: BodyCode;
  /** Whom units of some levels hand it to instead; left out where the level of the unit is known. */
  recipientByLevel?: LevelRecipient[];
  /** The form; provisional where the text that has it has ended, though the paper is still needed. */
  form?: FormReference & { provisional?: true };
  encloses?: DocumentCode[];
  /** Of a report of achievements: how many months before it is handed in they may end. */
  achievementsWithinMonths?: number;
  /** The forms the paper may take; only the fitting one where `hasCouncil` is known. */
  variants?: { body: MinutesBody; hasCouncil: boolean; title: LocalizedText }[];
  /** The procedures it belongs to; left out, all. */
  procedures?: ProcedureCode[];
  /** When it is needed, where that depends on the case. */
  onlyIf?: LocalizedText;
}

/** How many sets go to one recipient; sets of different recipients are never merged. */
export interface CopiesView extends ShownProvision {
  recipient: BodyCode;
  /** Whom units of some levels hand them to instead; left out where the level of the unit is known. */
  recipientByLevel?: LevelRecipient[];
  /** Null where the text gives no number. */
  copies: number | null;
  stated: boolean;
  /** What the sets on paper are, where the text states it. */
  paperFormat?: LocalizedText;
  /** Whether electronic files go with the paper set. */
  electronicFiles: boolean;
  /** How many electronic copies, and in which format, where the text counts them. */
  electronic?: { copies: number; format?: LocalizedText };
}

/** A step on the way of a dossier. */
export interface StepView extends ShownProvision {
  actor: BodyCode[];
  action: LocalizedText;
  next?: BodyCode;
  /** The procedures it belongs to; left out, all. */
  procedures?: ProcedureCode[];
}

/** A vote that a body must take. */
export interface VoteView extends ShownProvision {
  body: BodyCode[];
  /** Percent of those in `of`, present or not; null where the text gives no share. */
  atLeastPercent: number | null;
  /** Whose votes are counted, all members or the standing members; null where the text gives no share. */
  of: "thanh-vien" | "thuong-truc" | null;
  stated: boolean;
  title: LocalizedText;
}

/** How many working days a body has for its part. */
export interface ProcessingTermView extends ShownProvision {
  id: string;
  actor: BodyCode[];
  action: LocalizedText;
  /** Whether it must be done within the term (`at-most`), or must last at least as long. */
  limit: "at-most" | "at-least";
  workingDays: number;
  /** What starts the term. */
  from: LocalizedText;
  /** The procedures it belongs to; left out, all. */
  procedures?: ProcedureCode[];
  /** When the term applies, where that depends on the case. */
  onlyIf?: LocalizedText;
}

/** What opens a procedure that asks for less than the ordinary one. */
export interface ShortProcedureView extends ShownProvision {
  id: string;
  procedure: ProcedureCode;
  title: LocalizedText;
  /** When it is open, where that depends on the case. */
  onlyIf?: LocalizedText;
}
