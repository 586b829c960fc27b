import type { Text } from "../codes.js";
import type { Node } from "../conditions/program.js";
import type { Session } from "../conditions/session.js";
import { statusOf } from "../conditions/status.js";
import type { Reading } from "../facts/reading.js";
import type { Source, Stated } from "../pack/types.js";
import type { Check, CheckRole } from "../result/check.js";

/** What a tree of checks inherits from the statement it belongs to. */
export interface Owner extends Stated {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
}

/** How a judgement's own title is found. */
export type JudgementTitles = ReadonlyMap<string, { title: Text; source: Source }>;

const GROUP_TITLES = {
  all: { vi: "Đạt tất cả", en: "All of these" },
  any: { vi: "Đạt một trong các điều sau", en: "Any one of these" },
  not: { vi: "Không thuộc trường hợp sau", en: "Not this" },
} as const;

/** Builds the checks of compiled conditions: every leaf, none skipped because another decides. */
export class CheckTree {
  constructor(
    private readonly session: Session,
    private readonly judgements: JudgementTitles,
    private readonly owner: Owner,
    private readonly role: CheckRole,
  ) {}

  /** @param wanted whether the nominee wants the conditions to hold: not so in a bar or a hold. */
  checksOf(node: Node, wanted = true, place = ""): Check {
    const base = { id: `${this.owner.id}${place}`, role: this.role, layer: this.owner.layer, pack: this.owner.pack };
    if (node.type === "leaf") return { ...base, ...this.#leaf(node, wanted), source: this.owner.source };
    const children = node.type === "not" ? [node.child] : node.children;
    const wantedBelow = node.type === "not" ? !wanted : wanted;
    return {
      ...base,
      status: statusOf(this.session.truthsOf(node), wanted),
      title: GROUP_TITLES[node.type],
      operator: node.type,
      source: this.owner.source,
      children: children.map((child, index) => this.checksOf(child, wantedBelow, `${place}/${index}`)),
    };
  }

  #leaf(node: Node & { type: "leaf" }, wanted: boolean): Pick<Check, "status" | "title"> & Partial<Check> {
    const { session } = this;
    const slot = session.program.leaves[node.leaf];
    const fact = slot === undefined ? undefined : session.program.facts[slot.fact];
    if (slot === undefined || fact === undefined) throw new RangeError(`no leaf ${node.leaf} in this program`);
    const { leaf } = slot;
    const reading = session.reading(node.leaf);
    const { definition, params } = fact;
    const judgement = definition.name === "judgement" ? (params as { id: string }).id : undefined;
    const shortfall = shortfallOf(reading, leaf.operator, leaf.value);
    return {
      status: statusOf(session.truthsOf(node), wanted),
      title: (judgement === undefined ? undefined : this.judgements.get(judgement)?.title) ?? definition.title(params),
      fact: { name: definition.name, params: (params ?? {}) as Record<string, unknown> },
      required: {
        operator: leaf.operator,
        value: leaf.value,
        ...(definition.unit === undefined ? {} : { unit: definition.unit }),
      },
      ...actualOf(reading),
      ...(shortfall === undefined ? {} : { shortfall }),
      ...(judgement === undefined ? {} : { judgement }),
    };
  }
}

function actualOf(reading: Reading): Pick<Check, "actual"> {
  switch (reading.state) {
    case "known":
      return { actual: reading.value };
    case "range":
      return { actual: { atLeast: reading.min, ...(Number.isFinite(reading.max) ? { atMost: reading.max } : {}) } };
    case "list":
      return { actual: [...reading.items] };
    default:
      return {};
  }
}

/** How far the best case still is from a lower threshold. */
function shortfallOf(reading: Reading, operator: string, value: unknown): number | undefined {
  if (typeof value !== "number" || (operator !== "greaterThanInclusive" && operator !== "greaterThan"))
    return undefined;
  const best =
    reading.state === "range"
      ? reading.max
      : reading.state === "known" && typeof reading.value === "number"
        ? reading.value
        : undefined;
  if (best === undefined || !(operator === "greaterThan" ? best <= value : best < value)) return undefined;
  // Percentages are decimals, and binary subtraction would report 0.4000000000000057.
  return Number((value - best).toFixed(10));
}
