// Step 6 of a decision: its notices, and the texts that it cites. Both are the same in all decisions under the
// same applicable rules but for a few things, by which they are remembered.

import type { BodyCode } from "../codes.js";
import { deepFreeze } from "../input/freeze.js";
import { madeOnce, remember } from "../logic/remember.js";
import type { Candidacy } from "../nomination/types.js";
import { type Citations, citationsIn } from "../result/envelope.js";
import type { Notice } from "../result/notice.js";
import type { CompiledBook } from "../rulebook/compile.js";
import { dissolvedNotices } from "../rulebook/dissolved.js";
import type { EvaluatedRules } from "./checks.js";
import type { ElsewhereNotices } from "./elsewhere.js";
import { decisionNotices, noticesKey } from "./notices.js";
import type { ApplicableRules } from "./select.js";
import type { OpenJudgement } from "./types.js";

/** The notices of one decision, and what follows from the texts that it cites. */
export interface NoticesAndCitations {
  readonly notices: Notice[];
  readonly citations: Citations;
}

/** What was found in a decision that is being made. */
interface Found {
  readonly evaluated: EvaluatedRules;
  readonly judgements: readonly OpenJudgement[];
  readonly inputNotices: readonly Notice[];
  readonly elsewhere: ElsewhereNotices;
}

/** What decisions under the same applicable rules have in common, by that on which it depends besides. */
interface Remembered {
  /** The bodies that decide, or to which a listing leaves it. */
  readonly bodies: readonly BodyCode[];
  readonly notices: Map<string, readonly Notice[]>;
  readonly citations: Map<string, Citations>;
}

const rememberedByRules = () => new WeakMap<ApplicableRules, Remembered>();

function newlyRemembered({ decidedBy, availability: { law, plans } }: ApplicableRules): Remembered {
  const leftTo = [law, ...plans].flatMap(({ deciding }) => deciding?.provision.leftTo ?? []);
  return { bodies: [...decidedBy, ...leftTo], notices: new Map(), citations: new Map() };
}

/** The notices of a decision and the texts that it cites. */
export function allNotices(
  compiled: CompiledBook,
  rules: ApplicableRules,
  { asOf, unit }: Candidacy,
  { evaluated, judgements, inputNotices, elsewhere }: Found,
): NoticesAndCitations {
  const before = madeOnce(compiled.derive(rememberedByRules), rules, newlyRemembered);
  const key = noticesKey(compiled, evaluated, asOf);
  const own = remember(before.notices, key, () => deepFreeze(decisionNotices(compiled, rules, evaluated, asOf)));
  const bodies = [...before.bodies, ...judgements.flatMap(({ judgedBy }) => judgedBy)];
  const dissolved = dissolvedNotices({ levels: [unit?.level], bodies }, asOf);
  const notices = [...own, ...inputNotices, ...dissolved, ...elsewhere.notices];
  const ids = [...dissolved.flatMap(({ concerns = [] }) => concerns), ...judgements.map(({ id }) => id)];
  const citationsKey = [key, elsewhere.key, ...ids].join("|");
  const citations = remember(before.citations, citationsKey, () =>
    deepFreeze(citationsIn([sourcesIn(evaluated), judgements.map(({ source }) => source), notices], compiled.book)),
  );
  return { notices, citations };
}

/** Below the top, only the routes have sources of their own: the checks of a condition have the source of its rule. */
const sourcesIn = ({ listings, routes, requirementsAndBars, holds }: EvaluatedRules) =>
  [...listings, routes, ...routes.each, ...requirementsAndBars, ...holds].map(({ check }) => check.source);
