import { type DocumentCode, labelOf, type Text } from "../codes.js";
import type { Paper } from "../pack/types.js";
import { firstPresent } from "../result/first-present.js";
import { type Finding, settled, statusOfAll } from "./finding.js";
import { formText, isRightForm } from "./form.js";
import { fittingVariants, isRightBody } from "./minutes.js";
import type { Dossier, GivenDocument } from "./types.js";

const TITLES = {
  present: { vi: "Có trong hồ sơ", en: "In the dossier" },
  form: { vi: "Theo đúng mẫu", en: "On the right form" },
  body: { vi: "Biên bản đúng chủ thể", en: "Minutes of the right body" },
} as const satisfies Record<string, Text>;

/** What a dossier shows of one paper: whether it is there, what it encloses, its form and whose minutes it is. */
export function findingsOf(paper: Paper, dossier: Dossier): Finding[] {
  const isWhole = dossier.complete !== false;
  const papers = givenAs(paper.kind, dossier);
  const present: Finding = {
    place: "present",
    ...settled(papers.length > 0, isWhole, "dossierDocuments"),
    title: TITLES.present,
    kind: paper.kind,
  };
  const enclosed = (paper.encloses ?? []).map(
    (kind): Finding => ({
      place: `encloses/${kind}`,
      ...settled(givenAs(kind, dossier).length > 0, isWhole, "dossierDocuments"),
      title: enclosedTitle(kind),
      kind,
    }),
  );
  return [present, ...enclosed, ...best(papers.map((given) => ofPaper(paper, given, dossier, isWhole)))];
}

/** The papers of a kind: each on its own, and one that another encloses, of which nothing more is said. */
function givenAs(kind: DocumentCode, { documents }: Dossier): GivenDocument[] {
  const isEnclosed = documents.some(({ encloses }) => encloses?.includes(kind) ?? false);
  return [...documents.filter((given) => given.kind === kind), ...(isEnclosed ? [{ kind }] : [])];
}

function ofPaper(paper: Paper, given: GivenDocument, { hasCouncil }: Dossier, isWhole: boolean): Finding[] {
  const { kind, form, variants } = paper;
  const findings: Finding[] = [];
  if (form !== undefined) {
    findings.push({
      place: "form",
      ...settled(isRightForm(form, given.form), isWhole, "dossierForm"),
      title: TITLES.form,
      kind,
      required: { operator: "equal", value: formText(form) },
      ...(given.form === undefined ? {} : { actual: formText(given.form) }),
    });
  }
  if (variants !== undefined) {
    const accepted = [...new Set(fittingVariants(variants, hasCouncil).map(({ body }) => body))];
    const right = given.body === undefined ? undefined : isRightBody(variants, given.body, hasCouncil);
    findings.push({
      place: "body",
      ...settled(right, isWhole, given.body === undefined ? "dossierMinutesBody" : "hasCouncil"),
      title: TITLES.body,
      kind,
      required: { operator: "in", value: accepted },
      ...(given.body === undefined ? {} : { actual: given.body }),
    });
  }
  return findings;
}

/** Of several papers of one kind the best counts, as a whole: the form of one does not mend the body of another. */
function best(papers: readonly Finding[][]): Finding[] {
  const statuses = papers.map(statusOfAll);
  const status = firstPresent(["pass", "unknown", "fail"], statuses);
  return status === undefined ? [] : (papers[statuses.indexOf(status)] ?? []);
}

function enclosedTitle(kind: DocumentCode): Text {
  const { vi, en } = labelOf("document", kind);
  return { vi: `Kèm theo: ${vi}`, en: `Encloses: ${en}` };
}
