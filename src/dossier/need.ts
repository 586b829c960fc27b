import { isForKind } from "../codes/kinds.js";
import { type BookCodes, codesOf } from "../codes.js";
import { FALSE, TRUE, type Truth, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import type { PaperAtDate } from "./select.js";
import type { DossierTarget } from "./target.js";

/** Whether a dossier needs a paper. */
interface Need {
  isNeeded: Truth;
  /** The inputs that would decide it, where it is unknown. */
  waitsFor: MissingInput<InputName>[];
}

/**
 * Whether this dossier needs a document: unknown where its scope depends on what the query leaves open.
 *
 * @param isSpared whether another procedure, by which the dossier may go as well, does without this kind of paper.
 */
export function documentNeed(
  book: BookCodes,
  paper: DocumentProvision,
  { kind, ground, group, notNeeded, needed }: DossierTarget,
  isSpared: boolean,
): Need {
  const { kinds, grounds, groups, exceptGroups, occupations, levels } = paper.appliesTo ?? {};
  const isCaseBound = [paper.onlyIf, occupations, levels].some((bound) => bound !== undefined);
  const isKnownNeeded = needed?.includes(paper.kind) ?? false;
  // A paper of other groups than the one given is not here at all.
  const isGroupOpen = group === undefined && (groups ?? exceptGroups) !== undefined;
  const isGroundOpen = ground === undefined && grounds !== undefined;
  const mayBeUnneeded = isCaseBound || isGroupOpen || isGroundOpen || isSpared;
  if (mayBeUnneeded && (notNeeded?.includes(paper.kind) ?? false)) return { isNeeded: FALSE, waitsFor: [] };
  const waitsFor: MissingInput<InputName>[] = [
    ...(kinds !== undefined && kind === undefined ? [{ input: "dossierKind" } as const] : []),
    ...(isGroupOpen ? [{ input: "dossierGroup", ...groupsFor(book, kind) } as const] : []),
    ...(isGroundOpen ? [{ input: "dossierGround" } as const] : []),
    ...(isCaseBound && !isKnownNeeded ? [{ input: "dossierNotNeeded", accepted: [paper.kind] } as const] : []),
    // Where the paper is for some cases only, the case decides by whichever procedure.
    ...(isSpared && paper.onlyIf === undefined ? [{ input: "dossierProcedure" } as const] : []),
  ];
  return { isNeeded: waitsFor.length === 0 ? TRUE : UNKNOWN, waitsFor };
}

/** The groups that nominees of a kind may be of; all where the kind is not given. */
const groupsFor = (book: BookCodes, kind: DossierTarget["kind"]): Pick<MissingInput<InputName>, "accepted"> =>
  kind === undefined
    ? {}
    : { accepted: codesOf("group", book).filter((group) => isForKind("group", group, kind, book)) };

/** Whether a dossier that goes by a procedure needs a paper of a kind for certain, by the papers of that procedure. */
export function isKindNeeded(
  book: BookCodes,
  { provision: paper }: PaperAtDate,
  ofProcedure: readonly PaperAtDate[],
  dossier: DossierTarget,
): boolean {
  return ofProcedure.some(
    ({ provision: other, forceStatus }) =>
      forceStatus !== "not-yet" &&
      other.kind === paper.kind &&
      other.recipient === paper.recipient &&
      (other.id === paper.id || documentNeed(book, other, dossier, false).isNeeded === TRUE),
  );
}
