import type { Problem } from "../../errors.js";
import type { Rulebook } from "../types.js";
import { at, everyEntry } from "./entries.js";

/** Every source names an instrument that one pack of the book declares. */
export function lintSources(book: Rulebook): Problem[] {
  const known = new Set(book.instruments.map(({ id }) => id));
  const expected = "an instrument of the book's packs";
  const problems: Problem[] = [];
  for (const header of book.packs) {
    for (const { id } of header.instruments ?? []) {
      if (book.instruments.filter((text) => text.id === id).length > 1) {
        problems.push({
          pack: header.pack,
          path: `instruments[${id}]`,
          expected: "a text declared once",
          received: "twice",
        });
      }
    }
  }
  for (const [room, entries] of everyEntry(book)) {
    for (const entry of entries) {
      if (!known.has(entry.source.instrument)) {
        problems.push({ ...at(entry, room, ".source.instrument"), expected, received: entry.source.instrument });
      }
    }
  }
  for (const paper of book.documents) {
    if (paper.form !== undefined && !known.has(paper.form.instrument)) {
      problems.push({ ...at(paper, "documents", ".form.instrument"), expected, received: paper.form.instrument });
    }
  }
  for (const header of book.packs) {
    for (const text of header.basis ?? []) {
      if (!known.has(text)) problems.push({ pack: header.pack, path: "basis", expected, received: text });
    }
    for (const { id, source } of header.movements ?? []) {
      if (!known.has(source.instrument)) {
        problems.push({
          pack: header.pack,
          path: `movements[${id}].source.instrument`,
          expected,
          received: source.instrument,
        });
      }
    }
  }
  return problems;
}
