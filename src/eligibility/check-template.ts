// Step 4 of a decision, prepared: the checks of a rule as far as they are the same for every nominee. They are made once
// for a book, and each decision fills in the status and what was found.

import type { LocalizedText } from "../codes.js";
import type { LeafNode, Node } from "../conditions/program.js";
import { deepFreeze } from "../input/freeze.js";
import type { Rule } from "../pack/types.js";
import type { Check } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";

type JudgementTitles = ReadonlyMap<string, LocalizedText>;

/** The fields of every check of a rule that are the same for every nominee. */
type StaticFields = Pick<Check, "id" | "role" | "layer" | "pack" | "title" | "source">;

/**
 * A check without status and finding.
 *
 * `wanted` is whether it is favourable that the node holds: not in a bar or a hold, and the opposite under a `not`.
 */
export type CheckTemplate =
  | {
      readonly node: LeafNode;
      readonly wanted: boolean;
      readonly check: Readonly<StaticFields & Required<Pick<Check, "fact" | "required">> & Pick<Check, "judgement">>;
    }
  | {
      readonly node: Exclude<Node, LeafNode>;
      readonly wanted: boolean;
      readonly check: Readonly<StaticFields & Required<Pick<Check, "operator">>>;
      readonly children: readonly CheckTemplate[];
    };

/** The templates of one rule. */
interface RuleTemplate {
  readonly scope?: CheckTemplate;
  readonly conditions?: CheckTemplate;
}

/** The templates of a book, each made when its rule is first shown. */
export class CheckTemplates {
  readonly #book: Rulebook;
  readonly #judgements: JudgementTitles;
  readonly #templates = new Map<CompiledRule, RuleTemplate>();

  constructor({ book }: CompiledBook) {
    this.#book = book;
    this.#judgements = new Map(book.judgements.map(({ id, title }) => [id, title]));
  }

  /** The template of a rule. */
  ruleTemplate(compiled: CompiledRule): RuleTemplate {
    const before = this.#templates.get(compiled);
    if (before !== undefined) return before;
    const { rule, scope, conditions } = compiled;
    const wanted = rule.role === "requirement" || rule.role === "route";
    const builder = new TemplateBuilder(this.#book, this.#judgements, rule);
    const template: RuleTemplate = {
      ...(scope === undefined ? {} : { scope: builder.build(scope, wanted, "/scope") }),
      ...(conditions === undefined ? {} : { conditions: builder.build(conditions, wanted) }),
    };
    this.#templates.set(compiled, template);
    return template;
  }
}

/** The templates of a book, for `CompiledBook.derive`. */
export const checkTemplates = (compiled: CompiledBook): CheckTemplates => new CheckTemplates(compiled);

class TemplateBuilder {
  constructor(
    private readonly book: Rulebook,
    private readonly judgements: JudgementTitles,
    private readonly rule: Rule,
  ) {}

  build(node: Node, wanted: boolean, suffix = ""): CheckTemplate {
    const { id, role, layer, pack, source } = this.rule;
    const base = { id: `${id}${suffix}`, role, layer, pack };
    if (node.type === "leaf") {
      const check = deepFreeze({ ...base, ...this.#leaf(node), source });
      return { node, wanted, check };
    }
    const children = node.type === "not" ? [node.child] : node.children;
    const wantedBelow = node.type === "not" ? !wanted : wanted;
    return {
      node,
      wanted,
      check: deepFreeze({ ...base, title: CHECK_TITLES[node.type], operator: node.type, source }),
      children: children.map((child, index) => this.build(child, wantedBelow, `${suffix}/${index}`)),
    };
  }

  #leaf({
    fact,
    operator,
    value,
  }: LeafNode): Required<Pick<Check, "title" | "fact" | "required">> & Pick<Check, "judgement"> {
    const { definition, params } = fact;
    const judgement = definition.name === "judgement" ? (params as { id: string }).id : undefined;
    return {
      title:
        (judgement === undefined ? undefined : this.judgements.get(judgement)) ?? definition.title(params, this.book),
      fact: { name: definition.name, params: (params ?? {}) as Record<string, unknown> },
      required: { operator, value, ...(definition.unit === undefined ? {} : { unit: definition.unit }) },
      ...(judgement === undefined ? {} : { judgement }),
    };
  }
}
