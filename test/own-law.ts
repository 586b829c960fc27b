// The functions of the library for books with an invented law, without what every answer of such a book says of it: the
// notice `other-law`, and the digest in the receipt. `test/rulebook/own-law.test.ts` is about those.

import * as library from "../src/index.js";

interface Answer {
  notices?: readonly { code: string }[];
  receipt?: { book: { lawDigest?: string } };
}

function withoutOwnLaw<Result>(result: Result): Result {
  const { notices, receipt, ...rest } = result as Answer;
  const { lawDigest: _, ...book } = receipt?.book ?? {};
  return {
    ...rest,
    ...(notices === undefined ? {} : { notices: notices.filter(({ code }) => code !== "other-law") }),
    ...(receipt === undefined ? {} : { receipt: { ...receipt, book } }),
  } as Result;
}

const wrapped =
  <Arguments extends unknown[], Result>(call: (...given: Arguments) => Result) =>
  (...given: Arguments): Result =>
    withoutOwnLaw(call(...given));

export const assess = wrapped(library.assess);
export const checkDeadline = wrapped(library.checkDeadline);
export const checkDossier = wrapped(library.checkDossier);
export const checkQuota = wrapped(library.checkQuota);
export const deadlines = wrapped(library.deadlines);
export const dossierFor = wrapped(library.dossierFor);
export const prizeFor = wrapped(library.prizeFor);
export const timelineAt = wrapped(library.timelineAt);
