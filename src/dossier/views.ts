import type {
  CopiesProvision,
  ProcessingTermProvision,
  Provision,
  ShortProcedureProvision,
  StepProvision,
  VoteProvision,
} from "../pack/types.js";
import { type Sources, sourceFields } from "../result/sources.js";
import type { AtDate, ForceStatus } from "../rulebook/in-force.js";
import { fittingVariants } from "./minutes.js";
import type { PaperAtDate } from "./select.js";
import type { CopiesView, DocumentView, ProcessingTermView, ShortProcedureView, StepView, VoteView } from "./types.js";

/** A paper as a checklist shows it. */
export function documentView(
  { provision: entry, forceStatus, isFormOpen }: PaperAtDate,
  hasCouncil: boolean | undefined,
): DocumentView {
  const { id, kind, title, recipient, form, encloses, achievementsWithinMonths, variants, procedures, onlyIf } = entry;
  return {
    id,
    kind,
    title,
    recipient,
    ...levelRecipients(entry),
    ...(form === undefined ? {} : { form: { ...form, ...(isFormOpen ? { provisional: true as const } : {}) } }),
    ...(encloses === undefined ? {} : { encloses: [...encloses] }),
    ...(achievementsWithinMonths === undefined ? {} : { achievementsWithinMonths }),
    ...(variants === undefined
      ? {}
      : { variants: fittingVariants(variants, hasCouncil).map((variant) => ({ ...variant })) }),
    ...(procedures === undefined ? {} : { procedures: [...procedures] }),
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...provisionFields(entry, forceStatus),
  };
}

/** A number of sets as a checklist shows it. */
export function copiesView({ provision: entry, forceStatus }: AtDate<CopiesProvision>): CopiesView {
  const { recipient, copies, paperFormat, electronicFiles = false } = entry;
  const electronic = electronicCopies(entry);
  return {
    recipient,
    ...levelRecipients(entry),
    copies,
    stated: copies !== null,
    ...(paperFormat === undefined ? {} : { paperFormat }),
    electronicFiles: electronicFiles !== false,
    ...(electronic === undefined ? {} : { electronic }),
    ...provisionFields(entry, forceStatus),
  };
}

/** The electronic copies that a text counts: one, where it gives a format and no number. */
export function electronicCopies({ electronicFiles }: CopiesProvision): CopiesView["electronic"] {
  if (typeof electronicFiles !== "object") return undefined;
  const { copies = 1, format } = electronicFiles;
  return { copies, ...(format === undefined ? {} : { format }) };
}

function levelRecipients({
  recipientByLevel,
}: Pick<CopiesProvision, "recipientByLevel">): Pick<CopiesView, "recipientByLevel"> {
  return recipientByLevel === undefined
    ? {}
    : { recipientByLevel: recipientByLevel.map(({ levels, recipient }) => ({ levels: [...levels], recipient })) };
}

/** A step as a checklist shows it. */
export function stepView({ provision: entry, forceStatus }: AtDate<StepProvision>): StepView {
  const { actor, action, next, procedures } = entry;
  return {
    actor: [...actor],
    action,
    ...(next === undefined ? {} : { next }),
    ...(procedures === undefined ? {} : { procedures: [...procedures] }),
    ...provisionFields(entry, forceStatus),
  };
}

/** A vote as a checklist shows it. */
export function voteView({ provision: entry, forceStatus }: AtDate<VoteProvision>): VoteView {
  const { body, atLeastPercent, of, title } = entry;
  return {
    body: [...body],
    atLeastPercent,
    of: atLeastPercent === null ? null : (of ?? "thanh-vien"),
    stated: atLeastPercent !== null,
    title,
    ...provisionFields(entry, forceStatus),
  };
}

/** A term as a checklist shows it. */
export function processingTermView({
  provision: entry,
  forceStatus,
}: AtDate<ProcessingTermProvision>): ProcessingTermView {
  const { id, actor, action, limit, workingDays, from, procedures, onlyIf } = entry;
  return {
    id,
    actor: [...actor],
    action,
    limit,
    workingDays,
    from,
    ...(procedures === undefined ? {} : { procedures: [...procedures] }),
    ...(onlyIf === undefined ? {} : { onlyIf }),
    ...provisionFields(entry, forceStatus),
  };
}

/** What opens a shorter procedure, as an answer shows it. */
export function shortProcedureView({
  provision: entry,
  forceStatus,
}: AtDate<ShortProcedureProvision>): ShortProcedureView {
  const { id, procedure, title, onlyIf } = entry;
  return { id, procedure, title, ...(onlyIf === undefined ? {} : { onlyIf }), ...provisionFields(entry, forceStatus) };
}

function provisionFields({ layer, pack, ...entry }: Provision & Sources, forceStatus: ForceStatus) {
  return { ...(forceStatus === "ended" ? { provisional: true as const } : {}), ...sourceFields(entry), layer, pack };
}
