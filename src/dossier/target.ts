import type { BodyCode, DocumentCode, GroupCode, ProcedureCode, UnitLevelCode } from "../codes.js";
import type { CivilDate } from "../dates.js";
import { type Target, withDefaultGround } from "../rulebook/target.js";
import type { Rulebook } from "../rulebook/types.js";
import type { ChecklistInput, DossierInput, GivenDocument } from "./input-types.js";

/** What the provisions about dossiers are selected for. */
export interface ChecklistTarget extends Target {
  asOf: CivilDate;
  /** The day that chooses the texts. */
  receivedOn: CivilDate;
  group?: GroupCode;
  procedure?: ProcedureCode;
  level?: UnitLevelCode;
  hasCouncil?: boolean;
}

/** A dossier that is compared with the provisions selected. */
export interface DossierTarget extends ChecklistTarget {
  sets?: number;
  electronicCopies?: number;
  recipient?: BodyCode;
  documents: readonly GivenDocument[];
  complete?: boolean;
  notNeeded?: readonly DocumentCode[];
  needed?: readonly DocumentCode[];
}

/** What a query asks for, on the ground of the book's plans where it names none. */
export function checklistTarget(book: Rulebook, query: ChecklistInput): ChecklistTarget {
  const { award, occasion, asOf, receivedOn = asOf, ground, nominee, unit, procedure } = query;
  const { kind, group } = nominee ?? {};
  const { level, hasCouncil } = unit ?? {};
  return withDefaultGround(book, {
    ...{ award, occasion, asOf, receivedOn },
    ...(ground === undefined ? {} : { ground }),
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(level === undefined ? {} : { level }),
    ...(hasCouncil === undefined ? {} : { hasCouncil }),
  });
}

/** What a dossier is compared with, and what is in it. */
export function dossierTarget(book: Rulebook, dossier: DossierInput): DossierTarget {
  const { sets, electronicCopies, recipient, documents, complete, notNeeded, needed } = dossier;
  return {
    ...checklistTarget(book, dossier),
    documents,
    ...(sets === undefined ? {} : { sets }),
    ...(electronicCopies === undefined ? {} : { electronicCopies }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(complete === undefined ? {} : { complete }),
    ...(notNeeded === undefined ? {} : { notNeeded }),
    ...(needed === undefined ? {} : { needed }),
  };
}
