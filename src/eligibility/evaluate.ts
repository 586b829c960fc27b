import type { BodyCode } from "../codes.js";
import { gatherOpen, type Open } from "../conditions/gather.js";
import { Session } from "../conditions/session.js";
import { FALSE, UNKNOWN } from "../conditions/truth.js";
import { Questions } from "../facts/question.js";
import { checkNomination } from "../nomination/check.js";
import type { Nomination } from "../nomination/types.js";
import { citedTexts } from "../result/citation.js";
import { Notices } from "../result/notice.js";
import { type CompiledBook, compiledOf } from "../rulebook/create.js";
import { refuseUnknownIds } from "../rulebook/known-ids.js";
import { noteBook, noteGaps, noteStatement } from "../rulebook/notices.js";
import { receiptOf } from "../rulebook/receipt.js";
import { bindsPlans } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Decision, OpenJudgement } from "./decision.js";
import { outcomeOf, type Parts } from "./outcome.js";
import { type Part, partOfListings, partOfRoutes, partOfRule } from "./parts.js";
import { type Asked, covers, type Selection, select } from "./select.js";

/**
 * Decides whether a nominee may be proposed for an award on an occasion, and says why, under which clause, and what is
 * missing.
 *
 * @param book a rulebook from `createRulebook` or one of the built-in books.
 * @param nomination who is proposed for what, on which day, with what is on file; it is copied, never changed.
 * @returns a `Decision`: the outcome, every check with its source, the questions that would settle it, the judgements
 * that only people can make, and notices.
 * @throws InvalidNominationError for input that is not a nomination, with every problem and its path. A missing fact is
 * never an error.
 * @example
 * evaluate(anGiang, {
 *   award: "co-thi-dua-tinh", occasion: "tong-ket", asOf: "2026-08-01", nominee: { kind: "ca-nhan" },
 * }).outcome; // "not-applicable": a flag is for collectives
 */
export function evaluate(book: Rulebook, nomination: Nomination): Decision {
  const compiled = compiledOf(book);
  const checked = checkNomination(nomination);
  refuseUnknownIds(book, checked);
  return decide(compiled, checked);
}

/** Decides a nomination that has been checked. */
export function decide(compiled: CompiledBook, nomination: Nomination): Decision {
  const { book } = compiled;
  const ground = nomination.ground ?? (bindsPlans(nomination.award) ? book.defaultGround : undefined);
  const receivedOn = nomination.receivedOn ?? nomination.asOf;
  const asked: Asked = {
    award: nomination.award,
    kind: nomination.nominee.kind,
    occasion: nomination.occasion,
    ...(ground === undefined ? {} : { ground }),
  };
  const selection = select(compiled, asked, receivedOn);
  const session = new Session(compiled.program, {
    nomination,
    movements: book.movements,
    ...(ground === undefined ? {} : { ground }),
  });
  const titles = new Map(book.judgements.map((judgement) => [judgement.id, judgement]));
  const ruleParts = selection.rules.map((standed) => ({
    part: partOfRule(session, titles, standed),
    role: standed.entry.rule.role,
  }));
  const ofRole = (...roles: string[]) => ruleParts.filter(({ role }) => roles.includes(role)).map(({ part }) => part);
  const law = partOfListings(
    { pack: book.packs[0]?.pack ?? book.id, layer: "law", listings: selection.lawListings, source: lawSource(book) },
    asked,
  );
  const parts: Parts = {
    listings: [law, ...selection.planListings.map((layer) => partOfListings(layer, asked))],
    routes: partOfRoutes(ofRole("route"), selection.gaps.length > 0, law),
    conditions: ofRole("requirement", "bar"),
    holds: ofRole("hold"),
  };
  const outcome = outcomeOf(parts, "now");
  const last = outcomeOf(parts, "last");
  const endedTextMatters = everyPart(parts).some(
    (part) =>
      part.applies !== FALSE &&
      part.now.open === UNKNOWN &&
      part.last !== part.now &&
      part.check.provisional !== undefined,
  );
  const open = openOf(session, parts, last);
  const decision = {
    type: "decision" as const,
    outcome,
    ...(outcome === "undetermined" && endedTextMatters ? { provisional: last } : {}),
    award: nomination.award,
    occasion: nomination.occasion,
    ...(ground === undefined ? {} : { ground }),
    asOf: nomination.asOf,
    receivedOn,
    decidedBy: decidersOf(selection, asked),
    checks: [
      ...parts.listings.map(({ check }) => check),
      parts.routes.check,
      ...[...parts.conditions, ...parts.holds].map(({ check }) => check),
    ],
    questions: open.questions.list(),
    judgements: judgementsOf(book, open),
    notices: noticesOf(compiled, selection, asked, parts, nomination.asOf),
  };
  return { ...decision, texts: citedTexts(decision, book.instruments), receipt: receiptOf(book, nomination) };
}

