import { codesOf } from "../../src/codes.js";
import { addDays } from "../../src/dates.js";

/** How long each nomination is as JSON, at most. */
export const WORST_BYTES = 100_000;

const proposed = {
  occasion: "hang-nam",
  asOf: "2026-08-01",
};
/** Stands for what differs each time: what was looked up once is remembered. */
const FRESH = "@@@@";

const complete = ["ratings", "awards", "initiatives", "achievements", "discipline"];
const titles = codesOf("title");
const prizes = codesOf("awardOrTitle");

/** As many items as there is room for, no more than a limit. */
function fill<Item>(item: (index: number) => Item, most = Number.POSITIVE_INFINITY): Item[] {
  const items: Item[] = [];
  for (let bytes = 600; items.length < most; ) {
    const next = item(items.length);
    bytes += JSON.stringify(next).length + 1;
    if (bytes > WORST_BYTES) break;
    items.push(next);
  }
  return items;
}

const entries = (entry: (index: number) => [string, unknown], most?: number) => Object.fromEntries(fill(entry, most));
const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
const longText = "x".repeat(WORST_BYTES - 600);
const record = (lists: object) => ({ ...proposed, record: { complete, ...lists } });
const padded = (index: number, length: number) => `${index}${FRESH}-${"bo-do-doan-ket-".repeat(8)}`.slice(0, length);

/** JSON that goes as deep as there is room for. */
const nested = (open: string, close: string): RawJson => {
  const depth = Math.floor((WORST_BYTES - 600) / (open.length + close.length));
  return { json: `${open.repeat(depth)}1${close.repeat(depth)}` };
};

/** A value as text, for none so deep could be written out. */
interface RawJson {
  json: string;
}

const judged = { holds: true, by: "x" };
const posts = codesOf("post");
const service = (index: number) => ({
  kind: "cong-hien",
  post: pick(posts, index),
  from: addDays("1960-01-01", (index * 37) % 9_000),
  to: addDays("1990-01-01", (index * 53) % 9_000),
});

/** The longest inputs that are accepted, and those that take the longest to refuse, by what there is much of. */
const shapes: Readonly<Record<string, object>> = {
  "awards of every kind": record({ awards: fill((i) => ({ code: pick(prizes, i), year: 1900 + (i % 127) }), 1_000) }),
  "awards decided on a day": record({
    awards: fill((i) => ({ code: pick(prizes, i), year: 2025, decidedOn: "2025-01-01", periodEnd: "2024" }), 1_000),
  }),
  "titles of one year": record({ awards: fill((i) => ({ code: pick(titles, i), year: 2025 }), 1_000) }),
  "titles of every year": record({
    awards: fill((i) => ({ code: pick(titles, i >> 7), year: 1900 + (i % 127) }), 1_000),
  }),
  "awards, whole or not unknown": {
    ...proposed,
    record: { awards: fill((i) => ({ code: pick(prizes, i), year: 1900 + (i % 127) }), 1_000) },
  },
  "ratings of every year": record({ ratings: fill((i) => ({ year: 1900 + (i % 127), rating: "tot" }), 1_000) }),
  "ratings that contradict": record({
    ratings: fill((i) => ({ year: 1900 + (i % 127), rating: pick(codesOf("rating"), i >> 7) }), 1_000),
  }),
  initiatives: record({ initiatives: fill((i) => ({ scope: "co-so", year: 1900 + (i % 127) }), 1_000) }),
  achievements: record({
    achievements: fill((i) => ({ kind: pick(codesOf("achievement"), i), year: 1900 + (i % 127) }), 1_000),
  }),
  "time in posts": record({ achievements: fill(service, 1_000) }),
  discipline: record({ discipline: fill((i) => ({ level: "khien-trach", from: addDays("1990-01-01", i) }), 1_000) }),
  "a little of every list": record({
    ratings: fill((i) => ({ year: 1900 + (i % 127), rating: "tot" }), 500),
    awards: fill((i) => ({ code: pick(prizes, i), year: 1900 + (i % 127) }), 900),
    initiatives: fill((i) => ({ scope: "co-so", year: 1900 + (i % 127) }), 400),
    achievements: fill(service, 300),
  }),
  "known texts, all long": {
    ...proposed,
    record: { complete, awards: fill((i) => ({ code: pick(prizes, i), year: 2025, number: "số".repeat(300) }), 1_000) },
  },
  "unknown judgements": { ...proposed, judgements: entries((i) => [padded(i, 60), judged], 500) },
  "long unknown judgements": { ...proposed, judgements: entries((i) => [padded(i, 110), judged], 500) },
  "too many judgements": { ...proposed, judgements: entries((i) => [`j${i}${FRESH}`, judged]) },
  "one long judgement": { ...proposed, judgements: { [longText]: judged } },
  "unknown indicators": { ...proposed, indicators: entries((i) => [padded(i, 60), 1], 500) },
  "unknown fields": { ...proposed, ...entries((i) => [`f${i}`, 1]) },
  "unknown fields of every entry": record({
    ratings: fill((i) => ({ year: 2025, rating: "tot", [`f${i}`]: 1 }), 1_000),
  }),
  "one long field": { ...proposed, [longText]: 1 },
  "lists in lists": { ...proposed, unit: nested("[", "]") },
  "objects in objects": { ...proposed, unit: nested('{"a":', "}") },
  "wrong items": record({ ratings: fill(() => 1) }),
  "empty items": record(Object.fromEntries(complete.map((list) => [list, fill(() => ({}), 1_000)]))),
  "strange items": record(Object.fromEntries(complete.map((list) => [list, fill(() => ({ a: 1 }), 1_000)]))),
  "misspelt awards": record({ awards: fill((i) => ({ code: `bang-khem-tihn${i}${FRESH}`, year: 2025 }), 1_000) }),
  "misspelt everything": record({
    awards: fill(
      (i) => ({ code: `chien-si-thi-dau-co-so-${i}${FRESH}`, ground: `cong-trnag${i}${FRESH}`, year: 1 }),
      1_000,
    ),
  }),
  "a long award": { ...proposed, award: longText },
  "a long day": { ...proposed, asOf: longText },
  "a long name": { ...proposed, nominee: { kind: "ca-nhan", name: longText } },
  "a long year": { ...proposed, referenceYear: longText },
  "days in the future": record({
    awards: fill((i) => ({ code: pick(prizes, i), year: 2199, decidedOn: "2199-01-01" }), 1_000),
  }),
  "years of leave": record({ maternityYears: fill((i) => 1900 + (i % 300)) }),
};

let made = 0;

/** What there is much of, each with a function that writes such a nomination as JSON, with texts not used before. */
export const worstNominations: readonly (readonly [name: string, json: () => string])[] = Object.entries(shapes).map(
  ([name, shape]) => {
    const { unit } = shape as { unit?: RawJson };
    const text = JSON.stringify(shape).replace(JSON.stringify(unit), unit?.json ?? "");
    return [
      name,
      () => {
        made += 1;
        return text.replaceAll(FRESH, String(made % 10_000).padStart(FRESH.length, "0"));
      },
    ];
  },
);
