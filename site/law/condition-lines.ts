import { isCode, type Locale, type LocalizedText, labelOf } from "../../src/codes.js";
import { amountText } from "../../src/explain/values.js";
import { TIED } from "../../src/explain/wrap.js";
import { factCatalogue } from "../../src/facts/catalogue.js";
import type { FactDefinition } from "../../src/facts/definition.js";
import type { LeafValue, Operator } from "../../src/pack/conditions.js";
import type { Condition, Leaf } from "../../src/pack/types.js";
import type { ConditionBook } from "../../src/plan-page/condition-words.js";
import { qualifiersIn } from "./qualifiers.js";

const COMPARED: Record<Operator, LocalizedText> = {
  equal: { vi: "đúng", en: "exactly" },
  notEqual: { vi: "khác", en: "other than" },
  in: { vi: "một trong", en: "one of" },
  notIn: { vi: "không phải", en: "none of" },
  contains: { vi: "có", en: "includes" },
  doesNotContain: { vi: "không có", en: "does not include" },
  lessThan: { vi: "dưới", en: "less than" },
  lessThanInclusive: { vi: "không quá", en: "at most" },
  greaterThan: { vi: "trên", en: "more than" },
  greaterThanInclusive: { vi: "ít nhất", en: "at least" },
};

const GROUPS = {
  all: { vi: "Tất cả các điều sau", en: "All of these" },
  any: { vi: "Một trong các điều sau", en: "Any of these" },
  not: { vi: "Không có điều sau", en: "Not this" },
} as const satisfies Record<string, LocalizedText>;

const JUDGED_BY: LocalizedText = { vi: "đánh giá của", en: "judged by" };
const NOT: LocalizedText = { vi: "không", en: "not" };

/** Writes conditions in one language, with the names of the judgements and own codes of a book. */
export class ConditionWriter {
  constructor(
    readonly locale: Locale,
    readonly book: ConditionBook,
  ) {}

  /** A tree of conditions as a nested list in Markdown. */
  lines(condition: Condition, depth = 0): string[] {
    const bullet = (text: string): string => `${"  ".repeat(depth)}- ${text}`;
    if ("fact" in condition) return [bullet(this.#leaf(condition))];
    if ("not" in condition) return [bullet(`${GROUPS.not[this.locale]}:`), ...this.lines(condition.not, depth + 1)];
    const [name, members] = "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    const [only] = members;
    if (members.length === 1 && only !== undefined) return this.lines(only, depth);
    return [bullet(`${GROUPS[name][this.locale]}:`), ...members.flatMap((member) => this.lines(member, depth + 1))];
  }

  /** The same in one line, for a cell of a table. */
  line(condition: Condition): string {
    if ("fact" in condition) return this.#leaf(condition);
    if ("not" in condition) return `${NOT[this.locale]} (${this.line(condition.not)})`;
    const [name, members] = "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    const [only] = members;
    if (members.length === 1 && only !== undefined) return this.line(only);
    return `${GROUPS[name][this.locale]}: ${members.map((member) => ("fact" in member ? this.line(member) : `(${this.line(member)})`)).join("; ")}`;
  }

  /** The single facts that are asked, each in words. */
  leaves(condition: Condition): string[] {
    if ("fact" in condition) return [this.#leaf(condition)];
    if ("not" in condition) return this.leaves(condition.not).map((words) => `${NOT[this.locale]} (${words})`);
    return ("all" in condition ? condition.all : condition.any).flatMap((member) => this.leaves(member));
  }

  #leaf(leaf: Leaf): string {
    const fact = factCatalogue().get(leaf.fact);
    if (fact === undefined) throw new Error(`no fact ${leaf.fact}`);
    const subject = leaf.fact === "judgement" ? this.#judgement(leaf) : this.#subject(fact, leaf);
    if (typeof leaf.value === "boolean") {
      return (leaf.operator === "equal") === leaf.value ? subject : `${NOT[this.locale]} (${subject})`;
    }
    const isPlain = fact.type !== "number" && leaf.operator === "equal";
    const operator = isPlain ? "" : `${COMPARED[leaf.operator][this.locale]} `;
    return `${subject}: ${operator}${this.#value(leaf.value, fact)}`;
  }

  #judgement({ params }: Leaf): string {
    const judgement = this.book.judgements.find(({ id }) => id === params?.id);
    if (judgement === undefined) throw new Error(`no judgement ${String(params?.id)}`);
    const bodies = judgement.judgedBy.map((body) => labelOf("body", body, this.book)[this.locale]).join(", ");
    return `${judgement.title[this.locale]} (${JUDGED_BY[this.locale]} ${bodies})`;
  }

  #subject(fact: FactDefinition, { params = {} }: Leaf): string {
    const title = fact.title(params, this.book)[this.locale];
    const qualifiers = qualifiersIn(params, title, this.locale);
    return qualifiers.length === 0 ? title : `${title} (${qualifiers.join("; ")})`;
  }

  #value(value: LeafValue, { vocabulary, unit }: FactDefinition): string {
    const vocabularies = vocabulary === undefined ? [] : [vocabulary].flat();
    return [value]
      .flat()
      .map((each) => {
        if (typeof each === "number") return amountText(each, unit, this.locale).replaceAll(TIED, " ");
        const known = vocabularies.find((name) => isCode(name, each, this.book));
        return known === undefined ? String(each) : labelOf(known, String(each), this.book)[this.locale];
      })
      .join(", ");
  }
}
