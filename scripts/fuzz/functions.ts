import * as library from "../../src/index.js";
import { createEngine, evaluateAsync } from "../../src/json-rules-engine.js";
import { ROOMS } from "../../src/pack/rooms.js";
import { fromSqlRows, sqlFor, toSqlRows } from "../../src/sql.js";
import { columnsForOffices, readRows, templateHeadings } from "../../src/table.js";
import { lawEligibility, lawHeader, planEligibility, planHeader } from "../../test/rulebook/packs.js";
import type { Draw } from "../bench/draw.js";
import { drawFromSchema } from "./from-schema.js";
import type { Seeds } from "./seeds.js";

/** A public function, and how to make arguments for it. */
export interface FuzzedFunction {
  /** How often it is called, beside the others. */
  weight: number;
  /** Well-formed arguments, or nearly. */
  args(draw: Draw, seeds: Seeds): unknown[];
  call(...args: never[]): unknown;
  /** Whether the result is no JSON, such as an engine. */
  isOpaque?: true;
  /** In milliseconds, where one call may be as much work as many of the others. */
  slowAfter?: number;
}

const LOCALES = ["vi", "en"] as const;
const locale = (draw: Draw) => ({ locale: draw.pick(LOCALES) });
const someCode = (draw: Draw) => draw.pick(library.codesOf(draw.pick(library.vocabularyNames())));
const NAMES = [
  "Bằng khen Thủ tướng (2019)",
  "BK_TTCP",
  "bằng khen",
  "Giám đốc Sở Nội vụ",
  "CSTĐ cấp tỉnh",
  "HCLĐ hạng Ba",
];
const name = (draw: Draw) => (draw.chance(50) ? draw.pick(NAMES) : someCode(draw));

const { assess, checkDossier, dossierFor, deadlines, checkDeadline, checkQuota, prizeFor } = library;
const CASES = { assess, checkDossier, dossierFor, deadlines, checkDeadline, checkQuota, prizeFor };

function ofCase(call: keyof typeof CASES) {
  const args = (draw: Draw, seeds: Seeds) => {
    const { book, input } = seeds.asked(draw, call);
    return [book, input];
  };
  return { weight: 4, args, call: CASES[call] as FuzzedFunction["call"] };
}

const ANSWERS: readonly unknown[] = [
  undefined,
  true,
  "not-stated",
  "2024-05-01",
  2024,
  [],
  ["ratings"],
  [{ year: 2024, rating: "tot" }],
  [{ code: "giay-khen", year: "2023", ground: "cong-trang" }],
  { total: "12", completed: 11 },
  { holds: "true", by: "x" },
];
const WHOLES = [{}, { whole: true }, { whole: false }];

/** A question of a nomination, where it has any, or one that no function asks. */
function someQuestion(draw: Draw, book: library.Rulebook, nomination: unknown): unknown {
  const made = { path: draw.pick(["record.awards", "nominee.woman", "judgements.x", "x[0].y"]), type: "list" };
  try {
    const { questions, judgements } = library.evaluate(book, nomination as never);
    return draw.pick([...questions, ...judgements, made]);
  } catch {
    return made;
  }
}

function someChange(draw: Draw): unknown {
  const year = draw.between(2024, 2030);
  return draw.pick([
    { type: "wait", path: "asOf", value: `${year}-01-01` },
    { type: "rating", path: "record.ratings", value: { year, rating: draw.pick(library.codesOf("rating")) } },
    { type: "award", path: "record.awards", value: { code: draw.pick(library.codesOf("award")), year } },
    { type: "initiative", path: "record.initiatives", value: { scope: "tinh", year } },
    { type: "indicator", path: `indicators.${draw.pick(library.codesOf("indicator"))}`, value: year / 25 },
    { type: "members", path: "nominee.members.advanced", value: year - 2020 },
  ]);
}

