import { receivedPhrase } from "../../errors/describe.js";
import { makeProblem } from "../../errors/make-problem.js";
import type { Problem, ProblemPlace } from "../../errors.js";
import type { Rulebook } from "../types.js";
import { at, everyEntry } from "./entries.js";

/** Every source names an instrument that one pack of the book declares. */
export function lintSources(book: Rulebook): Problem[] {
  const known = new Set(book.instruments.map(({ id }) => id));
  const unknown = (place: Omit<ProblemPlace, "received">, id: string) =>
    makeProblem("unknown-id", { of: "instrument" }, { ...place, received: id });
  const problems: Problem[] = [];
  for (const header of book.packs) {
    for (const { id } of header.instruments ?? []) {
      if (book.instruments.filter((text) => text.id === id).length > 1) {
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
  for (const [room, entries] of everyEntry(book)) {
    for (const entry of entries) {
      if (!known.has(entry.source.instrument)) {
        problems.push(unknown(at(entry, room, ".source.instrument"), entry.source.instrument));
      }
    }
  }
  for (const paper of book.documents) {
    if (paper.form !== undefined && !known.has(paper.form.instrument)) {
      problems.push(unknown(at(paper, "documents", ".form.instrument"), paper.form.instrument));
    }
  }
  for (const header of book.packs) {
    for (const text of header.basis ?? []) {
      if (!known.has(text)) problems.push(unknown({ pack: header.pack, path: "basis" }, text));
    }
    for (const { id, source } of header.movements ?? []) {
      if (!known.has(source.instrument)) {
        problems.push(unknown({ pack: header.pack, path: `movements[${id}].source.instrument` }, source.instrument));
      }
    }
  }
  return problems;
}
