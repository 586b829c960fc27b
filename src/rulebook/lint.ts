import { factsAsked, judgementsAsked, lintConditions } from "../conditions/lint.js";
import type { Problem } from "../errors.js";
import type { Source, Stated } from "../pack/types.js";
import { awardsNamed } from "./scope.js";
import type { Rulebook } from "./types.js";

type Entry = Stated & { id: string; source: Source };

/** Everything the schema of one file cannot see: names that must exist elsewhere, and statements that compete. */
export function lint(book: Rulebook): Problem[] {
  return [
    ...lintSources(book),
    ...lintAllConditions(book),
    ...lintCriteria(book),
    ...lintJudgements(book),
    ...lintRepeats(book),
    ...lintWidening(book),
    ...lintQuotas(book),
    ...lintSets(book),
    ...lintPrizes(book),
  ];
}

const at = (entry: Stated & { id: string }, room: string, path: string) => ({
  pack: entry.pack,
  path: `${room}[${entry.id}]${path}`,
});

function everyEntry(book: Rulebook): [string, readonly Entry[]][] {
  const {
    awards,
    judgements,
    rules,
    criteria,
    quotas,
    documents,
    sets,
    procedure,
    votes,
    terms,
    phases,
    milestones,
    deadlines,
    baseSalaries,
    prizes,
    roundings,
    prizeNotes,
  } = book;
  return Object.entries({
    awards,
    judgements,
    rules,
    criteria,
    quotas,
    documents,
    sets,
    procedure,
    votes,
    terms,
    phases,
    milestones,
    deadlines,
    baseSalaries,
    prizes,
    roundings,
    prizeNotes,
  });
}

function lintSources(book: Rulebook): Problem[] {
  const known = new Set(book.instruments.map(({ id }) => id));
  const expected = "an instrument of the book's packs";
  const problems: Problem[] = [];
  for (const header of book.packs) {
    for (const { id } of header.instruments ?? []) {
      if (book.instruments.filter((text) => text.id === id).length > 1) {
        problems.push({
          pack: header.pack,
          path: `instruments[${id}]`,
          expected: "a text declared once",
          received: "twice",
        });
      }
    }
  }
  for (const [room, entries] of everyEntry(book)) {
    for (const entry of entries) {
      if (!known.has(entry.source.instrument)) {
        problems.push({ ...at(entry, room, ".source.instrument"), expected, received: entry.source.instrument });
      }
    }
  }
  for (const paper of book.documents) {
    if (paper.form !== undefined && !known.has(paper.form.instrument)) {
      problems.push({ ...at(paper, "documents", ".form.instrument"), expected, received: paper.form.instrument });
    }
  }
  for (const header of book.packs) {
    for (const text of header.basis ?? []) {
      if (!known.has(text)) problems.push({ pack: header.pack, path: "basis", expected, received: text });
    }
    for (const { id, source } of header.movements ?? []) {
      if (!known.has(source.instrument)) {
        problems.push({
          pack: header.pack,
          path: `movements[${id}].source.instrument`,
          expected,
          received: source.instrument,
        });
      }
    }
  }
  return problems;
}

function lintAllConditions(book: Rulebook): Problem[] {
  const problems = (room: string, entries: readonly (Entry & { conditions?: unknown })[]) =>
    entries.flatMap((entry) =>
      entry.conditions === undefined
        ? []
        : lintConditions(
            entry.conditions as Parameters<typeof lintConditions>[0],
            `${room}[${entry.id}].conditions`,
          ).map((problem) => ({ ...problem, pack: entry.pack })),
    );
  return [...problems("rules", book.rules), ...problems("criteria", book.criteria)];
}

/** An assessment has no nominee, occasion or record, so a criterion can ask for nothing of them. */
function lintCriteria(book: Rulebook): Problem[] {
  return book.criteria.flatMap((criterion) =>
    (criterion.conditions === undefined ? [] : factsAsked(criterion.conditions))
      .filter((fact) => fact !== "judgement" && fact !== "indicator")
      .map((fact) => ({
        ...at(criterion, "criteria", ".conditions"),
        expected: "the facts judgement and indicator only",
        received: fact,
      })),
  );
}

function lintJudgements(book: Rulebook): Problem[] {
  const known = new Set(book.judgements.map(({ id }) => id));
  const asked = new Set<string>();
  const problems: Problem[] = [];
  for (const [room, entries] of [
    ["rules", book.rules],
    ["criteria", book.criteria],
  ] as const) {
    for (const entry of entries) {
      for (const id of entry.conditions === undefined ? [] : judgementsAsked(entry.conditions)) {
        asked.add(id);
        if (!known.has(id)) {
          problems.push({
            ...at(entry, room, ".conditions"),
            expected: "a judgement that says who judges",
            received: id,
          });
        }
      }
    }
  }
  for (const judgement of book.judgements) {
    if (!asked.has(judgement.id)) {
      problems.push({ ...at(judgement, "judgements", ""), expected: "a rule that asks for it", received: "none" });
    }
  }
  return problems;
}

/** The rooms whose ids are words of the common vocabulary, which every pack may use for its own. */
const SHARED_IDS = ["phases", "milestones", "deadlines"];