/** A small law and plan, a whole plan on the real law, or sections made from their schemas. */
function packs(draw: Draw, seeds: Seeds): unknown[] {
  const small: unknown[] = [lawHeader(), lawEligibility(), planHeader(), planEligibility()];
  if (draw.chance(50)) {
    const room = draw.pick(Object.keys(ROOMS).filter((one) => one !== "pack")) as keyof typeof ROOMS;
    const drawn = drawFromSchema(draw, ROOMS[room]()) as object;
    const pack = draw.pick(["law", "plan"]);
    const base = room === "eligibility" ? small.filter((one) => one !== small[pack === "law" ? 1 : 3]) : small;
    return [[...base, { ...drawn, pack, room }]];
  }
  return [draw.chance(70) ? small : seeds.packs(draw)];
}

/** Makes a book and asks it: a book that was accepted must answer. */
function createAndAsk(documents: never): unknown {
  const book = library.createRulebook(documents);
  const asOf = "2026-08-15";
  const nominee = { kind: "tap-the" } as const;
  const asked = { award: "giay-khen", occasion: "so-ket", asOf } as const;
  return {
    digest: book.digest,
    decision: library.evaluate(book, { ...asked, nominee }),
    recommended: library.recommend(book, { occasion: "so-ket", asOf, nominee: { kind: "ca-nhan" } }).byOutcome,
    listed: library.awardsListed(book, { asOf }),
    criteria: library.assess(book, { asOf, nominee: { group: "doanh-nghiep" } }),
    checklist: library.dossierFor(book, asked),
    timeline: library.timelineAt(book, { asOf }),
    deadlines: library.deadlines(book, { from: "2026-01-01", to: "2027-01-01" }),
    quota: library.checkQuota(book, { ...asked, year: 2026, unit: {}, requested: { "tap-the": 1 } }),
    prize: library.prizeFor(book, { award: "giay-khen", nominee: { kind: "tap-the" }, decidedOn: asOf }),
    review: library.reviewPlans(book),
  };
}

/** A nomination with an id, as a table must have one. */
function withId(draw: Draw, seeds: Seeds): unknown {
  const nomination = seeds.nomination(draw) as { nominee?: object };
  return { ...nomination, nominee: { ...nomination.nominee, id: draw.pick(["7", "n-8"]) } };
}

/** The rows of tables that hold a nomination, or some that hold none. */
function someSqlRows(draw: Draw, seeds: Seeds, book: library.Rulebook): unknown {
  try {
    return toSqlRows(book, withId(draw, seeds) as never);
  } catch {
    return { nominations: [{ nomination_id: "7", kind: "ca-nhan" }], ratings: [{ nomination_id: "7", year: "2025" }] };
  }
}

const HEADINGS = [
  "Mã hồ sơ",
  "Họ và tên",
  "Đối tượng",
  "Hình thức đề nghị",
  "Danh hiệu đã đạt",
  "Xếp loại 2025",
  "Ghi chú",
];
const CELLS = [
  "7",
  7,
  null,
  "Cá nhân",
  "BKTTCP",
  "CSTĐ cơ sở 2023; BK tỉnh 2021",
  "HTXSNV",
  new Date("2026-08-01"),
  "",
];

function readRowsArgs(draw: Draw, seeds: Seeds): unknown[] {
  const row = () => Object.fromEntries(draw.list(draw.between(0, 5), () => [draw.pick(HEADINGS), draw.pick(CELLS)]));
  const award = () => ({ id: draw.pick(["7", 7, null]), code: draw.pick(CELLS), year: draw.pick(["2023", 2024, "x"]) });
  const awards = { list: "awards", rows: draw.list(2, award), key: "id", columns: { code: "code", year: "year" } };
  const options = draw.pick<unknown>([
    {},
    { shared: { occasion: "tong-ket", asOf: "2026-08-01" }, whole: ["awards"], firstRow: 2 },
    { shared: { occasion: "hang-nam", asOf: "2026-08-01" }, lists: [awards] },
  ]);
  const columns = draw.chance(50)
    ? columnsForOffices(HEADINGS)
    : { "Mã hồ sơ": "nominee.id", "Ghi chú": "indicators.x" };
  return [draw.list(draw.between(0, 4), row), columns, options, seeds.book(draw)];
}

function screenArgs(draw: Draw, seeds: Seeds): unknown[] {
  const { book } = seeds.asked(draw, "evaluate");
  if (draw.chance(70)) return [book, draw.list(draw.between(0, 4), () => seeds.nomination(draw))];
  const awards = draw.list(draw.between(0, 3), () => draw.pick(library.codesOf("awardOrTitle")));
  return [book, draw.list(draw.between(0, 3), () => seeds.candidacy(draw)), { awards }];
}

