import planDossier from "../../rules/an-giang/dossier.json";
import plan from "../../rules/an-giang/pack.json";
import planQuota from "../../rules/an-giang/quota.json";
import { anGiang } from "../../src/books/an-giang.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import * as library from "../../src/index.js";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What takes the place of each value in turn. */
const WRONG: Json[] = [null, "", "x", "2026-13-01", -1, 1.5, 1e9, true, [], ["x"], {}, { x: 1 }];

/** An input with one thing wrong, for every value in it and every wrong value. */
export function* spoil(input: Json): Generator<Json> {
  yield* WRONG;
  if (Array.isArray(input)) {
    for (const [index, item] of input.entries()) {
      for (const wrong of spoil(item)) yield [...input.slice(0, index), wrong, ...input.slice(index + 1)];
    }
  } else if (typeof input === "object" && input !== null) {
    yield { ...input, "khong-co": 1 };
    for (const [key, value] of Object.entries(input)) {
      const { [key]: _, ...rest } = input;
      yield rest;
      for (const wrong of spoil(value)) yield { ...input, [key]: wrong };
    }
  }
}

/** The same with lists of one item: more would be spoilt in the same ways. */
export function firstItems(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstItems);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, firstItems(inner)]));
}

const nomination = {
  award: "bang-khen-tinh",
  occasion: "hang-nam",
  ground: "cong-trang",
  asOf: "2026-08-15",
  receivedOn: "2026-08-15",
  referenceYear: 2025,
  nominee: { kind: "ca-nhan", name: "An" },
  unit: { level: "cap-xa" },
  record: {
    ratings: [
      { year: 2024, rating: "hoan-thanh-tot" },
      { year: 2024, rating: "hoan-thanh-xuat-sac" },
    ],
    awards: [{ award: "giay-khen", year: 2024, decidedOn: "2027-01-01" }],
    discipline: [{ level: "khien-trach", from: "2024-02-01", to: "2024-01-01" }],
  },
  judgements: { "khong-co": { holds: true, by: "An" } },
  indicators: { "ho-so-truc-tuyen": 50, "khong-co": 1 },
};
const { award: _, ...candidacy } = nomination;
const dossier = { award: "giay-khen", occasion: "tong-ket", asOf: "2026-08-01" };
const quota = { award: "giay-khen", occasion: "hang-nam", year: 2026, asOf: "2026-08-01" };

/** Calls of a function of the library, each with its argument and an input to spoil. */
type Calls = readonly [call: (input: never) => unknown, input: Json][];

/** A function that takes one of our inputs beside a book. */
const withBook = (call: (book: library.Rulebook, input: never) => unknown, input: Json, book = anGiang): Calls => [
  [(given) => call(book, given), input],
  [(given) => call(given, input as never), {}],
];

const decidedOn = {
  award: "giay-khen",
  occasion: "tong-ket",
  asOf: "2026-08-01",
  nominee: { kind: "tap-the" },
} as const;

const asJson = (result: object): Json => JSON.parse(JSON.stringify(result)) as Json;

const RECEIPT = { book: { id: "an-giang", version: "0.1.0", digest: "0" }, input: "0" };

