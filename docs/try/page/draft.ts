import { labelOf, type OpenJudgement, type Rulebook } from "../../../src/index.js";
import type { Asked } from "./answers.js";
import type { Judged } from "./fields/judgement-fields.js";
import type { ListDraft } from "./fields/list-field.js";

/** What a form gives for a question. */
export interface Given {
  value: unknown;
  isWhole?: boolean;
}

/** What the form of a question holds at first: what was answered before. */
export function draftFrom(question: Asked | OpenJudgement, before: Given | undefined, book: Rulebook): unknown {
  const value = before?.value;
  if (question.type === "judgement") {
    const given = (value ?? {}) as Partial<Record<"by" | "on" | "document", string>> & { holds?: boolean };
    const judge = question.judgedBy[0];
    // Who judges is stored as the official name, in whichever language the page is.
    const by = given.by ?? (judge === undefined ? "" : labelOf("body", judge, book).vi);
    return {
      holds: String(given.holds ?? ""),
      by,
      on: given.on ?? "",
      document: given.document ?? "",
    } satisfies Judged;
  }
  if (question.type === "list") {
    const entries = (value ?? []) as Record<string, unknown>[];
    const choice = value === undefined ? "" : entries.length === 0 ? "none" : "some";
    return { choice, entries, isWhole: before?.isWhole ?? false } satisfies ListDraft;
  }
  return question.type === "years" ? (value ?? []) : value;
}

/** What the form holds as an answer; nothing where nothing was chosen. */
export function givenBy(question: Asked | OpenJudgement, draft: unknown): Given | undefined {
  if (question.type === "judgement") {
    const { holds, by, on, document } = draft as Judged;
    const optional = { ...(on === "" ? {} : { on }), ...(document === "" ? {} : { document }) };
    return holds === "" ? undefined : { value: { holds, by, ...optional } };
  }
  if (question.type === "list") {
    const { choice, entries, isWhole } = draft as ListDraft;
    if (choice === "") return undefined;
    return choice === "none" ? { value: [], isWhole: true } : { value: entries, isWhole };
  }
  return draft === undefined || draft === "" ? undefined : { value: draft };
}
