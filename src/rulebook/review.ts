import { awardsIn, codesOf } from "../codes.js";
import { getFirstDay, getLastDay } from "../dates.js";
import type { Interpretation, Provision, Source } from "../pack/types.js";
import { type CitedTexts, citedTexts } from "../result/envelope.js";
import { type OwnLabels, ownLabels } from "../result/own-labels.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "./compile.js";
import { awardsNamed } from "./scope.js";
import type { Rulebook } from "./types.js";

/** The kinds of finding. */
export type ReviewFindingCode =
  | "overlapping-phases"
  | "competing-deadlines"
  | "missing-anchor"
  | "award-without-sets"
  | "differing-audiences"
  | "open-reading";

/** Something in a plan's own text that an editor of plans should look at. */
export interface ReviewFinding {
  code: ReviewFindingCode;
  pack: string;
  /** The ids of the provisions concerned. */
  concerns: string[];
  /** The codes concerned: awards without sets, levels of unit that one clause names and another does not. */
  codes?: string[];
  source: Source;
}

/** The findings on the plans of a book. */
export interface PlanReview {
  type: "plan-review";
  findings: ReviewFinding[];
  texts: CitedTexts;
  labels?: OwnLabels;
  /** The book reviewed, which is all of the input. */
  receipt: Pick<Receipt, "book">;
}

/**
 * Lists what a book's plans leave open or state twice: phases that overlap, deadlines that compete, days counted from an
 * event without a date, awards without a number of copies, levels of unit that differ between clauses, and interpretations.
 *
 * @returns a `PlanReview` whose findings have stable codes; the law itself is not reviewed, only the plans on it.
 * @throws InvalidInputError for anything `createRulebook` did not make.
 * @example
 * reviewPlans(anGiang).findings[0]?.code; // "overlapping-phases"
 */
export function reviewPlans(book: Rulebook): PlanReview {
  compiledBook(book);
  const findings = book.packs
    .filter(({ layer }) => layer !== "law")
    .flatMap(({ pack }) => [
      ...overlappingPhases(book, pack),
      ...competingDeadlines(book, pack),
      ...missingAnchors(book, pack),
      ...awardsWithoutSets(book, pack),
      ...differingAudiences(book, pack),
      ...openReadings(book, pack),
    ]);
  const labels = ownLabels(findings, book);
  return {
    type: "plan-review",
    findings,
    texts: citedTexts(findings, book.instruments),
    ...(labels === undefined ? {} : { labels }),
    receipt: bookReceipt(book),
  };
}

function ofPack<Item extends Provision>(provisions: readonly Item[], pack: string): Item[] {
  return provisions.filter((provision) => provision.pack === pack);
}

function overlappingPhases(book: Rulebook, pack: string): ReviewFinding[] {
  const phases = ofPack(book.phases, pack);
  return phases.flatMap((phase, index) =>
    phases
      .slice(0, index)
      .filter(
        (other) => getFirstDay(phase.from) <= getLastDay(other.to) && getFirstDay(other.from) <= getLastDay(phase.to),
      )
      .map((other) => ({ code: "overlapping-phases", pack, concerns: [other.id, phase.id], source: phase.source })),
  );
}

function competingDeadlines(book: Rulebook, pack: string): ReviewFinding[] {
  const deadlines = ofPack(book.deadlines, pack);
  // Two deadlines that name each other are one conflict, reported with the first.
  const isReported = (id: string, others: readonly string[]) =>
    deadlines
      .slice(
        0,
        deadlines.findIndex((deadline) => deadline.id === id),
      )
      .some((other) => others.includes(other.id) && other.competesWith?.includes(id));
  return deadlines.flatMap(({ id, competesWith, source }) =>
    competesWith === undefined || isReported(id, competesWith)
      ? []
      : [{ code: "competing-deadlines", pack, concerns: [id, ...competesWith], source }],
  );
}

function missingAnchors(book: Rulebook, pack: string): ReviewFinding[] {
  return ofPack(book.deadlines, pack).flatMap(({ id, due, source }) =>
    "anchor" in due ? [{ code: "missing-anchor", pack, concerns: [id], source }] : [],
  );
}

function awardsWithoutSets(book: Rulebook, pack: string): ReviewFinding[] {
  const counted = new Set(
    ofPack(book.sets, pack).flatMap((set) => (set.copies === null ? [] : awardsNamed(set.awards))),
  );
  const named = (codes: readonly string[]) => codes.filter((award) => !counted.has(award));
  return ofPack(book.listings, pack).flatMap(({ id, award, leftTo, source }) => {
    const codes =
      leftTo !== undefined
        ? []
        : named(award === undefined ? codesOf("award").flatMap(awardsIn) : awardsNamed([award]));
    return codes.length === 0 ? [] : [{ code: "award-without-sets", pack, concerns: [id], codes, source }];
  });
}

/** The levels of unit that one deadline of a plan names and another does not, or that a quota leaves unclear. */
function differingAudiences(book: Rulebook, pack: string): ReviewFinding[] {
  const deadlines = ofPack(book.deadlines, pack).filter(({ owedBy }) => owedBy === undefined);
  const named = new Set(deadlines.flatMap(({ levels }) => levels ?? []));
  const everywhere = (id: string) =>
    deadlines.filter((deadline) => deadline.id === id).flatMap(({ levels }) => levels ?? [...named]);
  const fromDeadlines = deadlines.flatMap(({ id, source }, index): ReviewFinding[] => {
    if (deadlines.findIndex((deadline) => deadline.id === id) !== index) return [];
    const codes = [...named].filter((level) => !everywhere(id).includes(level));
    return codes.length === 0 ? [] : [{ code: "differing-audiences", pack, concerns: [id], codes, source }];
  });
  const fromQuotas = ofPack(book.quotas, pack).flatMap(({ id, unclear }): ReviewFinding[] =>
    unclear === undefined
      ? []
      : [{ code: "differing-audiences", pack, concerns: [id], codes: [...unclear.levels], source: unclear.source }],
  );
  return [...fromDeadlines, ...fromQuotas];
}

function openReadings(book: Rulebook, pack: string): ReviewFinding[] {
  type Readable = Provision & { id: string; source: Source; interpretation?: Interpretation | undefined };
  const { listings, rules, criteria, quotas, documents, sets, milestones, deadlines } = book;
  const all: readonly Readable[] = [
    ...listings,
    ...rules,
    ...criteria,
    ...quotas,
    ...documents,
    ...sets,
    ...milestones,
    ...deadlines,
  ];
  return ofPack(all, pack).flatMap(({ id, interpretation, source }) =>
    interpretation === undefined ? [] : [{ code: "open-reading", pack, concerns: [id], source }],
  );
}
