import type { BodyCode, LocalizedText } from "../../src/codes.js";
import { labelOf } from "../../src/codes.js";
import { factsAsked } from "../../src/conditions/lint.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { Condition, DeadlineProvision, NotStated } from "../../src/pack/types.js";
import { both } from "../../src/plan-page/names.js";
import type { Statement } from "../../src/plan-page/packed-book.js";

/** What a statement may be besides encoded. */
export const KINDS = ["judged", "measured", "not stated", "left to others"] as const;

/** One of `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** The fields by which a statement of any list tells its kind. */
interface Fields {
  judgedBy?: readonly BodyCode[];
  conditions?: Condition;
  notStated?: NotStated;
  due?: DeadlineProvision["due"];
  leftTo?: readonly BodyCode[];
  guidance?: LocalizedText;
}

const fieldsOf = (statement: Statement): Fields => statement as Fields;

/** What the text does not state, where it is silent. */
export function silenceOf(statement: Statement): NotStated | undefined {
  const { notStated, due } = fieldsOf(statement);
  return notStated ?? (due !== undefined && "notStated" in due ? due.notStated : undefined);
}

/** The kinds of a statement; none where it simply states something. */
export function kindsOf(statement: Statement): ReadonlySet<Kind> {
  const { judgedBy, conditions, leftTo, guidance } = fieldsOf(statement);
  const facts = conditions === undefined ? [] : factsAsked(conditions);
  const isMeasured = facts.some((fact) => factCatalogue().get(fact)?.type === "number");
  return new Set<Kind>([
    ...(judgedBy !== undefined || facts.includes("judgement") ? (["judged"] as const) : []),
    ...(isMeasured ? (["measured"] as const) : []),
    ...(silenceOf(statement) !== undefined ? (["not stated"] as const) : []),
    ...(leftTo !== undefined || guidance !== undefined ? (["left to others"] as const) : []),
  ]);
}

/** To whom a line leaves what it does not settle itself. */
export function leftWords(statement: Statement): string {
  const { leftTo = [], guidance } = fieldsOf(statement);
  const bodies = leftTo.map((body) => both(labelOf("body", body))).join(", ");
  return [bodies === "" ? "" : `left to ${bodies}`, guidance?.en ?? ""].filter((part) => part !== "").join("; ");
}
