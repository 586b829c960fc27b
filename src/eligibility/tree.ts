import type { Text } from "../codes.js";
import type { LeafNode, Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { measureShortfall } from "../conditions/shortfall.js";
import { statusOf } from "../conditions/status.js";
import type { Reading } from "../facts/reading.js";
import type { Rule, Source } from "../pack/types.js";
import type { Check } from "../result/check.js";
import type { CompiledRule } from "../rulebook/create.js";
import { deepFreeze } from "../rulebook/freeze.js";
import type { Rulebook } from "../rulebook/types.js";

/** How a judgement's own title is found. */
export type JudgementTitles = ReadonlyMap<string, { title: Text; source: Source }>;

const titles = new WeakMap<Rulebook, JudgementTitles>();

/** The titles of a book's judgements. */
export function titlesOf(book: Rulebook): JudgementTitles {
  let found = titles.get(book);
  if (found === undefined) {
    found = new Map(book.judgements.map((judgement) => [judgement.id, judgement]));
    titles.set(book, found);
  }
  return found;
}

/** What every check of a rule has, whoever is the nominee. */
type Lasting = Pick<Check, "id" | "role" | "layer" | "pack" | "title" | "source">;

/**
 * A check as far as it is the same for every nominee.
 *
 * `wanted` is whether the nominee wants the node to hold: not so in a bar or a hold, and the other way round under a `not`.
 */
type Sketch =
  | {
      readonly node: LeafNode;
      readonly wanted: boolean;
      readonly check: Readonly<Lasting & Required<Pick<Check, "fact" | "required">> & Pick<Check, "judgement">>;
    }
  | {
      readonly node: Exclude<Node, LeafNode>;
      readonly wanted: boolean;
      readonly check: Readonly<Lasting & Required<Pick<Check, "operator">>>;
      readonly children: readonly Sketch[];
    };

/** The checks of a rule, as far as they are the same for every nominee. */
interface RuleSketch {
  readonly scope?: Sketch;
  readonly conditions?: Sketch;
  /** The trees of both. */
  readonly trees: readonly Node[];
}

const sketches = new WeakMap<CompiledRule, RuleSketch>();

/** The checks of a rule, sketched once. */
export function sketchOf(judgements: JudgementTitles, compiled: CompiledRule, wanted: boolean): RuleSketch {
  const before = sketches.get(compiled);
  if (before !== undefined) return before;
  const { rule, scope, conditions } = compiled;
  const drawing = new Drawing(judgements, rule);
  const sketch: RuleSketch = {
    ...(scope === undefined ? {} : { scope: drawing.of(scope, wanted, "/scope") }),
    ...(conditions === undefined ? {} : { conditions: drawing.of(conditions, wanted) }),
    trees: [scope, conditions].filter((node) => node !== undefined),
  };
  sketches.set(compiled, sketch);
  return sketch;
}

const GROUP_TITLES = {
  all: { vi: "Đạt tất cả", en: "All of these" },
  any: { vi: "Đạt một trong các điều sau", en: "Any one of these" },
  not: { vi: "Không thuộc trường hợp sau", en: "Not this" },
} as const;

class Drawing {
  constructor(
    private readonly judgements: JudgementTitles,
    private readonly rule: Rule,
  ) {}

  of(node: Node, wanted: boolean, place = ""): Sketch {
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
export function checkOf(session: Session, sketch: Sketch): Check {
  const { node, wanted, check } = sketch;
  const status = statusOf(session.truthsOf(node), wanted);
  const { id, role, layer, pack, title, source } = check;
  if ("children" in sketch) {
    const { operator } = sketch.check;
    const children = sketch.children.map((child) => checkOf(session, child));
    return { id, status, role, layer, pack, title, operator, source, children };
  }
  const { fact, required, judgement } = sketch.check;
  const found: Check = { id, status, role, layer, pack, title, fact, required, source };
  const reading = session.reading(sketch.node);
  const actual = actualOf(reading);
  const shortfall = measureShortfall(reading, required.operator, required.value);
  if (actual !== undefined) found.actual = actual;
  if (shortfall !== undefined) found.shortfall = shortfall;
  if (judgement !== undefined) found.judgement = judgement;
  return found;
}

function actualOf(reading: Reading): Check["actual"] {
  switch (reading.state) {
    case "known":
      return reading.value;
    case "range":
      return { atLeast: reading.min, ...(Number.isFinite(reading.max) ? { atMost: reading.max } : {}) };
    case "list":
      return [...reading.items];
    default:
      return undefined;
  }
}
