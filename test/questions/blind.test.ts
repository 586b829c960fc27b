import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { answer, type Candidacy, type Question, type Rulebook } from "../../src/index.js";
import { INPUTS } from "../../src/questions/inputs.js";
import { bookOf, caseFiles } from "../cases/files.js";
import { inventedBook, inventedPacks, readInvented } from "../packs/books.js";
import { forget } from "../properties/forget.js";
import { type Choose, chooser, fill } from "./fill.js";

const FUNCTIONS = {
  evaluate: library.evaluate,
  assess: library.assess,
  checkDossier: library.checkDossier,
  checkDeadline: library.checkDeadline,
  checkQuota: library.checkQuota,
} as const;

type Call = keyof typeof FUNCTIONS;
type Input = Record<string, unknown>;

const ask = (call: Call, book: Rulebook, input: Input): readonly Question[] =>
  (FUNCTIONS[call] as (book: Rulebook, input: unknown) => { questions: Question[] })(book, input).questions;

/** What tells questions apart: one about other years, or other papers, is another. */
const key = ({ path, type, years, options }: Question): string =>
  [path, type, years ?? "", type === "completeness" || type === "codes" ? options?.map(({ code }) => code) : ""].join(
    " ",
  );

/** The place of a question among the inputs: without the entry and the key. */
const placeOf = ({ path, type }: Question): string =>
  `${path.replace(/\[\d+\]/, "[]").replace(/^(indicators|scores|used|usedShared|bases)\..*$/, "$1")} ${type}`;

/** Whether entries of the record that people fill in by hand decide. */
const isAboutEntries = (input: unknown): boolean =>
  /"(initiatives|discipline|achievements)":\[\{/.test(JSON.stringify(input)) && JSON.stringify(input).length % 7 === 0;

const matterThatIsOver = {
  name: "a matter that is over",
  book: "national",
  call: "evaluate" as const,
  input: {
    award: "bang-khen-thu-tuong",
    occasion: "hang-nam",
    ground: "cong-trang",
    asOf: "2026-08-01",
    nominee: { kind: "ca-nhan" },
    record: {
      discipline: [{ pending: "xac-minh-don-thu", from: "2025-01-01", to: "2025-06-01" }],
      complete: ["discipline"],
    },
  },
};

const school = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
  unit: { level: "song-hai:khoi-truong" },
  indicators: { "song-hai:lop-hoc-so": 80 },
};

/** Codes, lists and scores that only the pack of an invented province asks for. */
const ofOwnCodes = [
  {
    name: "a school",
    call: "evaluate" as const,
    input: { ...school, record: { discipline: [], complete: ["discipline"] } },
  },
  {
    name: "a head who was warned",
    call: "evaluate" as const,
    input: {
      ...school,
      record: {
        discipline: [],
        leaderDiscipline: [{ leader: "nguoi-dung-dau", level: "khien-trach", from: "2026-01-01" }],
        recognitions: [{ status: "song-hai:truong-hanh-phuc", since: "2026-01-01" }],
        complete: ["discipline", "leaderDiscipline", "recognitions"],
      },
    },
  },
  { name: "a school's scores", call: "assess" as const, input: school },
].map((one) => ({ ...one, book: "song-hai" }));

/** The cases of the built-in books, and of invented packs, which have words that no built-in one has. */
const files = [
  ...caseFiles(),
  ...inventedPacks().flatMap((name) =>
    readInvented(name).caseFiles.map(({ cases }) => ({ path: name, book: name, cases })),
  ),
];
const invented = new Map(inventedPacks().map((name) => [name, inventedBook(name)]));

const calls = files.flatMap(({ path, book, cases }) =>
  cases.flatMap(({ id, call, input, expect: { questions = [] } }, index) =>
    Object.hasOwn(FUNCTIONS, call) &&
    (questions.length > 0 || call !== "evaluate" || index % 12 === 0 || isAboutEntries(input))
      ? [{ name: `${path}#${id}`, book, call: call as Call, input: input as Input }]
      : [],
  ),
);

const LISTS = ["discipline", "initiatives", "achievements"] as const;

/** The input without one field of the entries of its lists: of every list in turn. */
function withoutFields(input: Input): Input[] {
  const record = (input.record ?? {}) as Record<string, object[] | undefined>;
  return LISTS.flatMap((list) =>
    ["scope", "year", "from", "to", "clearedOn"].flatMap((field) => {
      const entries = record[list]?.map((entry) =>
        Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)),
      );
      return JSON.stringify(entries) === JSON.stringify(record[list])
        ? []
        : [{ ...input, record: { ...record, [list]: entries } }];
    }),
  );
}

/** Each case as it is, and with much of its record taken away. */
function inputsOf({ call, input }: (typeof calls)[number], choose: Choose): Input[] {
  if (call === "evaluate") {
    const { award, ...candidacy } = input;
    return [
      input,
      ...withoutFields(input),
      { ...forget(candidacy as unknown as Candidacy, () => choose(3) > 0), award },
    ];
  }
  const { nominee, unit, doneOn, recipients, sets, ground, procedure, notNeeded, used, indicators, ...rest } = input;
  const bare = call === "assess" ? { ...rest, nominee } : rest;
  return [input, { ...bare, ...(call === "checkDossier" ? { complete: false } : {}) }, bare];
}

describe("questions answered from their own description", () => {
  it("go where the function reads them, and are not asked again", async () => {
    const choose = chooser(7);
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const one of [...calls, matterThatIsOver, ...ofOwnCodes]) {
      const book = invented.get(one.book) ?? (await bookOf(one.book));
      for (const input of inputsOf(one, choose)) {
        for (const question of ask(one.call, book, input)) {
          const isNew = !seen.has(placeOf(question));
          if (!isNew && choose(6) > 0) continue;
          seen.add(placeOf(question));
          const problem = problemWith(one.call, book, input, question, choose);
          if (problem !== undefined) wrong.push(`${one.name} ${key(question)}: ${problem}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const all = new Set(Object.values(INPUTS).map(({ path, type }) => `${path} ${type}`));
    expect([...all].filter((place) => !seen.has(place))).toEqual([]);
  }, 60_000);
});

function problemWith(call: Call, book: Rulebook, input: Input, question: Question, choose: Choose): string | undefined {
  const before = JSON.stringify(input);
  const value = fill(question, choose);
  try {
    const next = answer(input, question, value, question.type === "list" ? { whole: true } : {});
    if (JSON.stringify(input) !== before) return "the input was changed";
    return ask(call, book, next).some((again) => key(again) === key(question))
      ? `asked again: ${JSON.stringify(value)}`
      : undefined;
  } catch (error) {
    if (!(error instanceof library.ThiduaError)) throw error;
    return `${JSON.stringify(value)}: ${error.message}`;
  }
}
