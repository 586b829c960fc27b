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

/** The room of quotas. */
export function quotaLines(scribe: Scribe): string[] {
  return section(
    2,
    "Quota",
    own(scribe.packed, "quotas").flatMap((quota) => limitLines(quota, scribe)),
  );
}

function limitLines(quota: Quota, scribe: Scribe): string[] {
  const { awards, occasions, limits, levels, unclear } = quota;
  const atMost = limits?.map(({ kind, atMost: most, share }) => {
    const limit = share === undefined ? String(most) : `${share.percent} % of: ${share.title.en}`;
    return `${named("kind", [kind])}: at most ${limit}`;
  });
  return scribe.statement(prizesNamed(awards), quota, [
    ["occasions", occasions === undefined ? undefined : named("occasion", occasions)],
    ["one unit may propose", atMost?.join("; ")],
    ["levels of unit", levels === undefined ? undefined : named("unitLevel", levels)],
    ["open for", unclear === undefined ? undefined : `${named("unitLevel", unclear.levels)}: ${unclear.why.en}`],
    ["open by", unclear === undefined ? undefined : scribe.cite(unclear.source)],
  ]);
}
