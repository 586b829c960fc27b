// Step 6 of a decision that the award is not for the nominee: what is open elsewhere, as notices.

import type { Source } from "../pack/types.js";
import type { Notice } from "../result/notice.js";
import type { Target } from "../rulebook/target.js";
import type { Clause, Possibility } from "./possibilities.js";

/** An occasion and a ground on which the nominee may be proposed for the award after all. */
export interface Opening extends Pick<Possibility, "rules" | "outcomeKey"> {
  /** What opens it: listings that the target asked about lacks, or else the routes. */
  readonly opens: readonly Clause[];
}

/** One notice for each ground and clause, with all its occasions. */
export function openElsewhere(openings: readonly Opening[], asked: Target): Notice[] {
  const notices = new Map<string, Notice>();
  for (const {
    rules: { target },
    opens,
  } of openings) {
    const ground = target.ground === asked.ground ? undefined : target.ground;
    const concerns = [...new Set(opens.map(({ id }) => id))];
    const key = `${ground} ${concerns.join(" ")}`;
    const occasions = target.occasion === asked.occasion ? [] : [target.occasion];
    const before = notices.get(key);
    notices.set(key, {
      code: "open-elsewhere",
      ...(ground === undefined ? {} : { ground }),
      ...(occasions.length === 0 ? {} : { occasions: [...(before?.occasions ?? []), ...occasions] }),
      source: commonSource(opens.map(({ source }) => source)),
      concerns,
    });
  }
  return [...notices.values()];
}

const SOURCE_PARTS = ["article", "clause", "point", "section", "item", "bullet"] as const;

/** The place that sources share: the clause of points, the article of clauses; of several texts, the first alone. */
function commonSource(sources: readonly Source[]): Source {
  const [first] = sources;
  if (first === undefined) throw new RangeError("what opens an award has a source");
  const same = sources.filter(({ instrument }) => instrument === first.instrument);
  const shared: Source = { instrument: first.instrument };
  for (const part of SOURCE_PARTS) {
    if (same.some((source) => source[part] !== first[part])) break;
    if (first[part] !== undefined) Object.assign(shared, { [part]: first[part] });
  }
  return shared;
}
