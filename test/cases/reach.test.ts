import { describe, expect, it } from "vitest";
import { answerTo } from "./answer.js";
import { bookOf, caseFiles } from "./files.js";
import { isShown, type Shown, shownIn, statementsOf } from "./reach.js";

const files = caseFiles();

describe("every statement of a pack", () => {
  for (const id of [...new Set(files.map(({ book }) => book))]) {
    it(`of ${id} is reached by a case`, async () => {
      const book = await bookOf(id);
      const shown: Shown = { ids: new Set(), places: new Set() };
      for (const { call, input } of files.filter((file) => file.book === id).flatMap(({ cases }) => cases)) {
        shownIn(answerTo(book, { call, input }).result, shown);
      }
      const missed = statementsOf(book, id).filter((statement) => !isShown(statement, shown));
      expect(missed.map(([room, statement]) => `${room}[${statement.id}]`)).toEqual([]);
    });
  }
});
