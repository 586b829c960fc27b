import type { Rulebook } from "../../src/index.js";
import { candidacySchema, nominationSchema } from "../../src/nomination/schema.js";
import { answerCase } from "../../src/testing/answer.js";
import type { Case } from "../../src/testing/case.js";
import { filesOfBook, packFiles, packIds } from "../../test/cases/documents.js";
import { bookOf, caseFiles } from "../../test/cases/files.js";
import type { Draw } from "../bench/draw.js";
import { drawFromSchema } from "./from-schema.js";

/** What well-formed arguments are taken from: the cases of the packs, the packs themselves, and the schemas of inputs. */
export interface Seeds {
  book(draw: Draw): Rulebook;
  /** A book and an input that a case asks it about. */
  asked(draw: Draw, call: Case["call"]): { book: Rulebook; input: unknown };
  nomination(draw: Draw): unknown;
  candidacy(draw: Draw): unknown;
  /** What the library answers to a case, as JSON that was stored and read again. */
  result(draw: Draw, call?: Case["call"]): unknown;
  /** The files of a book. */
  packs(draw: Draw): unknown[];
}

/** Loads the built-in books and their cases. */
export async function loadSeeds(): Promise<Seeds> {
  const cases: { book: Rulebook; call: Case["call"]; input: unknown }[] = [];
  const books = new Map<string, Rulebook>();
  for (const file of caseFiles()) {
    const book = await bookOf(file.book);
    books.set(file.book, book);
    cases.push(...file.cases.map(({ call, input }) => ({ book, call, input })));
  }
  const byCall = (call: Case["call"]) => cases.filter((one) => one.call === call);
  const lists = new Map<Case["call"], typeof cases>(cases.map(({ call }) => [call, byCall(call)]));
  const files = packFiles();
  const asked = (draw: Draw, call: Case["call"]) => {
    const { book, input } = draw.pick(lists.get(call) ?? []);
    return { book: draw.chance(80) ? book : draw.pick([...books.values()]), input: structuredClone(input) };
  };
  return {
    book: (draw) => draw.pick([...books.values()]),
    asked,
    nomination: (draw) => (draw.chance(60) ? asked(draw, "evaluate").input : drawFromSchema(draw, nominationSchema())),
    candidacy: (draw) => (draw.chance(60) ? asked(draw, "recommend").input : drawFromSchema(draw, candidacySchema())),
    result: (draw, call) => {
      const one = draw.pick(call === undefined ? cases : (lists.get(call) ?? []));
      return JSON.parse(JSON.stringify(answerCase(one.book, one).result));
    },
    packs: (draw) =>
      structuredClone(filesOfBook(files, draw.pick(packIds(files))).map(({ document }) => document)) as unknown[],
  };
}
