import { makeAnyProblem } from "../../errors/any-problem.js";
import type { Problem } from "../../errors.js";
import type { ComposedBook } from "../compose.js";
import { at } from "./provisions.js";

/** A level of unit hands something to one body. */
export function lintRecipients(book: ComposedBook): Problem[] {
  return (["documents", "sets"] as const).flatMap((list) =>
    book[list].flatMap((provision): Problem[] => {
      const levels = (provision.recipientByLevel ?? []).flatMap((each) => each.levels);
      const repeated = levels.find((level, index) => levels.indexOf(level) !== index);
      if (repeated === undefined) return [];
      return [
        makeAnyProblem(
          "duplicate",
          { of: "recipient" },
          { ...at(provision, list, ".recipientByLevel"), received: repeated },
        ),
      ];
    }),
  );
}
