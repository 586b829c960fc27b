import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem, ProblemPlace } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { at, provisionLists } from "./provisions.js";

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
          makeProblem(
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
      if (!known.has(provision.source.instrument)) {
        problems.push(unknown(at(provision, list, ".source.instrument"), provision.source.instrument));
      }
      for (const [index, { instrument }] of (provision.alsoFrom ?? []).entries()) {
        if (known.has(instrument)) continue;
        problems.push(unknown(at(provision, list, `.alsoFrom[${index}].instrument`), instrument));
      }
    }
  }
  for (const [list, provisions] of provisionLists(book)) {
    for (const provision of provisions) {
      const { source, alsoFrom = [], repealedBy } = provision;
      const named: [string, string | undefined][] = [
        [".source.amendedBy", source.amendedBy],
        ...alsoFrom.map(({ amendedBy }, index): [string, string | undefined] => [
          `.alsoFrom[${index}].amendedBy`,
          amendedBy,
        ]),
        [".repealedBy.instrument", repealedBy?.instrument],
      ];
      for (const [path, id] of named)
        if (id !== undefined && !known.has(id)) problems.push(unknown(at(provision, list, path), id));
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
