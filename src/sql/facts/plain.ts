import { columnBounds } from "../bounds.js";
import type { SqlFact, SqlFactWriter } from "./fact.js";

const column =
  (name: string): SqlFactWriter =>
  () => ({ type: "code", column: name });

/** The ground: that of the book's plans where none is given, but for a title. */
export const groundColumn = (isTitle: boolean): string => (isTitle ? "n.ground" : "n.ground_or_default");

const memberColumn = (of: string) => `n.members_${of}`;

const number = (value: string): SqlFact => ({ type: "number", bounds: columnBounds(value, value) });

/** The facts that repeat one column. */
export const plainFacts: Record<string, SqlFactWriter<never>> = {
  award: (_, __, { award }) => ({ type: "constant", value: award }),
  occasion: column("n.occasion"),
  ground: (_, __, { isTitle }) => ({ type: "code", column: groundColumn(isTitle) }),
  kind: column("n.kind"),
  group: column("n.nominee_group"),
  occupation: column("n.occupation"),
  unitLevel: column("n.unit_level"),
  outsideFlagList: () => ({ type: "boolean", condition: "n.outside_flag_list" }),
  resistanceRecord: (_, { of }: { of: "preUprising" | "bothWars" }) => ({
    type: "boolean",
    condition: of === "preUprising" ? "n.resistance_pre_uprising" : "n.resistance_both_wars",
  }),
  memberCount: (_, { of }: { of: string }) => number(memberColumn(of)),
  memberPercent: ({ facts }, { of }: { of: string }) =>
    number(facts.add(`CAST(100 AS DOUBLE PRECISION) * ${memberColumn(of)} / n.members_total`)),
};
