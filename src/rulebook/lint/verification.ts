import { type ComposedBook, PROVISION_LISTS } from "../compose.js";
import { type FoundFinding, findingInHeader } from "./finding.js";

/** Texts of plans that statements rest on and that were not compared with the original, or by nobody named. */
export function lintVerification(book: ComposedBook): FoundFinding[] {
  const used = new Set(PROVISION_LISTS.flatMap((list) => book[list].map(({ source }) => source.instrument)));
  return book.packs
    .filter(({ layer }) => layer !== "law")
    .flatMap(({ pack, instruments = [] }) =>
      instruments
        .filter(({ id }) => used.has(id))
        .flatMap(({ id, textVerified, verified }) =>
          !textVerified
            ? [findingInHeader(pack, "instruments", id, "unverified-text", ".textVerified")]
            : verified === undefined
              ? [findingInHeader(pack, "instruments", id, "unsigned-verification", ".verified")]
              : [],
        ),
    );
}
