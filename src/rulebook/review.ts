import { awardsIn, codesOf, type LocalizedText } from "../codes.js";
import { type CivilDate, getFirstDay, getLastDay, isCivilDate } from "../dates.js";
import { describeValue } from "../errors/describe.js";
import { makeProblem } from "../errors/make-problem.js";
import { readOptions } from "../errors/options.js";
import { InvalidInputError } from "../errors.js";
import type { Interpretation, Provision, Source } from "../pack/types.js";
import { type CitedTexts, citedTexts } from "../result/envelope.js";
import { type OwnLabels, ownLabels } from "../result/own-labels.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "./compile.js";
import { PROVISION_LISTS, type ProvisionList } from "./compose.js";
import { ofPack } from "./lint/covering.js";
import { lintCurrency } from "./lint/days.js";
import { type FoundFinding, findingIn, type ReviewFinding } from "./lint/finding.js";
import { packDoubts } from "./lint/findings.js";
import { type NamedProvision, provisionTitle } from "./provision-title.js";
import { awardsNamed } from "./scope.js";
import { type StatementWithoutSuccessor, statementsWithoutSuccessor } from "./succession.js";
import type { Rulebook } from "./types.js";

/** The findings on the plans of a book. */
export interface PlanReview {
  type: "plan-review";
  /** The day of the review, where one was given. */
  asOf?: CivilDate;
  findings: ReviewFinding[];
  /** Of a review as of a day: the statements that have ended by then and that nothing follows. */
  withoutSuccessor?: StatementWithoutSuccessor[];
  texts: CitedTexts;
  labels?: OwnLabels;
  /** The book reviewed, and the day: all of the input. */
  receipt: Pick<Receipt, "book">;
}

/** How plans are reviewed. */
export interface ReviewOptions {
  /** The day of the review; left out, what depends on a day is not looked at. */
  asOf?: CivilDate;
}

/**
 * Lists what an author of plans should look at: mistakes that pass for a plan, such as a quota for an award that is not
 * listed, and what the texts leave open or state twice. With a day, it also lists what has ended by then without a successor:
 * what is to be encoded when a new text comes.
 *
 * @returns a `PlanReview` whose findings have stable codes, listed in `docs/lint.md`; of the law only what has ended is listed.
 * @throws InvalidInputError for anything `createRulebook` did not make, and for options that are not well formed.
 * @example
 * reviewPlans(anGiang).findings[0]?.code; // "overlapping-phases"
 */
export function reviewPlans(book: Rulebook, options: ReviewOptions = {}): PlanReview {
  compiledBook(book);
  const asOf = parseAsOf(options);
  const ofTexts = book.packs
    .filter(({ layer }) => layer !== "law")
    .flatMap(({ pack }) => [
      ...overlappingPhases(book, pack),
      ...competingDeadlines(book, pack),
      ...missingAnchors(book, pack),
      ...awardsWithoutSets(book, pack),
      ...differingAudiences(book, pack),
      ...openReadings(book, pack),
    ]);
  const found = [...ofTexts, ...packDoubts(book), ...(asOf === undefined ? [] : lintCurrency(book, asOf))];
  const findings = found.map((finding): ReviewFinding => {
    const titles = finding.concerns.map((id) => titleInBook(book, finding.pack, id));
    return { ...finding, titles };
  });
  const withoutSuccessor = asOf === undefined ? undefined : statementsWithoutSuccessor(book, asOf);
  const labels = ownLabels(findings, book);
  return {
    type: "plan-review",
    ...(asOf === undefined ? {} : { asOf }),
    findings,
    ...(withoutSuccessor === undefined ? {} : { withoutSuccessor }),
    texts: citedTexts([findings, withoutSuccessor], book.instruments),
    ...(labels === undefined ? {} : { labels }),
    receipt: bookReceipt(book),
  };
}

function titleInBook(book: Rulebook, pack: string, id: string): LocalizedText | null {
  const provisions = PROVISION_LISTS.flatMap((list): readonly NamedProvision[] => book[list]);
  const named = provisions.find((provision) => provision.pack === pack && provision.id === id);
  if (named !== undefined) return provisionTitle(named) ?? null;
  const header = book.packs.find((one) => one.pack === pack);
  return id === pack ? (header?.title ?? null) : (header?.instruments?.find((text) => text.id === id)?.title ?? null);
}

