import type { Criterion, Quota } from "../pack/types.js";
import { conditionWords } from "./condition-words.js";
import { section } from "./markdown.js";
import { both, named, prizesNamed } from "./names.js";
import { own } from "./packed-book.js";
import type { Scribe } from "./plan-statement.js";

/** The room of criteria, by the groups they are set for. */
export function criteriaLines(scribe: Scribe): string[] {
  const criteria = own(scribe.packed, "criteria");
  const audiences = [...new Set(criteria.map(audienceOf))];
  return section(
    2,
    "Criteria",
    audiences.flatMap((audience) =>
      section(
        3,
        audience,
        criteria.filter((each) => audienceOf(each) === audience).flatMap((each) => criterionLines(each, scribe)),
      ),
    ),
  );
}

function audienceOf({ groups, levels }: Criterion): string {
  return `${named("group", groups)}${levels === undefined ? "" : `; levels: ${named("unitLevel", levels)}`}`;
}

function criterionLines(criterion: Criterion, scribe: Scribe): string[] {
  const { title, judgedBy, conditions } = criterion;
  return scribe.statement(both(title), criterion, [
    ["judged by", judgedBy === undefined ? undefined : named("body", judgedBy)],
    ["measured", conditions === undefined ? undefined : conditionWords(conditions, scribe.book.judgements)],
  ]);
}

type QuotaLimit = NonNullable<Quota["limits"]>[number];

/** The room of quotas. */
export function quotaLines(scribe: Scribe): string[] {
  return section(
    2,
    "Quota",
    own(scribe.packed, "quotas").flatMap((quota) => limitLines(quota, scribe)),
  );
}

const HOLDERS = {
  "don-vi": "one unit may propose",
  "cum-khoi": "a whole cluster or block may propose",
  "toan-dia-ban": "the whole territory may propose",
} as const;

/** The numbers of a limit in words: "at least 2, at most 3". */
export function limitWords({ atLeast, atMost, share }: QuotaLimit): string {
  return [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(share === undefined ? [] : [`at most ${share.percent} % of: ${share.title.en}`]),
  ].join(", ");
}

function limitLines(quota: Quota, scribe: Scribe): string[] {
  const { awards, occasions, limits, levels, clusters, unclear } = quota;
  const numbers = limits?.map((limit) => `${named("kind", [limit.kind])}: ${limitWords(limit)}`);
  return scribe.statement(prizesNamed(awards), quota, [
    ["occasions", occasions === undefined ? undefined : named("occasion", occasions)],
    [HOLDERS[quota.holder ?? "don-vi"], numbers?.join("; ")],
    ["counted together", quota.countedTogether ? "one limit for all of these awards" : undefined],
    ["clusters and blocks", clusters?.map(({ name }) => both(name)).join(", ")],
    ["levels of unit", levels === undefined ? undefined : named("unitLevel", levels)],
    ["open for", unclear === undefined ? undefined : `${named("unitLevel", unclear.levels)}: ${unclear.why.en}`],
    ["open by", unclear === undefined ? undefined : scribe.cite(unclear.source)],
  ]);
}