/** Two statements of one id may follow each other in time, as versions; on one day there is only one. */
function lintRepeats(book: Rulebook): Problem[] {
  const problems: Problem[] = [];
  for (const [room, entries] of everyEntry(book)) {
    entries.forEach((entry, index) => {
      const rival = entries
        .slice(0, index)
        .find(
          (other) =>
            other.id === entry.id &&
            (other.pack === entry.pack || !SHARED_IDS.includes(room)) &&
            audienceOf(other) === audienceOf(entry) &&
            overlap(other, entry),
        );
      if (rival !== undefined) {
        problems.push({
          ...at(entry, room, ""),
          expected: "one statement on any one day",
          received: `another in ${rival.pack}`,
        });
      }
    });
  }
  return problems;
}

/** A duty may be stated for one audience and again, with another day, for another. */
function audienceOf(entry: Entry): string {
  return "audience" in entry && Array.isArray(entry.audience) ? [...entry.audience].sort().join() : "";
}

function overlap(a: Stated, b: Stated): boolean {
  return (a.validFrom ?? "") <= (b.validTo ?? "9999") && (b.validFrom ?? "") <= (a.validTo ?? "9999");
}

/** Only the law opens an award: a plan may narrow and add conditions, and never reach further than the law. */
function lintWidening(book: Rulebook): Problem[] {
  const problems: Problem[] = [];
  for (const rule of book.rules) {
    if (rule.role === "route" && rule.layer !== "law") {
      problems.push({
        ...at(rule, "rules", ".role"),
        expected: "a requirement, bar or hold: only the law opens a route",
        received: "route",
      });
    }
  }
  for (const listing of book.awards.filter(({ layer }) => layer !== "law")) {
    for (const award of listing.award === undefined ? [] : awardsNamed([listing.award])) {
      const lawful = book.awards.filter((other) => other.layer === "law" && awardsNamed([other.award]).includes(award));
      const kinds = new Set(lawful.flatMap((other) => other.kinds ?? []));
      for (const kind of listing.kinds ?? []) {
        if (lawful.length > 0 && !kinds.has(kind)) {
          problems.push({
            ...at(listing, "awards", ".kinds"),
            expected: `kinds the law allows for ${award}: ${[...kinds].join(", ")}`,
            received: kind,
          });
        }
      }
    }
  }
  return problems;
}

function lintQuotas(book: Rulebook): Problem[] {
  return rivals(
    book.quotas,
    (a, b) =>
      sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) &&
      sharesAny(a.occasions, b.occasions) &&
      sharesAny(a.levels, b.levels),
  ).map(([quota, rival]) => ({
    ...at(quota, "quotas", ""),
    expected: "one quota for an award and occasion",
    received: `another: ${rival.id}`,
  }));
}

function lintSets(book: Rulebook): Problem[] {
  return rivals(
    book.sets,
    (a, b) =>
      a.recipient === b.recipient &&
      sharesAny(awardsNamed(a.awards), awardsNamed(b.awards)) &&
      sharesAny(a.occasions, b.occasions),
  ).map(([set, rival]) => ({
    ...at(set, "sets", ""),
    expected: "one number of sets for an award and recipient",
    received: `another: ${rival.id}`,
  }));
}

/** One prize for an award and kind, and a multiple of the individual's that is one. */
function lintPrizes(book: Rulebook): Problem[] {
  const rivalling = rivals(book.prizes, (a, b) => a.award === b.award && sharesAny(a.kinds, b.kinds)).map(
    ([prize, rival]) => ({
      ...at(prize, "prizes", ""),
      expected: "one prize for an award and kind",
      received: `another: ${rival.id}`,
    }),
  );
  const hundredths = (value: number) => Math.round(value * 100);
  const misfits = book.prizes.flatMap((prize) => {
    const { timesIndividual, coefficient } = prize;
    if (timesIndividual === undefined) return [];
    const individual = book.prizes.find(
      (other) => other.award === prize.award && other.kinds.includes("ca-nhan") && overlap(other, prize),
    );
    const isMultiple =
      individual !== undefined &&
      hundredths(individual.coefficient) * hundredths(timesIndividual) === hundredths(coefficient) * 100;
    return isMultiple
      ? []
      : [
          {
            ...at(prize, "prizes", ".timesIndividual"),
            expected: "the coefficient of an individual, multiplied",
            received: `${timesIndividual} times ${individual?.coefficient ?? "nothing"}`,
          },
        ];
  });
  return [...rivalling, ...misfits];
}

/** Pairs of statements of one layer that speak of the same thing on the same day. */
function rivals<Item extends Entry>(entries: readonly Item[], compete: (a: Item, b: Item) => boolean): [Item, Item][] {
  return entries.flatMap((entry, index) =>
    entries
      .slice(0, index)
      .filter(
        (other) =>
          other.id !== entry.id && other.layer === entry.layer && overlap(other, entry) && compete(entry, other),
      )
      .map((other): [Item, Item] => [entry, other]),
  );
}

/** Two lists that meet; a list left out covers everything. */
function sharesAny(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((item) => b.includes(item));
}
