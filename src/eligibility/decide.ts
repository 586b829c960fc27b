import type { BodyCode } from "../codes.js";
import { type Compare, Session } from "../conditions/session.js";
import { UNKNOWN } from "../conditions/truth.js";
import type { Nomination } from "../nomination/types.js";
import { citedTexts } from "../result/citation.js";
import type { CompiledBook } from "../rulebook/create.js";
import { receiptOf } from "../rulebook/receipt.js";
import { bindsPlans } from "../rulebook/scope.js";
import type { Rulebook } from "../rulebook/types.js";
import type { Decision } from "./decision.js";
import { decisionNotices } from "./decision-notices.js";
import { judgementsOf, openOf } from "./open.js";
import { everyPart, outcomeOf, type Parts } from "./outcome.js";
import { partOfListings, partOfRoutes, partOfRule } from "./parts.js";
import { type Asked, covers, type Selection, select } from "./select.js";

/**
 * Decides a nomination that has been checked.
 *
 * @param compare how leaves are compared, where not by our own operators.
 */
export function decide(compiled: CompiledBook, nomination: Nomination, compare?: Compare): Decision {
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
  const context = { nomination, movements: book.movements, ...(ground === undefined ? {} : { ground }) };
  const session = new Session(compiled.program, context, compare);
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
  const restsOnEnded = everyPart(parts).some(
    ({ now, check }) => now.open === UNKNOWN && check.provisional !== undefined,
  );
  const open = openOf(session, parts, last);
  const decision = {
    type: "decision" as const,
    outcome,
    ...(outcome === "undetermined" && restsOnEnded ? { provisional: last } : {}),
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
    notices: decisionNotices(compiled, selection, asked, parts, nomination.asOf),
  };
  return { ...decision, texts: citedTexts(decision, book.instruments), receipt: receiptOf(book, nomination) };
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
