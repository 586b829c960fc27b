import { codesOf, type LocalizedText } from "../codes.js";
import type { Rulebook } from "../rulebook/types.js";
import { answerCase } from "../testing/answer.js";
import type { Case, CaseCall } from "../testing/case.js";
import { TEMPLATE_WORDS as WORDS } from "./words/template.js";

/** A question of a first case, and the fields of the answer that it holds. */
interface FirstQuestion {
  id: string;
  protects: LocalizedText;
  call: CaseCall;
  input: unknown;
  fields: readonly string[];
}

/** The first cases of a new pack: its own answers, which touch every provision of it and are right as long as nothing is filled in. */
export function firstCases(book: Rulebook, asOf: string): Case[] {
  return firstQuestions(book.id, asOf).map(({ id, protects, call, input, fields }) => {
    const { result, decisive, sources } = answerCase(book, { call, input });
    const shown = Object.fromEntries(fields.map((field) => [field, result[field]]));
    return { id, protects: protects.vi, call, input, expect: { result: shown, decisive, sources } };
  });
}

function firstQuestions(pack: string, asOf: string): FirstQuestion[] {
  // The lowest form is given by every level and has no standard of its own in the law.
  const award = codesOf("award").at(-1);
  const [occasion] = codesOf("occasion");
  const nominee = { kind: codesOf("kind")[1] };
  const asked = { award, occasion, asOf };
  return [
    {
      id: "de-nghi-dau-tien",
      protects: WORDS.protectsAward,
      call: "evaluate",
      input: { ...asked, nominee },
      fields: ["outcome"],
    },
    {
      id: "so-luong-chua-dien",
      protects: WORDS.protectsQuota,
      call: "checkQuota",
      input: { ...asked, year: Number(asOf.slice(0, 4)), unit: {}, requested: { [String(nominee.kind)]: 1 } },
      fields: ["status"],
    },
    {
      id: "ho-so-chua-dien",
      protects: WORDS.protectsDossier,
      call: "dossierFor",
      input: { ...asked, nominee },
      fields: [],
    },
    {
      id: "han-chua-dien",
      protects: WORDS.protectsDeadline,
      call: "checkDeadline",
      input: { id: `${pack}.bao-cao`, asOf },
      fields: ["state"],
    },
  ];
}
