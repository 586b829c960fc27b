import type { LocalizedText } from "../codes.js";
import type { Evaluator } from "../conditions/evaluator.js";
import type { LeafNode, Node } from "../conditions/program.js";
import { measureShortfall } from "../conditions/shortfall.js";
import { conditionStatus } from "../conditions/status.js";
import type { FactValue } from "../facts/fact-value.js";
import type { Rule, Source } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import { deepFreeze } from "../rulebook/freeze.js";
import type { Rulebook } from "../rulebook/types.js";

/** How a judgement's own title is found. */
export type JudgementTitles = ReadonlyMap<string, { title: LocalizedText; source: Source }>;

const titlesByBook = new WeakMap<Rulebook, JudgementTitles>();

/** The titles of a book's judgements. */
export function judgementTitles(book: Rulebook): JudgementTitles {
  let found = titlesByBook.get(book);
  if (found === undefined) {
    found = new Map(book.judgements.map((judgement) => [judgement.id, judgement]));
    titlesByBook.set(book, found);
  }
  return found;
}

/** What every check of a rule has, whoever is the nominee. */
type StaticFields = Pick<Check, "id" | "role" | "layer" | "pack" | "title" | "source">;

/**
 * A check as far as it is the same for every nominee.
 *
 * `wanted` is whether the nominee wants the node to hold: not so in a bar or a hold, and the other way round under a `not`.
 */
type CheckTemplate =
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

/** The checks of a rule, as far as they are the same for every nominee. */
interface RuleTemplate {
  readonly scope?: CheckTemplate;
  readonly conditions?: CheckTemplate;
  /** The trees of both. */
  readonly trees: readonly Node[];
}

const templates = new WeakMap<CompiledRule, RuleTemplate>();

/** The checks of a rule, sketched once. */
export function ruleTemplate(judgements: JudgementTitles, compiled: CompiledRule, wanted: boolean): RuleTemplate {
  const before = templates.get(compiled);
  if (before !== undefined) return before;
  const { rule, scope, conditions } = compiled;
  const builder = new TemplateBuilder(judgements, rule);
  const template: RuleTemplate = {
    ...(scope === undefined ? {} : { scope: builder.of(scope, wanted, "/scope") }),
    ...(conditions === undefined ? {} : { conditions: builder.of(conditions, wanted) }),
    trees: [scope, conditions].filter((node) => node !== undefined),
  };
  templates.set(compiled, template);
  return template;
}

const GROUP_TITLES = {
  all: { vi: "Đạt tất cả", en: "All of these" },
  any: { vi: "Đạt một trong các điều sau", en: "Any one of these" },
  not: { vi: "Không thuộc trường hợp sau", en: "Not this" },
} as const;

class TemplateBuilder {
  constructor(
    private readonly judgements: JudgementTitles,
    private readonly rule: Rule,
  ) {}

  of(node: Node, wanted: boolean, place = ""): CheckTemplate {
    const { id, role, layer, pack, source } = this.rule;
    const base = { id: `${id}${place}`, role, layer, pack };
    if (node.type === "leaf") {
      const check = deepFreeze({ ...base, ...this.#leaf(node), source });
      return { node, wanted, check };
    }
    const children = node.type === "not" ? [node.child] : node.children;
    const wantedBelow = node.type === "not" ? !wanted : wanted;
    return {
      node,
      wanted,
      check: deepFreeze({ ...base, title: GROUP_TITLES[node.type], operator: node.type, source }),
      children: children.map((child, index) => this.of(child, wantedBelow, `${place}/${index}`)),
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
      title: (judgement === undefined ? undefined : this.judgements.get(judgement)?.title) ?? definition.title(params),
      fact: { name: definition.name, params: (params ?? {}) as Record<string, unknown> },
      required: { operator, value, ...(definition.unit === undefined ? {} : { unit: definition.unit }) },
      ...(judgement === undefined ? {} : { judgement }),
    };
  }
}

/**
 * The checks of conditions for one nominee: every leaf, none skipped because another decides. They are written out field
 * by field, for a decision may have a hundred of them, and a spread takes longer.
 */
export function instantiateCheck(evaluator: Evaluator, template: CheckTemplate): Check {
  const { node, wanted, check } = template;
  const status = conditionStatus(evaluator.evaluate(node), wanted);
  const { id, role, layer, pack, title, source } = check;
  if ("children" in template) {
    const { operator } = template.check;
    const children = template.children.map((child) => instantiateCheck(evaluator, child));
    return { id, status, role, layer, pack, title, operator, source, children };
  }
  const { fact, required, judgement } = template.check;
  const found: Check = { id, status, role, layer, pack, title, fact, required, source };
  const factValue = evaluator.factValue(template.node);
  const actual = actualValue(factValue);
  const shortfall = measureShortfall(factValue, required.operator, required.value);
  if (actual !== undefined) found.actual = actual;
  if (shortfall !== undefined) found.shortfall = shortfall;
  if (judgement !== undefined) found.judgement = judgement;
  return found;
}

function actualValue(factValue: FactValue): Check["actual"] {
  switch (factValue.state) {
    case "known":
      return factValue.value;
    case "range":
      return { atLeast: factValue.min, ...(Number.isFinite(factValue.max) ? { atMost: factValue.max } : {}) };
    case "list":
      return [...factValue.items];
    default:
      return undefined;
  }
}