function everyPart({ listings, routes, conditions, holds }: Parts): Part[] {
  return [...listings, routes, ...conditions, ...holds];
}

/** What is still open, where the answer is: a settled decision asks nothing. */
function openOf(session: Session, parts: Parts, last: Decision["outcome"]): Open {
  const open: Open = { questions: new Questions(), judgements: new Map() };
  if (last === "eligible" || last === "ineligible" || last === "not-applicable") return open;
  for (const part of [parts.routes, ...parts.conditions, ...parts.holds]) {
    if (part.applies === FALSE || part.last.open !== UNKNOWN) continue;
    for (const tree of part.trees) gatherOpen(session, tree, part.check.id, open);
  }
  // Once only people are missing, further facts would not change what happens next.
  return last === "undetermined" ? open : { ...open, questions: new Questions() };
}

function judgementsOf(book: Rulebook, open: Open): OpenJudgement[] {
  return book.judgements
    .filter(({ id }) => open.judgements.has(id))
    .map(({ id, title, judgedBy, source }) => ({
      id,
      title,
      judgedBy: [...judgedBy],
      source,
      settles: [...(open.judgements.get(id) ?? [])].sort(),
    }));
}

function decidersOf({ lawListings, planListings }: Selection, asked: Asked): BodyCode[] {
  const lowestFirst = [...planListings.map(({ listings }) => listings).reverse(), lawListings];
  for (const listings of lowestFirst) {
    const deciders = listings.filter(({ entry }) => covers(entry, asked)).flatMap(({ entry }) => entry.decidedBy ?? []);
    if (deciders.length > 0) return [...new Set(deciders)];
  }
  return [];
}

function lawSource(book: Rulebook) {
  const first = book.awards.find(({ layer }) => layer === "law") ?? book.rules[0];
  return { instrument: first?.source.instrument ?? book.id };
}

function noticesOf(
  compiled: CompiledBook,
  selection: Selection,
  asked: Asked,
  parts: Parts,
  asOf: string,
): Decision["notices"] {
  const { book } = compiled;
  const notices = new Notices();
  const speaking = new Set(
    everyPart(parts)
      .filter((part) => part.applies !== FALSE)
      .map(({ check }) => check.id),
  );
  const shown = new Set([
    ...speaking,
    ...(parts.routes.check.children ?? []).filter(({ status }) => status !== "not-applicable").map(({ id }) => id),
  ]);
  const deciding = new Set(parts.listings.map(({ check }) => check.id));
  for (const { entry, standing } of [
    ...selection.lawListings,
    ...selection.planListings.flatMap(({ listings }) => listings),
  ]) {
    const isCovering = covers(entry, asked);
    if (!isCovering && standing === "in-force" && !deciding.has(entry.id)) continue;
    noteStatement(notices, book.instruments, entry, standing, asOf);
    if (!isCovering) continue;
    if (entry.leftTo !== undefined || entry.guidance !== undefined) {
      notices.add({
        code: "external-guidance",
        ...(entry.guidance === undefined ? {} : { text: entry.guidance }),
        source: entry.source,
        concerns: [entry.id],
      });
    }
    if (entry.namedByLaw !== undefined)
      notices.add({ code: "not-stated", source: entry.source, concerns: [entry.id], why: NAMED_BY_LAW });
  }
  const [law, ...plans] = parts.listings;
  const isListed = parts.listings.every(({ check }) => check.status !== "fail");
  for (const { entry, standing } of isListed ? selection.rules : []) {
    if (shown.has(entry.rule.id)) noteStatement(notices, book.instruments, entry.rule, standing, asOf);
  }
  for (const plan of plans) {
    // Where the law itself opens no route on this occasion, the plan is as narrow as the law, not narrower.
    if (plan.check.status === "fail" && law?.check.status === "pass" && parts.routes.applies !== FALSE) {
      notices.add({ code: "plan-narrower-than-law", source: plan.check.source, concerns: [plan.check.id] });
    }
  }
  noteGaps(notices, selection.gaps);
  noteBook(notices, compiled, asOf);
  return notices.list();
}

const NAMED_BY_LAW = {
  vi: "Kế hoạch không nêu tên hình thức; hình thức này theo pháp luật",
  en: "The plan names no form; this one is the law's",
};
