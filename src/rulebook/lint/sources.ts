import { makeAnyProblem } from "../../errors/any-problem.js";
import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem, ProblemPlace } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { at, type LintedProvision, provisionLists } from "./provisions.js";

/** Every source names an instrument that one pack of the book declares. */
export function lintSources(book: ComposedBook): Problem[] {
  const known = new Map<string, number>();
  for (const { id } of book.instruments) known.set(id, (known.get(id) ?? 0) + 1);
  const unknown = (place: Omit<ProblemPlace, "received">, id: string) =>
    makeProblem("unknown-id", { of: "instrument" }, { ...place, received: id });
  const problems: Problem[] = [];
  for (const header of book.packs) {
    for (const { id } of header.instruments ?? []) {
      if (known.get(id) !== 1) {
        problems.push(
          makeAnyProblem(
            "duplicate",
            { of: "instrument" },
            { pack: header.pack, path: `instruments[${id}]`, received: receivedPhrase("another") },
          ),
        );
      }
    }
  }
  for (const [list, provisions] of provisionLists(book)) {
    for (const provision of provisions) {
      for (const [path, id] of citedInstruments(provision)) {
        if (id !== undefined && !known.has(id)) problems.push(unknown(at(provision, list, path), id));
      }
    }
  }
  for (const listing of book.listings) {
    const { namedByLaw } = listing;
    if (namedByLaw !== undefined && !known.has(namedByLaw.instrument)) {
      problems.push(unknown(at(listing, "listings", ".namedByLaw.instrument"), namedByLaw.instrument));
    }
  }
  for (const { unclear, ...quota } of book.quotas) {
    if (unclear !== undefined && !known.has(unclear.source.instrument)) {
      problems.push(unknown(at(quota, "quotas", ".unclear.source.instrument"), unclear.source.instrument));
    }
  }
  for (const document of book.documents) {
    if (document.form !== undefined && !known.has(document.form.instrument)) {
      problems.push(unknown(at(document, "documents", ".form.instrument"), document.form.instrument));
    }
  }
  for (const header of book.packs) {
    for (const instrument of header.basis ?? []) {
      if (!known.has(instrument)) problems.push(unknown({ pack: header.pack, path: "basis" }, instrument));
    }
    for (const { id, source } of header.movements ?? []) {
      if (!known.has(source.instrument)) {
        problems.push(unknown({ pack: header.pack, path: `movements[${id}].source.instrument` }, source.instrument));
      }
    }
  }
  return problems;
}

/** The instruments that a provision cites, with the path of each. */
function citedInstruments({ source, alsoFrom = [], repealedBy }: LintedProvision): [string, string | undefined][] {
  return [
    [".source.instrument", source.instrument],
    [".source.amendedBy", source.amendedBy],
    ...alsoFrom.flatMap(({ instrument, amendedBy }, index): [string, string | undefined][] => [
      [`.alsoFrom[${index}].instrument`, instrument],
      [`.alsoFrom[${index}].amendedBy`, amendedBy],
    ]),
    [".repealedBy.instrument", repealedBy?.instrument],
  ];
}

/** Deadlines compete only with deadlines of their own pack. */
export function lintCompetitors(book: ComposedBook): Problem[] {
  const known = new Set(book.deadlines.map(({ pack, id }) => `${pack} ${id}`));
  return book.deadlines.flatMap((deadline) =>
    (deadline.competesWith ?? [])
      .filter((id) => !known.has(`${deadline.pack} ${id}`))
      .map((id) =>
        makeProblem("unknown-id", { of: "deadline" }, { ...at(deadline, "deadlines", ".competesWith"), received: id }),
      ),
  );
}
