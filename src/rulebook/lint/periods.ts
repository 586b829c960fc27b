import { compareDates } from "../../dates/compare.js";
import { describeValue } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { at, provisionLists } from "./provisions.js";

/** A draft has no day on which it was issued. */
export function lintDrafts(book: ComposedBook): Problem[] {
  return book.packs.flatMap(({ pack, instruments = [] }) =>
    instruments.flatMap(({ id, draft, issuedOn }) =>
      draft === undefined || issuedOn === undefined
        ? []
        : [makeProblem("unknown-field", {}, { pack, path: `instruments[${id}].issuedOn`, received: issuedOn })],
    ),
  );
}

/** What was repealed has a last day, its own or that of its text: without one it would stay law. */
export function lintRepeals(book: ComposedBook): Problem[] {
  return provisionLists(book).flatMap(([list, provisions]) =>
    provisions.flatMap((provision) =>
      provision.repealedBy === undefined || provision.validTo !== undefined
        ? []
        : [
            makeProblem(
              "missing-one-of",
              { fields: ["validTo"] },
              { ...at(provision, list, ""), received: describeValue(undefined) },
            ),
          ],
    ),
  );
}

/** Nothing ends before it begins: no text, no provision of one, no movement. */
export function lintPeriods(book: ComposedBook): Problem[] {
  return [
    ...book.packs.flatMap(({ pack, instruments = [], movements = [] }) => [
      ...instruments.flatMap(({ id, inForceFrom, inForceTo }) =>
        reversed({ pack, path: `instruments[${id}].inForceTo` }, inForceFrom, inForceTo),
      ),
      ...movements.flatMap(({ id, startedOn, closedOn }) =>
        reversed({ pack, path: `movements[${id}].closedOn` }, startedOn, closedOn),
      ),
    ]),
    ...provisionLists(book).flatMap(([list, provisions]) =>
      provisions.flatMap((provision) =>
        reversed(at(provision, list, ".validTo"), provision.validFrom, provision.validTo),
      ),
    ),
  ];
}

function reversed(place: { pack?: string; path: string }, from: string | undefined, to: string | undefined): Problem[] {
  if (from === undefined || to === undefined || compareDates(to, from) !== "before") return [];
  return [makeProblem("too-early", { notBefore: from }, { ...place, received: to })];
}