function parseAsOf(options: unknown): CivilDate | undefined {
  const { asOf } = readOptions<{ asOf?: unknown }>(options, ["asOf"]);
  if (asOf === undefined || isCivilDate(asOf)) return asOf;
  const place = { path: "asOf", received: describeValue(asOf) };
  throw new InvalidInputError([makeProblem("bad-date", { precision: "day" }, place)]);
}

function overlappingPhases(book: Rulebook, pack: string): FoundFinding[] {
  const phases = ofPack(book.phases, pack);
  return phases.flatMap((phase, index) =>
    phases
      .slice(0, index)
      .filter(
        (other) => getFirstDay(phase.from) <= getLastDay(other.to) && getFirstDay(other.from) <= getLastDay(phase.to),
      )
      .map((other) => findingIn("phases", phase, "overlapping-phases", ".from", { concerns: [other.id, phase.id] })),
  );
}

function competingDeadlines(book: Rulebook, pack: string): FoundFinding[] {
  const deadlines = ofPack(book.deadlines, pack);
  // Two deadlines that name each other are one conflict, reported with the first.
  const isReported = (id: string, others: readonly string[]) =>
    deadlines
      .slice(
        0,
        deadlines.findIndex((deadline) => deadline.id === id),
      )
      .some((other) => others.includes(other.id) && other.competesWith?.includes(id));
  return deadlines.flatMap((deadline) => {
    const { id, competesWith } = deadline;
    return competesWith === undefined || isReported(id, competesWith)
      ? []
      : [findingIn("deadlines", deadline, "competing-deadlines", ".competesWith", { concerns: [id, ...competesWith] })];
  });
}

function missingAnchors(book: Rulebook, pack: string): FoundFinding[] {
  return ofPack(book.deadlines, pack)
    .filter(({ due }) => "anchor" in due)
    .map((deadline) => findingIn("deadlines", deadline, "missing-anchor", ".due.anchor"));
}

function awardsWithoutSets(book: Rulebook, pack: string): FoundFinding[] {
  const counted = new Set(
    ofPack(book.sets, pack).flatMap((set) => (set.copies === null ? [] : awardsNamed(set.awards))),
  );
  const named = (codes: readonly string[]) => codes.filter((award) => !counted.has(award));
  return ofPack(book.listings, pack).flatMap((listing) => {
    const { award, leftTo } = listing;
    const codes =
      leftTo !== undefined
        ? []
        : named(award === undefined ? codesOf("award").flatMap(awardsIn) : awardsNamed([award]));
    return codes.length === 0 ? [] : [findingIn("listings", listing, "award-without-sets", ".award", { codes })];
  });
}

/** The levels of unit that one deadline of a plan names and another does not, or that a quota leaves unclear. */
function differingAudiences(book: Rulebook, pack: string): FoundFinding[] {
  const deadlines = ofPack(book.deadlines, pack).filter(({ owedBy }) => owedBy === undefined);
  const named = new Set(deadlines.flatMap(({ levels }) => levels ?? []));
  const everywhere = (id: string) =>
    deadlines.filter((deadline) => deadline.id === id).flatMap(({ levels }) => levels ?? [...named]);
  const fromDeadlines = deadlines.flatMap((deadline, index): FoundFinding[] => {
    const { id } = deadline;
    if (deadlines.findIndex((other) => other.id === id) !== index) return [];
    const codes = [...named].filter((level) => !everywhere(id).includes(level));
    return codes.length === 0 ? [] : [findingIn("deadlines", deadline, "differing-audiences", ".levels", { codes })];
  });
  const fromQuotas = ofPack(book.quotas, pack).flatMap((quota): FoundFinding[] => {
    const { unclear } = quota;
    if (unclear === undefined) return [];
    const finding = findingIn("quotas", quota, "differing-audiences", ".unclear", { codes: [...unclear.levels] });
    return [{ ...finding, source: unclear.source }];
  });
  return [...fromDeadlines, ...fromQuotas];
}

const READABLE = [
  "listings",
  "rules",
  "criteria",
  "quotas",
  "documents",
  "sets",
  "milestones",
  "deadlines",
] as const satisfies readonly ProvisionList[];

function openReadings(book: Rulebook, pack: string): FoundFinding[] {
  type Readable = Provision & { id: string; source: Source; interpretation?: Interpretation | undefined };
  return READABLE.flatMap((list) =>
    ofPack<Readable>(book[list], pack)
      .filter(({ interpretation }) => interpretation !== undefined)
      .map((provision) => findingIn(list, provision, "open-reading", ".interpretation")),
  );
}