const CALLS: Record<string, Calls> = {
  answer: [
    [
      (given) => library.answer(nomination, given, [{ year: 2024, rating: "tot" }]),
      {
        path: "record.ratings",
        type: "list",
        fields: [{ name: "year", type: "period-year", needed: true, min: 1900, max: 2026 }],
        years: [2024],
      },
    ],
    [(given) => library.answer(given, { path: "unit.level", type: "judgement" }, given), {}],
  ],
  assess: withBook(
    library.assess,
    { asOf: "2024-06-01", group: "co-quan-dia-phuong", level: "cap-xa", indicators: { "ho-so-truc-tuyen": 59.99 } },
    haiDuong,
  ),
  awardsListed: withBook(library.awardsListed, {
    occasion: "so-ket",
    nominee: { kind: "ca-nhan" },
    asOf: "2026-08-01",
  }),
  awardsIn: [[library.awardsIn, "giay-khen"]],
  checkDeadline: [
    ...withBook(library.checkDeadline, { id: "so-ket", asOf: "2026-08-01", doneOn: "2027-01-01" }),
    ...library
      .deadlines(anGiang, { from: "2025-01-01", to: "2031-01-01" })
      .deadlines.slice(0, 3)
      .flatMap(({ id }) => withBook(library.checkDeadline, { id, asOf: "2040-08-01", level: "thon", year: 2050 })),
  ],
  checkDossier: withBook(library.checkDossier, {
    ...dossier,
    recipient: "thu-tuong",
    documents: [{ kind: "to-trinh", form: { number: "1", instrument: "x" }, encloses: ["bao-cao-thanh-tich"] }],
    sets: 1,
  }),
  checkQuota: withBook(library.checkQuota, { ...quota, unit: { level: "so-nganh" }, requested: { "tap-the": 3 } }),
  cite: [
    [(given) => library.cite(given, national, { locale: "vi" }), { instrument: "06/2022/QH15", article: 44 }],
    [(given) => library.cite({ instrument: "06/2022/QH15" }, national, given), { locale: "vi" }],
    [(given) => library.cite({ instrument: "06/2022/QH15" }, given, { locale: "vi" }), {}],
  ],
  codesOf: [[library.codesOf, "award"]],
  createRulebook: [
    [library.createRulebook, []],
    ...[plan, planQuota, planDossier].map((file): Calls[number] => [
      (given) => library.createRulebook([given]),
      firstItems(file as Json),
    ]),
    [() => library.createRulebook([plan, plan]), null],
  ],
  deadlines: withBook(library.deadlines, { from: "2026-08-01", to: "2026-01-01" }),
  decisiveChecks: [],
  dossierFor: withBook(library.dossierFor, dossier),
  evaluate: withBook(library.evaluate, nomination),
  explanationOf: [
    [(given) => library.explanationOf(given, { locale: "vi" }), { type: "decision" }],
    [(given) => library.explanationOf(library.timelineAt(anGiang, { asOf: "2026-08-01" }), given), { locale: "vi" }],
  ],
  explain: [
    [(given) => library.explain(given, { detail: "full", paths: true, locale: "vi" }), { type: "decision" }],
    [
      (given) => library.explain(library.timelineAt(anGiang, { asOf: "2026-08-01" }), given),
      { detail: "full", paths: true, locale: "vi" },
    ],
  ],
  remediesFor: [[(given) => library.remediesFor(national, given), { ...nomination, record: {} }]],
  applyChanges: [
    [(given) => library.applyChanges(given, []), { ...nomination, record: {} }],
    [
      (given) => library.applyChanges({ ...quota, nominee: { kind: "ca-nhan" } } as never, given),
      [
        { type: "wait", path: "asOf", value: "2027-01-01" },
        { type: "rating", path: "record.ratings", value: { year: 2026, rating: "tot" } },
      ],
    ],
  ],
  isCode: [[(given) => library.isCode(given, "x"), "award"]],
  statusLabel: [
    [(given) => library.statusLabel(given, "fail" as never), "checkStatus"],
    [(given) => library.statusLabel("checkStatus", given), "fail"],
  ],
  formatDate: [
    [(given) => library.formatDate(given), "2025-Q3"],
    [(given) => library.formatDate("2025", given), { locale: "vi" }],
  ],
  labelOf: [
    [(given) => library.labelOf(given, "x"), "award"],
    [(given) => library.labelOf("award", given), "giay-khen"],
  ],
  nearestCodes: [[(given) => library.nearestCodes("x", given), "award"]],
  prizeFor: withBook(library.prizeFor, { award: "giay-khen", kind: "ca-nhan", decidedOn: "2026-06-30" }, national),
  processingTermEnd: withBook(
    library.processingTermEnd,
    { id: "nha-nuoc.cho-y-kien", startedOn: "2199-12-30", holidays: ["2026-04-30"] },
    national,
  ),
  recommend: withBook(library.recommend, candidacy),
  resolveCode: [[(given) => library.resolveCode("x", given), { vocabulary: "award" }]],
  reviewPlans: [[library.reviewPlans, [{}] as Json]],
  screen: [
    [(given) => ({ invalid: library.screen(anGiang, [given]).invalid }), nomination],
    [(given) => library.screen(anGiang, [], given), { awards: ["giay-khen"] }],
    [(given) => library.screen(given, []), {}],
  ],
  timelineAt: withBook(library.timelineAt, "2026-08-01"),
  verifyReceipt: [
    [(given) => library.verifyReceipt(anGiang, nomination as never, given), { ...RECEIPT }],
    [(given) => library.verifyReceipt(anGiang, given, RECEIPT), nomination],
  ],
  compactDecision: [
    [(given) => library.compactDecision(given, decidedOn), asJson(library.evaluate(anGiang, decidedOn))],
    [(given) => library.compactDecision(library.evaluate(anGiang, decidedOn), given), decidedOn],
  ],
  expandDecision: [
    [
      (given) => library.expandDecision(anGiang, given),
      asJson(library.compactDecision(library.evaluate(anGiang, decidedOn), decidedOn)),
    ],
  ],
  diffBooks: [[(given) => library.diffBooks(anGiang, given), {}]],
  vocabularyNames: [],
};

/** The functions of the library that no call here spoils. */
export const untried = Object.entries(library)
  .filter(([name, value]) => typeof value === "function" && !/Error$/.test(name) && !Object.hasOwn(CALLS, name))
  .map(([name]) => name);

/** Every problem that the functions find in spoilt inputs, and every error that is not of the library. */
export function spoilt(): { problems: library.Problem[]; foreign: string[] } {
  const problems = new Map<string, library.Problem>();
  const foreign = new Set<string>();
  for (const [name, calls] of Object.entries(CALLS)) {
    for (const [call, input] of calls) {
      for (const given of [input, ...spoil(input)]) {
        for (const problem of problemsOf(call, given, (error) => foreign.add(`${name}: ${error}`))) {
          problems.set(JSON.stringify([problem.code, problem.params, problem.received]), problem);
        }
      }
    }
  }
  return { problems: [...problems.values()], foreign: [...foreign] };
}

function problemsOf(
  call: (input: never) => unknown,
  given: Json,
  onForeign: (error: unknown) => void,
): readonly library.Problem[] {
  try {
    const result = call(given as never);
    const { invalid } = result as { invalid?: library.InvalidRow[] };
    return invalid?.flatMap((row) => row.problems) ?? [];
  } catch (error) {
    if (error instanceof library.ThiduaError) return error.problems;
    onForeign(error);
    return [];
  }
}
