// Step 4 of a decision, prepared: the checks of a rule as far as they are the same for every nominee. They are made once
// for a book, and each decision fills in the status and what was found.

import type { LocalizedText } from "../codes.js";
import type { LeafNode, Node } from "../conditions/program.js";
import { deepFreeze } from "../input/freeze.js";
import { conditionStatus } from "../logic/truth-triple.js";
import type { Rule } from "../pack/types.js";
import type { Check, CheckStatus } from "../result/check.js";
import { CHECK_TITLES } from "../result/wordings.js";
import type { CompiledBook, CompiledRule } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";

type JudgementTitles = ReadonlyMap<string, LocalizedText>;

/** The fields of a check that are the same for every nominee, but for those that it has from its rule. */
type OwnFields = Readonly<Pick<Check, "id" | "title">>;

/** The status of a condition by its truth triple. */
type Statuses = readonly CheckStatus[];

const statuses = (wanted: boolean): Statuses =>
  Array.from({ length: 64 }, (_, truths) => conditionStatus(truths, wanted));

/** Where it is favourable that the condition holds. */
export const STATUSES_WANTED = /* @__PURE__ */ statuses(true);

/** In a bar or a hold, and the opposite under a `not`. */
const STATUSES_UNWANTED = /* @__PURE__ */ statuses(false);

/** The check of a comparison without status and finding. */
export interface LeafTemplate extends OwnFields, Readonly<Required<Pick<Check, "fact" | "required">>> {
  readonly type: "leaf";
  readonly node: LeafNode;
  readonly statuses: Statuses;
  readonly judgement: string | undefined;
  /** The number it is compared with. */
  readonly threshold: number | undefined;
}

/** The check of a group without status and children. */
export interface GroupTemplate extends OwnFields, Readonly<Required<Pick<Check, "operator">>> {
  readonly type: "group";
  readonly node: Node;
  readonly statuses: Statuses;
  readonly children: readonly CheckTemplate[];
}

export type CheckTemplate = LeafTemplate | GroupTemplate;

/** What is the same of a rule's check for every nominee. */
export interface RuleTemplate extends Readonly<Pick<Rule, "id" | "role" | "layer" | "pack" | "title" | "source">> {
  readonly alsoFrom: Check["alsoFrom"];
  readonly scope: CheckTemplate | undefined;
  readonly conditions: CheckTemplate | undefined;
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
    const { id, role, layer, pack, title, source, alsoFrom } = rule;
    const wanted = role === "requirement" || role === "route";
    const builder = new TemplateBuilder(this.#book, this.#judgements, id);
    const template: RuleTemplate = {
      ...{ id, role, layer, pack, title, source, alsoFrom },
      scope: scope === undefined ? undefined : builder.build(scope, wanted, "/scope"),
      conditions: conditions === undefined ? undefined : builder.build(conditions, wanted),
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
    private readonly ruleId: string,
  ) {}

  /** @param wanted whether it is favourable that the node holds. */
  build(node: Node, wanted: boolean, suffix = ""): CheckTemplate {
    const base = { id: `${this.ruleId}${suffix}`, statuses: wanted ? STATUSES_WANTED : STATUSES_UNWANTED };
    if (node.type === "leaf") return { type: "leaf", node, ...base, ...this.#leaf(node) };
    const children = node.type === "not" ? [node.child] : node.children;
    const wantedBelow = node.type === "not" ? !wanted : wanted;
    return {
      ...{ type: "group", node, ...base, title: CHECK_TITLES[node.type], operator: node.type },
      children: children.map((child, index) => this.build(child, wantedBelow, `${suffix}/${index}`)),
    };
  }

  #leaf({
    fact,
    operator,
    value,
  }: LeafNode): Pick<LeafTemplate, "title" | "fact" | "required" | "judgement" | "threshold"> {
    const { definition, params } = fact;
    const judgement = definition.name === "judgement" ? (params as { id: string }).id : undefined;
    const title = judgement === undefined ? undefined : this.judgements.get(judgement);
    return {
      // Every decision shows these very objects.
      title: deepFreeze(title ?? definition.title(params, this.book)),
      fact: deepFreeze({ name: definition.name, params: (params ?? {}) as Record<string, unknown> }),
      required: deepFreeze({ operator, value, ...(definition.unit === undefined ? {} : { unit: definition.unit }) }),
      judgement,
      threshold: typeof value === "number" ? value : undefined,
    };
  }
}
