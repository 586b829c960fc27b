import { type BookCodes, type DocumentCode, labelOf } from "../codes.js";
import { fromBoolean, UNKNOWN } from "../logic/truth.js";
import type { DocumentProvision } from "../pack/types.js";
import type { InputName } from "../questions/inputs.js";
import type { MissingInput } from "../questions/missing.js";
import { firstPresent } from "../result/first-present.js";
import { enclosedTitle, OTHER_CHECK_TITLES } from "../result/wordings.js";
import { monthsBegun } from "./achievements-age.js";
import { findingStatus, lastStatusOfAll, OTHER_DOCUMENTS, type PaperFinding } from "./finding.js";
import { formText, isRightForm } from "./form.js";
import { fittingVariants, isRightBody } from "./minutes.js";
import type { PaperAtDate } from "./select.js";
import type { DossierTarget } from "./target.js";
import type { GivenDocument } from "./types.js";

const FORM = "form";

/** What a dossier shows of one paper: whether it is there, what it encloses, its form and whose minutes it is. */
export function documentFindings(
  book: BookCodes,
  { provision: paper, isFormOpen }: PaperAtDate,
  dossier: DossierTarget,
): PaperFinding[] {
  const isWhole = dossier.complete !== false;
  const papers = givenAs(paper.kind, dossier);
  // Which form is right is not known once the text that has it has ended; the paper is needed all the same.
  const formOpen = (finding: PaperFinding): PaperFinding =>
    isFormOpen && finding.suffix === FORM ? { ...finding, status: "unknown", provisional: finding.status } : finding;
  const present: PaperFinding = {
    suffix: "present",
    ...findingStatus(fromBoolean(papers.length > 0), isWhole, OTHER_DOCUMENTS),
    title: OTHER_CHECK_TITLES.documentPresent,
    kind: paper.kind,
  };
  const enclosed = (paper.encloses ?? []).map(
    (kind): PaperFinding => ({
      suffix: `encloses/${kind}`,
      ...findingStatus(fromBoolean(givenAs(kind, dossier).length > 0), isWhole, OTHER_DOCUMENTS),
      title: enclosedTitle(labelOf("document", kind, book)),
      kind,
    }),
  );
  return [present, ...enclosed, ...best(papers.map((given) => ofPaper(paper, given, dossier, isWhole).map(formOpen)))];
}

/** The papers of a kind: each on its own, and one that another encloses, of which nothing more is said. */
function givenAs(kind: DocumentCode, { documents }: DossierTarget): GivenDocument[] {
  const isEnclosed = documents.some(({ encloses }) => encloses?.includes(kind) ?? false);
  return [...documents.filter((given) => given.kind === kind), ...(isEnclosed ? [{ kind }] : [])];
}

function ofPaper(
  paper: DocumentProvision,
  given: GivenDocument,
  dossier: DossierTarget,
  isWhole: boolean,
): PaperFinding[] {
  const { hasCouncil, receivedOn } = dossier;
  const { kind, form, variants, achievementsWithinMonths: months } = paper;
  const findings: PaperFinding[] = [];
  if (form !== undefined) {
    findings.push({
      suffix: FORM,
      ...findingStatus(isRightForm(form, given.form), isWhole, missingField("dossierForm", given, dossier)),
      title: OTHER_CHECK_TITLES.documentForm,
      kind,
      required: { operator: "equal", value: formText(form) },
      ...(given.form === undefined ? {} : { actual: formText(given.form) }),
    });
  }
  if (months !== undefined) {
    const age = given.achievementsTo === undefined ? undefined : monthsBegun(given.achievementsTo, receivedOn);
    findings.push({
      suffix: "achievements",
      ...findingStatus(
        age === undefined ? UNKNOWN : fromBoolean(age <= months),
        isWhole,
        missingField("dossierAchievementsTo", given, dossier),
      ),
      title: OTHER_CHECK_TITLES.achievementsAge,
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
      ...findingStatus(
        right,
        isWhole,
        given.body === undefined ? missingField("dossierMinutesBody", given, dossier) : { input: "hasCouncil" },
      ),
      title: OTHER_CHECK_TITLES.minutesBody,
      kind,
      required: { operator: "in", value: accepted },
      ...(given.body === undefined ? {} : { actual: given.body }),
    });
  }
  return findings;
}

/** The fields of a paper that questions ask for. */
const FIELDS = { dossierForm: "form", dossierAchievementsTo: "achievementsTo", dossierMinutesBody: "body" } as const;

/** What is missing of a paper. One that another encloses has no entry to write in: it is asked for as a paper of its own. */
function missingField(
  input: InputName & keyof typeof FIELDS,
  given: GivenDocument,
  { documents }: DossierTarget,
): MissingInput<InputName> {
  const entry = documents.indexOf(given);
  if (entry >= 0) return { input, entry };
  return { input: "dossierEnclosed", accepted: [given.kind], fields: [FIELDS[input]] };
}

/** Of several papers of one kind the best counts, as a whole: the form of one does not mend the body of another. */
function best(papers: readonly PaperFinding[][]): PaperFinding[] {
  const statuses = papers.map(lastStatusOfAll);
  const status = firstPresent(["pass", "unknown", "fail"], statuses);
  return status === undefined ? [] : (papers[statuses.indexOf(status)] ?? []);
}
