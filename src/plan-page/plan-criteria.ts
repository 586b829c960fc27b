import type { Criterion, Quota, ScoreTable } from "../pack/types.js";
import { conditionWords } from "./condition-words.js";
import { inline, section } from "./markdown.js";
import { both, named, optionallyNamed, prizesNamed } from "./names.js";
import { own } from "./packed-book.js";
import type { Scribe } from "./plan-statement.js";

/** The room of criteria, by the groups they are set for. */
export function criteriaLines(scribe: Scribe): string[] {
  const criteria = own(scribe.packed, "criteria");
  const audiences = [...new Set(criteria.map((each) => audienceOf(each, scribe)))];
  const tables = own(scribe.packed, "scoreTables").flatMap((table) => scoreTableLines(table, scribe));
  return section(2, "Criteria", [
    ...audiences.flatMap((audience) =>
      section(
        3,
        inline(audience),
        criteria
          .filter((each) => audienceOf(each, scribe) === audience)
          .flatMap((each) => criterionLines(each, scribe)),
      ),
    ),
    ...section(3, "Tables of scores", tables),
  ]);
}

function audienceOf({ groups, levels }: Pick<Criterion, "groups" | "levels">, { book }: Scribe): string {
  return `${named("group", groups, book)}${levels === undefined ? "" : `; levels: ${named("unitLevel", levels, book)}`}`;
}

function criterionLines(criterion: Criterion, scribe: Scribe): string[] {
  const { title, judgedBy, conditions } = criterion;
  return scribe.statement(both(title), criterion, [
    ["judged by", optionallyNamed("body", judgedBy, scribe.book)],
    ["measured", conditions === undefined ? undefined : conditionWords(conditions, scribe.book)],
  ]);
}

/** A table of scores: its items with the most points of each, what is added and taken off, and the grades. */
function scoreTableLines(table: ScoreTable, scribe: Scribe): string[] {
  const { items, bonus, penalty, grades } = table;
  const points = (scored: ScoreTable["items"]) =>
    scored.map(({ title, atMost }) => `${both(title)}: at most ${atMost}`).join("; ");
  const capped = ({ items: scored, atMost }: NonNullable<ScoreTable["bonus"]>) =>
    `${points(scored)}${atMost === undefined ? "" : `; together at most ${atMost}`}`;
  return scribe.statement(both(table.title), table, [
    ["for", audienceOf(table, scribe)],
    ["points", points(items)],
    ["added", bonus === undefined ? undefined : capped(bonus)],
    ["taken off", penalty === undefined ? undefined : capped(penalty)],
    ["grades", grades?.map(({ title, from }) => `${both(title)}: from ${from}`).join("; ")],
  ]);
}

type QuotaLimit = NonNullable<Quota["limits"]>[number];

/** The room of quotas. */
export function quotaLines(scribe: Scribe): string[] {
  const { packed } = scribe;
  return section(2, "Quota", [
    ...own(packed, "quotas").flatMap((quota) => limitLines(quota, scribe)),
    ...section(
      3,
      "Whom to prefer",
      own(packed, "preferences").flatMap((preference) => scribe.statement(both(preference.title), preference, [])),
    ),
  ]);
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
    ["levels of unit", optionallyNamed("unitLevel", levels, scribe.book)],
    [
      "open for",
      unclear === undefined ? undefined : `${named("unitLevel", unclear.levels, scribe.book)}: ${unclear.why.en}`,
    ],
    ["open by", unclear === undefined ? undefined : scribe.cite(unclear.source)],
  ]);
}
