import { type BookCodes, type DocumentCode, labelOf } from "../codes.js";
import { fromBoolean, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import { firstPresent } from "../result/first-present.js";
import { CHECK_TITLES, enclosedTitle } from "../result/wordings.js";
import { monthsBegun } from "./achievements-age.js";
import { findingStatus, lastStatusOfAll, type PaperFinding } from "./finding.js";
import { formText, isRightForm } from "./form.js";
import { fittingVariants, isRightBody } from "./minutes.js";
import type { PaperAtDate } from "./select.js";
import type { DossierInput, GivenDocument } from "./types.js";

const FORM = "form";

/** What a dossier shows of one paper: whether it is there, what it encloses, its form and whose minutes it is. */
export function documentFindings(
  book: BookCodes,
  { provision: paper, isFormOpen }: PaperAtDate,
  dossier: DossierInput,
): PaperFinding[] {
  const isWhole = dossier.complete !== false;
  const papers = givenAs(paper.kind, dossier);
  // Which form is right is not known once the text that has it has ended; the paper is needed all the same.
  const formOpen = (finding: PaperFinding): PaperFinding =>
    isFormOpen && finding.suffix === FORM ? { ...finding, status: "unknown", provisional: finding.status } : finding;
  const present: PaperFinding = {
    suffix: "present",
    ...findingStatus(fromBoolean(papers.length > 0), isWhole, "dossierDocuments"),
    title: CHECK_TITLES.documentPresent,
    kind: paper.kind,
  };
  const enclosed = (paper.encloses ?? []).map(
    (kind): PaperFinding => ({
      suffix: `encloses/${kind}`,
      ...findingStatus(fromBoolean(givenAs(kind, dossier).length > 0), isWhole, "dossierDocuments"),
      title: enclosedTitle(labelOf("document", kind, book)),
      kind,
    }),
  );
  return [present, ...enclosed, ...best(papers.map((given) => ofPaper(paper, given, dossier, isWhole).map(formOpen)))];
}

/** The papers of a kind: each on its own, and one that another encloses, of which nothing more is said. */
function givenAs(kind: DocumentCode, { documents }: DossierInput): GivenDocument[] {
  const isEnclosed = documents.some(({ encloses }) => encloses?.includes(kind) ?? false);
  return [...documents.filter((given) => given.kind === kind), ...(isEnclosed ? [{ kind }] : [])];
}

function ofPaper(
  paper: DocumentProvision,
  given: GivenDocument,
  { hasCouncil, asOf }: DossierInput,
  isWhole: boolean,
): PaperFinding[] {
  const { kind, form, variants, achievementsWithinMonths: months } = paper;
  const findings: PaperFinding[] = [];
  if (form !== undefined) {
    findings.push({
      suffix: FORM,
      ...findingStatus(isRightForm(form, given.form), isWhole, "dossierForm"),
      title: CHECK_TITLES.documentForm,
      kind,
      required: { operator: "equal", value: formText(form) },
      ...(given.form === undefined ? {} : { actual: formText(given.form) }),
    });
  }
  if (months !== undefined) {
    const age = given.achievementsTo === undefined ? undefined : monthsBegun(given.achievementsTo, asOf);
    findings.push({
      suffix: "achievements",
      ...findingStatus(age === undefined ? UNKNOWN : fromBoolean(age <= months), isWhole, "dossierAchievementsTo"),
      title: CHECK_TITLES.achievementsAge,
      kind,
      required: { operator: "lessThanInclusive", value: months, unit: "months" },
      ...(age === undefined ? {} : { actual: age }),
    });
  }
  if (variants !== undefined) {
    const accepted = [...new Set(fittingVariants(variants, hasCouncil).map(({ body }) => body))];
    const right = given.body === undefined ? UNKNOWN : isRightBody(variants, given.body, hasCouncil);
    findings.push({
      suffix: "body",
      ...findingStatus(right, isWhole, given.body === undefined ? "dossierMinutesBody" : "hasCouncil"),
      title: CHECK_TITLES.minutesBody,
      kind,
      required: { operator: "in", value: accepted },
      ...(given.body === undefined ? {} : { actual: given.body }),
    });
  }
  return findings;
}

/** Of several papers of one kind the best counts, as a whole: the form of one does not mend the body of another. */
function best(papers: readonly PaperFinding[][]): PaperFinding[] {
  const statuses = papers.map(lastStatusOfAll);
  const status = firstPresent(["pass", "unknown", "fail"], statuses);
  return status === undefined ? [] : (papers[statuses.indexOf(status)] ?? []);
}
