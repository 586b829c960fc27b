import { isForKind } from "../../src/codes/kinds.js";
import { codesOf } from "../../src/codes.js";
import { type ChecklistInput, type DeadlinesInput, dossierFor, type Rulebook } from "../../src/index.js";

/** A day on which the law, its decree and the plans are all in force. */
const MAIN_DAY = "2026-08-15";

/** Days on either side of those on which the law, its decrees and the plans begin or end. */
const OTHER_DAYS = ["2023-12-31", "2025-06-30", "2025-07-01", "2026-09-30", "2026-10-01", "2027-03-01", "2031-01-01"];

const PRIZES = [...codesOf("award"), ...codesOf("title")];

/**
 * What is asked about dossiers: every award form and title on every occasion for every kind of nominee, on other days for
 * collectives, and on one occasion, where it is given or left to others, each thing more that a portal may know.
 */
export function dossierQueries(book: Rulebook): ChecklistInput[] {
  const places = PRIZES.flatMap((award) => codesOf("occasion").map((occasion) => ({ award, occasion })));
  const onMainDay = places.flatMap((place) =>
    codesOf("kind").map((kind) => ({ ...place, asOf: MAIN_DAY, nominee: { kind } })),
  );
  const onOtherDays = places.flatMap((place) =>
    OTHER_DAYS.map((asOf) => ({ ...place, asOf, nominee: { kind: "tap-the" as const } })),
  );
  const furtherKnown = PRIZES.flatMap((award) => {
    const query = onMainDay.find((each) => each.award === award && isGivenSomehow(book, each));
    return query === undefined ? [] : withMoreKnown(book, query);
  });
  return [...onMainDay, ...onOtherDays, ...furtherKnown];
}

const isGivenSomehow = (book: Rulebook, query: ChecklistInput): boolean => dossierFor(book, query).listed !== "no";

/** A query as it is, and with each thing more that may be known. */
function withMoreKnown(book: Rulebook, query: ChecklistInput): ChecklistInput[] {
  const { nominee: _, ...ofAnyone } = query;
  const kind = query.nominee?.kind ?? "tap-the";
  const procedures = dossierFor(book, query).shortProcedures.map(({ procedure }) => procedure);
  return [
    ofAnyone,
    ...codesOf("group", book)
      .filter((group) => isForKind("group", group, kind, book))
      .map((group) => ({ ...query, nominee: { kind, group } })),
    ...codesOf("unitLevel", book).map((level) => ({ ...query, unit: { level } })),
    ...[true, false].map((hasCouncil) => ({ ...query, unit: { hasCouncil } })),
    ...codesOf("ground").map((ground) => ({ ...query, ground })),
    ...[...new Set(procedures)].map((procedure) => ({ ...query, procedure })),
  ];
}

const FIRST_YEAR = 2021;
const LAST_YEAR = 2031;

/** What is asked about deadlines: all years at once and each alone, each level of unit, each body, with and without the anchor. */
export function deadlineQueries(book: Rulebook): DeadlinesInput[] {
  const all = { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` };
  const anchors = { planIssuedOn: "2025-08-29" };
  const bodies = [...new Set(book.deadlines.flatMap(({ owedBy }) => owedBy ?? []))];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return [
    all,
    { ...all, anchors },
    ...codesOf("unitLevel", book).map((level) => ({ ...all, unit: { level } })),
    ...bodies.map((owedBy) => ({ ...all, owedBy })),
    ...years.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
    { from: "2026-09-30", to: "2026-10-01" },
  ];
}
