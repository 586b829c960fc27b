import { codesOf, type ProcedureCode } from "../codes.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { InvalidInputError } from "../errors.js";
import type { ShortProcedureProvision } from "../pack/types.js";
import type { AtDate } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";
import { shortProceduresFor } from "./select.js";
import type { ChecklistTarget } from "./target.js";

const ORDINARY: ProcedureCode = "thong-thuong";

/** By which procedure a dossier goes, and by which others it may. */
export interface Procedures {
  /** The procedure given, else the ordinary one. */
  procedure: ProcedureCode;
  /** All that the award may go by, the ordinary one first. */
  open: readonly ProcedureCode[];
  /** Those that the dossier may go by instead: none where the procedure was given. */
  others: readonly ProcedureCode[];
  /** What opens the procedure given or, where none was, the others. */
  openedBy: AtDate<ShortProcedureProvision>[];
}

/**
 * Finds by which procedures a dossier may go. The ordinary one is open to every award: the law lets another be used, and
 * makes no one use it. Throws `InvalidInputError` for a procedure that is not open to the award.
 */
export function proceduresFor(book: Rulebook, query: ChecklistTarget): Procedures {
  const openings = shortProceduresFor(book, query).filter(({ forceStatus }) => forceStatus !== "not-yet");
  const open = codesOf("procedure").filter(
    (code) => code === ORDINARY || openings.some(({ provision: entry }) => entry.procedure === code),
  );
  const { procedure } = query;
  if (procedure === undefined) {
    return { procedure: ORDINARY, open, others: open.filter((code) => code !== ORDINARY), openedBy: openings };
  }
  if (!open.includes(procedure)) {
    throw new InvalidInputError([
      makeProblem("not-a-code", { codes: open }, { path: "procedure", received: describeValue(procedure) }),
    ]);
  }
  return {
    procedure,
    open,
    others: [],
    openedBy: openings.filter(({ provision: entry }) => entry.procedure === procedure),
  };
}
