// Step 4 of a decision, prepared: the checks of a rule as far as they are the same for every nominee. They are made once
// for a book, and each decision fills in the status and what was found.

import type { LeafNode, Node } from "../conditions/program.js";
import { deepFreeze } from "../input/freeze.js";
import { madeOnce } from "../logic/remember.js";
import { conditionStatus } from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { Check, CheckStatus } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import type { AtDate } from "../rulebook/in-force.js";
import type { Rulebook } from "../rulebook/types.js";

const statuses = (wanted: boolean): readonly CheckStatus[] =>
  Array.from({ length: 64 }, (_, truths) => conditionStatus(truths, wanted));

/** The status of a condition by its truth triple, where it is favourable that the condition holds. */
export const STATUSES_WANTED = /* @__PURE__ */ statuses(true);

/** In a bar or a hold, and the opposite under a `not`. */
const STATUSES_UNWANTED = /* @__PURE__ */ statuses(false);

/** The check of a node without its status, and without what it has from its rule. */
interface NodeTemplate<Type extends "leaf" | "group"> extends Readonly<Pick<Check, "id" | "title">> {
  readonly type: Type;
  readonly statuses: readonly CheckStatus[];
}

/** The check of a comparison without what was found. */
export interface LeafTemplate extends NodeTemplate<"leaf">, Readonly<Required<Pick<Check, "fact" | "required">>> {
  readonly node: LeafNode;
  /** Kept here, for readers are of many shapes: to look it up in one takes many times as long. */
  readonly judgement: string | undefined;
  /** The number it is compared with. */
  readonly threshold: number | undefined;
}

/** The check of a group without its children's findings. */
export interface GroupTemplate extends NodeTemplate<"group">, Readonly<Required<Pick<Check, "operator">>> {
  readonly node: Node;
  readonly children: readonly CheckTemplate[];
}

export type CheckTemplate = LeafTemplate | GroupTemplate;

/** What is the same of a rule's check for every nominee. */
export interface RuleTemplate extends Readonly<Pick<Rule, "id" | "role" | "layer" | "pack" | "title" | "source">> {
  readonly alsoFrom: Check["alsoFrom"];
  readonly scope: CheckTemplate | undefined;
  readonly conditions: CheckTemplate | undefined;
}

/** Gives the templates of rules that apply together, each made when its rule is first shown; for `CompiledBook.derive`. */
export function ruleTemplates({ book }: CompiledBook): (rules: readonly AtDate<CompiledRule>[]) => RuleTemplate[] {
  const made = new WeakMap<CompiledRule, RuleTemplate>();
  const together = new WeakMap<readonly AtDate<CompiledRule>[], RuleTemplate[]>();
  const make = ({ rule, scope, conditions }: CompiledRule): RuleTemplate => {
    const { id, role, layer, pack, title, source, alsoFrom } = rule;
    const wanted = role === "requirement" || role === "route";
    return {
      id,
      role,
      layer,
      pack,
      title,
      source,
      alsoFrom,
      scope: scope === undefined ? undefined : checkTemplate(book, scope, `${id}/scope`, wanted),
      conditions: conditions === undefined ? undefined : checkTemplate(book, conditions, id, wanted),
    };
  };
  return (rules) => madeOnce(together, rules, (each) => each.map(({ provision }) => madeOnce(made, provision, make)));
}

/** @param wanted whether it is favourable that the node holds. */
function checkTemplate(book: Rulebook, node: Node, id: string, wanted: boolean): CheckTemplate {
  const statuses = wanted ? STATUSES_WANTED : STATUSES_UNWANTED;
  if (node.type === "leaf") {
    const { operator, value, fact } = node;
    const { definition, params, reader } = fact;
    const { judgement } = reader;
    const asked = book.judgements.filter(({ id }) => id === judgement).at(-1);
    return {
      type: "leaf",
      id,
      statuses,
      node,
      judgement,
      // Every decision shows these very objects.
      title: deepFreeze(asked?.title ?? definition.title(params, book)),
      fact: deepFreeze({ name: definition.name, params: (params ?? {}) as Record<string, unknown> }),
      threshold: typeof value === "number" ? value : undefined,
      required: deepFreeze({ operator, value, ...(definition.unit === undefined ? {} : { unit: definition.unit }) }),
    };
  }
  const children = node.type === "not" ? [node.child] : node.children;
  const wantedBelow = node.type === "not" ? !wanted : wanted;
  return {
    type: "group",
    id,
    statuses,
    node,
    title: CHECK_TITLES[node.type],
    operator: node.type,
    children: children.map((child, index) => checkTemplate(book, child, `${id}/${index}`, wantedBelow)),
  };
}
