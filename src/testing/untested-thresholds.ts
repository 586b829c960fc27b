import { factCatalogue } from "../facts/catalogue.js";
import type { Condition, Leaf } from "../pack/conditions.js";
import { quotasMatching } from "../quota/select.js";
import type { QuotaInput } from "../quota/types.js";
import { bookReceipt, type Receipt } from "../result/receipt.js";
import { compiledBook } from "../rulebook/compile.js";
import type { Rulebook } from "../rulebook/types.js";
import { callByName } from "./answer.js";
import type { Case } from "./case.js";
import { comparisonsIn, type ThresholdSide, thresholdSide } from "./thresholds.js";
import type { ProvisionName } from "./unreached.js";

/** A threshold of a provision, and where no case lies. */
export interface UntestedThreshold extends ProvisionName {
  /** Which part of it: the path in its conditions (`/0/2`), or the kind of nominee. */
  part: string;
  threshold: number;
  lacking: ThresholdSide[];
}

/** Which thresholds of a pack lack a case at, above or below them. */
export interface ThresholdReport {
  type: "threshold-report";
  /** The pack looked at: the lowest of the book. */
  pack: string;
  /** How many thresholds the pack has. */
  thresholds: number;
  untested: UntestedThreshold[];
  receipt: Pick<Receipt, "book">;
}

interface Threshold extends Omit<UntestedThreshold, "lacking"> {
  /** The most that the number can be. */
  most: number;
}

/** Where a number can lie: none is below 0, and none above the most that the fact can be. */
function possibleSides({ threshold, most }: Threshold): ThresholdSide[] {
  return [...(threshold > 0 ? (["below"] as const) : []), "at", ...(threshold < most ? (["above"] as const) : [])];
}

/**
 * Looks for numbers of a book's lowest pack that lack a case at, above or below them: in rules, criteria and quotas.
 *
 * @throws InvalidInputError for anything that `createRulebook` did not make.
 * @example
 * findUntestedThresholds(anGiang, []).untested[0]?.lacking; // ["below", "at", "above"]
 */
export function findUntestedThresholds(book: Rulebook, cases: readonly Case[]): ThresholdReport {
  compiledBook(book);
  const seen = new Set(cases.flatMap((one) => keysSeen(book, one)));
  const thresholds = thresholdsIn(book);
  const untested = thresholds.flatMap(({ most, ...one }) => {
    const lacking = possibleSides({ ...one, most }).filter((side) => !seen.has(key(one, side)));
    return lacking.length === 0 ? [] : [{ ...one, lacking }];
  });
  return {
    type: "threshold-report",
    pack: book.id,
    thresholds: thresholds.length,
    untested,
    receipt: bookReceipt(book),
  };
}

const key = ({ list, id, part, threshold }: Omit<Threshold, "most">, side: ThresholdSide) =>
  JSON.stringify([list, id, part, threshold, side]);

function thresholdsIn(book: Rulebook): Threshold[] {
  const isOwn = ({ pack }: { pack: string }) => pack === book.id;
  const found = [
    ...book.rules.filter(isOwn).flatMap(({ id, conditions }) => inConditions("rules", id, conditions)),
    // A criterion is measured by one number, whatever its place in the conditions.
    ...book.criteria
      .filter(isOwn)
      .flatMap(({ id, conditions }) => inConditions("criteria", id, conditions).slice(0, 1))
      .map((one) => ({ ...one, part: "" })),
    ...book.quotas
      .filter(isOwn)
      .flatMap(({ id, limits = [] }) =>
        limits.flatMap(({ kind, atMost }): Threshold[] =>
          atMost === undefined
            ? []
            : [{ list: "quotas", id, part: kind, threshold: atMost, most: Number.POSITIVE_INFINITY }],
        ),
      ),
  ];
  // A rule may have several versions with the same number.
  return [...new Map(found.map((one) => [key(one, "at"), one])).values()];
}

/** The most that a fact can be: no percentage is above 100, and no more years count than are looked at. */
function greatestValue({ fact, params = {} }: Leaf): number {
  const unit = factCatalogue().get(fact)?.unit;
  if (unit === "percent") return 100;
  return unit === "years" && typeof params.lastYears === "number" ? params.lastYears : Number.POSITIVE_INFINITY;
}

function inConditions(
  list: "rules" | "criteria",
  id: string,
  condition: Condition | undefined,
  part = "",
): Threshold[] {
  if (condition === undefined) return [];
  if ("fact" in condition) {
    const { value: threshold } = condition;
    return typeof threshold === "number" ? [{ list, id, part, threshold, most: greatestValue(condition) }] : [];
  }
  const children = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  return children.flatMap((child, index) => inConditions(list, id, child, `${part}/${index}`));
}

/** Where the numbers of a case lie, by threshold; a case that cannot be asked shows nothing. */
function keysSeen(book: Rulebook, { call, input }: Case): string[] {
  let result: unknown;
  try {
    result = callByName(book, call, input);
  } catch {
    return [];
  }
  return comparisonsIn(call, result).flatMap((comparison) => {
    const { id, threshold } = comparison;
    const side = thresholdSide(comparison);
    if (call === "checkQuota") {
      return quotasMatching(book.quotas, input as QuotaInput).map(({ provision }) =>
        key({ list: "quotas", id: provision.id, part: id, threshold }, side),
      );
    }
    if (call === "assess") return [key({ list: "criteria", id, part: "", threshold }, side)];
    const [rule = "", ...path] = id.split("/");
    return [key({ list: "rules", id: rule, part: path.map((index) => `/${index}`).join(""), threshold }, side)];
  });
}
