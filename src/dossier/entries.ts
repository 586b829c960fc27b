import type { DossierSet, Paper, ProcessingTermEntry, Stated, Step, Vote } from "../pack/types.js";
import type { Standed, Standing } from "../rulebook/in-force.js";
import { fittingVariants } from "./minutes.js";
import type { DossierDocument, ProcedureStep, ProcessingTerm, SetsLine, VoteRule } from "./types.js";

/** A paper as a checklist shows it. */
export function documentOf({ entry, standing }: Standed<Paper>, hasCouncil: boolean | undefined): DossierDocument {
  const { id, kind, title, recipient, form, encloses, variants, onlyIf } = entry;
  return {
    id,
    kind,
    title,
    recipient,
    ...(form === undefined ? {} : { form: { ...form } }),
    ...(encloses === undefined ? {} : { encloses: [...encloses] }),
    ...(variants === undefined
      ? {}
      : { variants: fittingVariants(variants, hasCouncil).map((variant) => ({ ...variant })) }),
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...placeOf(entry, standing),
  };
}

/** A number of sets as a checklist shows it. */
export function setsLineOf({ entry, standing }: Standed<DossierSet>): SetsLine {
  const { recipient, copies, electronicFiles } = entry;
  return {
    recipient,
    copies,
    stated: copies !== null,
    electronicFiles: electronicFiles ?? false,
    ...placeOf(entry, standing),
  };
}

/** A step as a checklist shows it. */
export function stepOf({ entry, standing }: Standed<Step>): ProcedureStep {
  const { actor, action, next } = entry;
  return { actor: [...actor], action, ...(next === undefined ? {} : { next }), ...placeOf(entry, standing) };
}

/** A vote as a checklist shows it. */
export function voteOf({ entry, standing }: Standed<Vote>): VoteRule {
  const { body, atLeastPercent, of, title } = entry;
  return {
    body: [...body],
    atLeastPercent,
    of: atLeastPercent === null ? null : (of ?? "thanh-vien"),
    stated: atLeastPercent !== null,
    title,
    ...placeOf(entry, standing),
  };
}

/** A term as a checklist shows it. */
export function processingTermOf({ entry, standing }: Standed<ProcessingTermEntry>): ProcessingTerm {
  const { id, actor, action, limit, workingDays, from, onlyIf } = entry;
  return {
    id,
    actor: [...actor],
    action,
    limit,
    workingDays,
    from,
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...placeOf(entry, standing),
  };
}

function placeOf<Source>({ source, layer, pack }: Stated & { source: Source }, standing: Standing) {
  return { ...(standing === "ended" ? { provisional: true as const } : {}), source, layer, pack };
}