/** Every public function but those of `NOT_FUZZED`, by name. */
export const FUNCTIONS: Readonly<Record<string, FuzzedFunction>> = {
  evaluate: { weight: 20, args: (draw, seeds) => [seeds.book(draw), seeds.nomination(draw)], call: library.evaluate },
  recommend: { weight: 2, args: (draw, seeds) => [seeds.book(draw), seeds.candidacy(draw)], call: library.recommend },
  awardsListed: {
    weight: 2,
    args: (draw, seeds) => [seeds.book(draw), draw.chance(50) ? seeds.candidacy(draw) : { asOf: "2026-08-15" }],
    call: library.awardsListed,
  },
  screen: { weight: 6, args: screenArgs, call: library.screen as FuzzedFunction["call"], slowAfter: 3_000 },
  remediesFor: {
    weight: 2,
    args: (draw, seeds) => [seeds.book(draw), seeds.nomination(draw)],
    call: library.remediesFor,
    slowAfter: 5_000,
  },
  answer: {
    weight: 4,
    args: (draw, seeds) => {
      const nomination = seeds.nomination(draw);
      return [nomination, someQuestion(draw, seeds.book(draw), nomination), draw.pick(ANSWERS), draw.pick(WHOLES)];
    },
    call: library.answer,
  },
  applyChanges: {
    weight: 2,
    args: (draw, seeds) => [seeds.nomination(draw), draw.list(draw.between(0, 3), () => someChange(draw))],
    call: library.applyChanges,
  },
  decisiveChecks: {
    weight: 1,
    args: (draw, seeds) => [seeds.result(draw, "evaluate")],
    call: library.decisiveChecks,
  },
  assess: ofCase("assess"),
  dossierFor: ofCase("dossierFor"),
  checkDossier: ofCase("checkDossier"),
  deadlines: ofCase("deadlines"),
  checkDeadline: ofCase("checkDeadline"),
  checkQuota: ofCase("checkQuota"),
  prizeFor: ofCase("prizeFor"),
  timelineAt: {
    weight: 2,
    args: (draw, seeds) => Object.values(seeds.asked(draw, "timelineAt")),
    call: library.timelineAt,
  },
  processingTermEnd: {
    weight: 2,
    args: (draw, seeds) => {
      const book = seeds.book(draw);
      const id = book.terms.length > 0 ? draw.pick(book.terms).id : "term";
      const holidays = draw.chance(50) ? {} : { holidays: ["2026-04-30"], workingSaturdays: ["2026-05-09"] };
      return [book, { id, startedOn: draw.pick(["2026-04-20", "2024-02-28", "2199-12-01"]), ...holidays }];
    },
    call: library.processingTermEnd,
  },
  reviewPlans: { weight: 1, args: (draw, seeds) => [seeds.book(draw)], call: library.reviewPlans },
  createRulebook: { weight: 5, args: packs, call: createAndAsk, slowAfter: 1_000 },
  explain: { weight: 10, args: (draw, seeds) => [seeds.result(draw), locale(draw)], call: library.explain },
  explanationOf: {
    weight: 2,
    args: (draw, seeds) => [seeds.result(draw), locale(draw)],
    call: library.explanationOf,
  },
  statusLabel: {
    weight: 1,
    args: (draw) => [draw.pick(["checkStatus", "noticeCode"]), "pass"],
    call: library.statusLabel as FuzzedFunction["call"],
  },
  formatDate: {
    weight: 1,
    args: (draw) => [draw.pick(["2026", "2026-Q3", "2026-08", "2026-08-15"]), locale(draw)],
    call: library.formatDate as FuzzedFunction["call"],
  },
  compactDecision: {
    weight: 1,
    args: (draw, seeds) => [seeds.result(draw, "evaluate"), seeds.nomination(draw)],
    call: library.compactDecision,
  },
  expandDecision: {
    weight: 1,
    args: (draw, seeds) => {
      const nomination = seeds.nomination(draw);
      const receipt = { book: { id: "an-giang", version: "0", digest: "0" }, input: "0" };
      const compact = { type: "compact-decision", outcome: "eligible", nomination, digest: "0", receipt };
      return [seeds.book(draw), compact];
    },
    call: library.expandDecision,
  },
  verifyReceipt: {
    weight: 2,
    args: (draw, seeds) => {
      const [book, nomination] = [seeds.book(draw), seeds.nomination(draw)];
      const receipt = { book: { id: book.id, version: book.version, digest: book.digest }, input: "0" };
      return [book, nomination, receipt];
    },
    call: library.verifyReceipt as FuzzedFunction["call"],
  },
  diffBooks: {
    weight: 1,
    args: (draw, seeds) => [seeds.book(draw), seeds.book(draw)],
    call: library.diffBooks as FuzzedFunction["call"],
    slowAfter: 1_000,
  },
  cite: {
    weight: 2,
    args: (draw, seeds) => {
      const book = seeds.book(draw);
      return [structuredClone(draw.pick(book.rules).source), book, locale(draw)];
    },
    call: library.cite,
  },
  awardsIn: { weight: 1, args: (draw) => [draw.pick(library.codesOf("awardFamily"))], call: library.awardsIn },
  codesOf: { weight: 1, args: (draw) => [draw.pick(library.vocabularyNames())], call: library.codesOf },
  isCode: { weight: 1, args: (draw) => [draw.pick(library.vocabularyNames()), someCode(draw)], call: library.isCode },
  vocabularyNames: { weight: 1, args: () => [], call: library.vocabularyNames },
  labelOf: { weight: 1, args: (draw) => [draw.pick(library.vocabularyNames()), someCode(draw)], call: library.labelOf },
  resolveCode: {
    weight: 3,
    args: (draw) => [name(draw), draw.chance(50) ? {} : { among: draw.pick(library.vocabularyNames()) }],
    call: library.resolveCode,
  },
  nearestCodes: {
    weight: 2,
    args: (draw) => [name(draw), draw.pick(library.vocabularyNames())],
    call: library.nearestCodes,
  },
  sqlFor: {
    weight: 1,
    args: (draw, seeds) => {
      const awards = draw.list(draw.between(1, 2), () => draw.pick(library.codesOf("awardOrTitle")));
      return [seeds.book(draw), { dialect: draw.pick(["duckdb", "postgres"]), on: "2026-08-01", awards }];
    },
    call: sqlFor,
    slowAfter: 5_000,
  },
  toSqlRows: { weight: 2, args: (draw, seeds) => [seeds.book(draw), withId(draw, seeds)], call: toSqlRows },
  fromSqlRows: {
    weight: 2,
    args: (draw, seeds) => {
      const book = seeds.book(draw);
      return [book, someSqlRows(draw, seeds, book), "2026-08-01"];
    },
    call: fromSqlRows,
  },
  readRows: { weight: 4, args: readRowsArgs, call: readRows as FuzzedFunction["call"] },
  columnsForOffices: {
    weight: 1,
    args: (draw) => [draw.list(draw.between(0, 4), () => draw.pick(HEADINGS))],
    call: columnsForOffices,
  },
  templateHeadings: {
    weight: 1,
    args: (draw) => [draw.list(draw.between(0, 3), () => draw.between(1990, 2030))],
    call: templateHeadings,
  },
  createEngine: {
    weight: 1,
    args: (draw, seeds) => [
      seeds.book(draw),
      { unknowns: "optimistic", about: { award: "giay-khen", kind: "tap-the" } },
    ],
    call: createEngine as FuzzedFunction["call"],
    isOpaque: true,
  },
  evaluateAsync: {
    weight: 2,
    args: (draw, seeds) => [seeds.book(draw), seeds.nomination(draw), { facts: { "record.awards": () => [] } }],
    call: evaluateAsync as FuzzedFunction["call"],
  },
};

/** The public names that are not called here, and why. */
export const NOT_FUZZED: Readonly<Record<string, string>> = {
  nationalDigest: "a text",
  screenFile: "reads files and starts threads: test/screen-file",
  UnknownFact: "made by an engine alone",
  ThiduaError: "an error",
  InvalidNominationError: "an error",
  InvalidPackError: "an error",
  InvalidInputError: "an error",
  FactLoadError: "an error",
  UnknownCodeError: "an error",
};
