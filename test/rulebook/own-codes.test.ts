/** A pack's own bodies, levels, groups, papers and indicators are codes like the library's, in its book and in no other. */
import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import {
  assess,
  awardsListed,
  checkDeadline,
  checkDossier,
  checkQuota,
  codesOf,
  deadlines,
  dossierFor,
  evaluate,
  explain,
  InvalidInputError,
  InvalidPackError,
  isCode,
  labelOf,
  type Nomination,
  type NominationInput,
  nearestCodes,
  type OwnCode,
  type Problem,
  type Rulebook,
  recommend,
  screen,
  ThiduaError,
  UnknownCodeError,
  verifyReceipt,
} from "../../src/index.js";
import { bookOf, changed, packFiles } from "../packs/books.js";

const files = packFiles("song-hai");
const book = bookOf(...files);

const school: NominationInput = {
  award: "bang-khen-tinh",
  occasion: "so-ket",
  asOf: "2026-08-15",
  nominee: { kind: "tap-the", group: "song-hai:truong-hoc" },
  unit: { level: "song-hai:khoi-truong" },
  record: { discipline: [], complete: ["discipline"] },
};

const ruleStatus = (nomination: object, id: string, of: Rulebook = book) =>
  evaluate(of, nomination as never).checks.find((check) => check.id === id)?.status;

function problemsOf(call: () => unknown): Problem[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ThiduaError) return [...error.problems];
    throw error;
  }
  return [];
}

describe("a nomination with codes of the book's own", () => {
  it("is decided by the rules that name them, with every truth", () => {
    const reached = (percent: number) => ({ ...school, indicators: { "song-hai:lop-hoc-so": percent } });
    expect(ruleStatus(reached(50), "song-hai.lop-hoc-so")).toBe("pass");
    expect(ruleStatus(reached(49.99), "song-hai.lop-hoc-so")).toBe("fail");
    expect(ruleStatus(school, "song-hai.lop-hoc-so")).toBe("unknown");
    expect(ruleStatus({ ...school, unit: { level: "song-hai:cum-xa" } }, "song-hai.chi-hai-nhom")).toBe("fail");
    expect(ruleStatus({ ...school, unit: {} }, "song-hai.chi-hai-nhom")).toBe("unknown");
  });

  it("is outside a rule that leaves its group out", () => {
    const farmer = { ...school, nominee: { kind: "ca-nhan", group: "song-hai:nong-dan-gioi" } };
    expect(ruleStatus(farmer, "song-hai.sang-tao")).toBe("not-applicable");
    expect(ruleStatus(school, "song-hai.sang-tao")).toBe("judgement");
  });

  it("asks for a level with the book's own among those accepted", () => {
    const { questions } = evaluate(book, { ...school, unit: {} });
    const level = questions.find(({ path }) => path === "unit.level");
    expect(level?.options?.map(({ code }) => code)).toEqual([
      ...codesOf("unitLevel"),
      "song-hai:khoi-truong",
      "song-hai:cum-xa",
    ]);
  });

  it("is screened and recommended alike", () => {
    const { award, ...candidacy } = school;
    const decision = evaluate(book, school);
    expect(screen(book, [school]).outcomes).toEqual([{ index: 0, award, outcome: decision.outcome }]);
    expect(recommend(book, candidacy).decisions.find((each) => each.award === award)?.outcome).toBe(decision.outcome);
    expect(verifyReceipt(book, school as Nomination, decision.receipt).verified).toBe(true);
  });

  it("is refused where the kind of nominee is another", () => {
    const person = { ...school, nominee: { kind: "ca-nhan", group: "song-hai:truong-hoc" } };
    const [problem] = problemsOf(() => evaluate(book, person as never));
    expect(problem).toMatchObject({ code: "not-allowed", path: "nominee.group" });
    expect(problemsOf(() => dossierFor(book, person as never))).toEqual([problem]);
    expect(problem?.params).toMatchObject({ allowed: expect.arrayContaining(["song-hai:nong-dan-gioi"]) });
    expect(problem?.params).not.toMatchObject({ allowed: expect.arrayContaining(["song-hai:truong-hoc"]) });
  });

  it("is refused by every other book, and under a code that nobody declared", () => {
    expect(problemsOf(() => evaluate(anGiang, school)).map(({ path }) => path)).toEqual([
      "nominee.group",
      "unit.level",
    ]);
    expect(screen(anGiang, [school]).invalid).toHaveLength(1);
    const misspelt = { ...school, nominee: { kind: "tap-the", group: "song-hai:truong-hocs" } } as const;
    expect(problemsOf(() => evaluate(book, misspelt))).toMatchObject([
      { path: "nominee.group", code: "not-a-code", candidates: ["song-hai:truong-hoc"] },
    ]);
    // A group is no level, though both are the pack's own.
    const mixed = { ...school, unit: { level: "song-hai:truong-hoc" } } as const;
    expect(problemsOf(() => evaluate(book, mixed)).map(({ path }) => path)).toEqual(["unit.level"]);
  });

  it("gets its nearest codes without the pack's id, and by their names", () => {
    const named = (level: string) =>
      problemsOf(() => evaluate(book, { ...school, unit: { level } } as never))[0]?.candidates;
    expect(named("khoi-truong")).toEqual(["song-hai:khoi-truong"]);
    expect(named("Khối trường")).toEqual(["song-hai:khoi-truong"]);
    expect(named("cap-xaa")).toEqual(["cap-xa"]);
    expect(problemsOf(() => evaluate(book, { ...school, indicators: { "lop-hoc-so": 1 } } as never))).toMatchObject([
      { path: "indicators.lop-hoc-so", code: "unknown-id", candidates: ["song-hai:lop-hoc-so"] },
    ]);
  });
});

describe("the other questions", () => {
  it("assess criteria by own groups, levels and indicators", () => {
    const asked = { asOf: "2026-08-15", nominee: { group: "song-hai:truong-hoc" } } as const;
    const reached = { ...asked, indicators: { "song-hai:lop-hoc-so": 40 } };
    expect(assess(book, { ...reached, unit: { level: "song-hai:cum-xa" } }).status).toBe("met");
    expect(assess(book, { ...reached, unit: { level: "song-hai:khoi-truong" } }).status).toBe("not-met");
    expect(assess(book, reached).status).toBe("undetermined");
    const scores = { "song-hai.day-hoc": 50, "song-hai.co-so": 30.5, "song-hai.doan-ket": 19.5 };
    expect(assess(book, { ...asked, scores, indicators: { "song-hai:lop-hoc-so": 50 } }).status).toBe("met");
    expect(assess(book, { ...asked, unit: { level: "song-hai:cum-xa" } }).questions).toMatchObject([
      { path: "indicators.song-hai:lop-hoc-so" },
    ]);
  });

  it("list the awards for an own group, with the names of own bodies", () => {
    const own = changed(files, "eligibility", ({ listings }) => ({
      listings: (listings as object[]).map((listing) => ({
        ...listing,
        decidedBy: undefined,
        leftTo: ["song-hai:phong-gd"],
      })),
    }));
    const list = awardsListed(bookOf(...own), school);
    const label = { vi: "Phòng Giáo dục khu vực", en: "Regional Education Division" };
    const listed = list.awards.find(({ code }) => code === "bang-khen-tinh")?.listings;
    expect(listed?.map(({ leftTo }) => leftTo)).toEqual([[{ code: "song-hai:phong-gd", label }]]);
    expect(list.labels).toEqual({ "song-hai:phong-gd": label });
    expect(explain(list, { locale: "en" })).toContain(label.en);
    expect(problemsOf(() => awardsListed(anGiang, { asOf: "2026-08-15", nominee: school.nominee }))).toMatchObject([
      { code: "not-a-code", path: "nominee.group" },
    ]);
  });

  it("count against the quota of an own level", () => {
    const proposed = (level: OwnCode | "cap-xa", count: number) =>
      checkQuota(book, {
        award: "bang-khen-tinh",
        occasion: "so-ket",
        year: 2026,
        asOf: "2026-08-15",
        unit: { level },
        used: { "tap-the": 0 },
        requested: { "tap-the": count },
      }).status;
    expect(proposed("song-hai:khoi-truong", 2)).toBe("within");
    expect(proposed("song-hai:cum-xa", 2)).toBe("exceeded");
    expect(proposed("cap-xa", 2)).toBe("exceeded");
    expect(problemsOf(() => proposed("song-hai:khoi", 1)).map(({ path }) => path)).toEqual(["unit.level"]);
  });

  it("list and check a dossier of own papers for an own body", () => {
    const query = {
      award: "bang-khen-tinh",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { group: "song-hai:truong-hoc" },
    } as const;
    const checklist = dossierFor(book, query);
    expect(checklist.documents.find(({ id }) => id === "song-hai.bao-cao")?.recipient).toBe("song-hai:phong-gd");
    const handed = (encloses: readonly OwnCode[]) =>
      checkDossier(book, {
        ...query,
        sets: 2,
        documents: [{ kind: "bao-cao-thanh-tich", encloses: [...encloses] }],
      });
    expect(handed(["song-hai:anh-minh-chung"])).toMatchObject({ status: "complete", recipient: "song-hai:phong-gd" });
    expect(handed([])).toMatchObject({ status: "incomplete", missing: ["song-hai:anh-minh-chung"] });
    expect(() => handed(["song-hai:anh"])).toThrow(InvalidInputError);
  });

  it("find what an own level and a body of it owe", () => {
    const year = { from: "2026-01-01", to: "2026-12-31" };
    const owed = (input: object) =>
      deadlines(book, { ...year, ...input }).deadlines.flatMap(({ id, pack }) => (pack === "song-hai" ? [id] : []));
    expect(owed({ unit: { level: "song-hai:khoi-truong" } })).toEqual(["gui-ho-so"]);
    expect(owed({ unit: { level: "song-hai:cum-xa" } })).toEqual(["bao-cao-cum"]);
    expect(owed({ owedBy: "song-hai:phong-gd" })).toEqual(["gui-ho-so"]);
    const report = { id: "gui-ho-so", asOf: "2026-06-16", doneOn: "2026-06-15" } as const;
    expect(checkDeadline(book, { ...report, recipients: ["song-hai:to-tham-dinh"] })).toMatchObject({ state: "done" });
    expect(checkDeadline(book, { ...report, recipients: [] })).toMatchObject({
      missingRecipients: ["song-hai:to-tham-dinh"],
    });
    expect(
      problemsOf(() => checkDeadline(book, { id: "bao-cao-cum", asOf: "2026-06-01", unit: { level: "cap-xa" } })),
    ).toMatchObject([{ path: "unit.level", params: { codes: ["song-hai:cum-xa"] } }]);
  });
});

describe("the words", () => {
  it("name own codes in both languages, from the result alone", () => {
    const stored = JSON.parse(JSON.stringify(evaluate(book, { ...school, unit: {} })));
    expect(stored.labels).toMatchObject({ "song-hai:to-tham-dinh": { vi: "Tổ thẩm định", en: "Appraisal team" } });
    const vi = explain(stored, { detail: "full" });
    expect(vi).toContain("Tổ thẩm định");
    expect(vi).toContain("Lớp học số");
    expect(vi).not.toContain("song-hai:");
    const en = explain(stored, { detail: "full", locale: "en" });
    expect(en).toContain("Appraisal team");
    expect(en).not.toContain("song-hai:");
  });

  it("name the group, the papers and the recipients of other results", () => {
    const criteria = assess(book, { asOf: "2026-08-15", nominee: { group: "song-hai:truong-hoc" } });
    expect(explain(criteria)).toContain("Trường học");
    expect(explain(criteria, { locale: "en" })).toContain("Digital classrooms");
    const query = {
      award: "bang-khen-tinh",
      occasion: "so-ket",
      asOf: "2026-08-15",
      nominee: { group: "song-hai:truong-hoc" },
    } as const;
    expect(explain(dossierFor(book, query), { detail: "full" })).toContain("Phòng Giáo dục khu vực");
    expect(explain(checkDossier(book, { ...query, documents: [] }), { detail: "full" })).toContain("ảnh minh chứng");
    expect(explain(deadlines(book, { from: "2026-06-01", to: "2026-06-30" }))).toContain("Tổ thẩm định");
  });

  it("leave results of other books without labels, and say a code that lost its label as it is", () => {
    expect(evaluate(anGiang, { ...school, nominee: { kind: "tap-the" }, unit: {} })).not.toHaveProperty("labels");
    const { labels: _, ...damaged } = assess(book, { asOf: "2026-08-15", nominee: { group: "song-hai:truong-hoc" } });
    expect(explain(damaged)).toContain("song-hai:truong-hoc");
  });
});

describe("the vocabularies", () => {
  it("hold the book's codes where a book is given", () => {
    expect(labelOf("body", "song-hai:phong-gd", book)).toEqual({
      vi: "Phòng Giáo dục khu vực",
      en: "Regional Education Division",
    });
    expect(() => labelOf("body", "song-hai:phong-gd")).toThrow(UnknownCodeError);
    expect(() => labelOf("group", "song-hai:phong-gd", book)).toThrow(UnknownCodeError);
    expect(isCode("document", "song-hai:anh-minh-chung", book)).toBe(true);
    expect(isCode("document", "song-hai:anh-minh-chung")).toBe(false);
    expect(codesOf("indicator", book).at(-1)).toBe("song-hai:lop-hoc-so");
    expect(codesOf("kind", book)).toBe(codesOf("kind"));
    expect(nearestCodes("Phòng GD", "body", book)).toEqual(["song-hai:phong-gd"]);
    expect(nearestCodes("to-tham-dih", "body", book)).toEqual(["song-hai:to-tham-dinh"]);
    expect(nearestCodes("to-tham-dih", "body")).toEqual([]);
  });
});

describe("the making of the book", () => {
  const problems = (packs: typeof files) => problemsOf(() => bookOf(...packs));
  const withVocabularies = (vocabularies: object) => changed(files, "pack", () => ({ vocabularies }));
  const declared = files.find(({ room }) => room === "pack")?.vocabularies as Record<string, { code: string }[]>;

  it("refuses a code that no pack declares, wherever it is used", () => {
    const { body: _, ...rest } = declared;
    const found = problems(withVocabularies(rest));
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["not-a-code"]));
    expect(found.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["eligibility.json", "criteria.json", "dossier.json", "timeline.json"]),
    );
    const { indicator: __, ...others } = declared;
    expect(problems(withVocabularies(others)).map(({ path }) => path)).toContain(
      "rules[song-hai.lop-hoc-so].conditions.all[0].params.id",
    );
    const { group: ___, ...withoutGroups } = declared;
    expect(problems(withVocabularies(withoutGroups)).length).toBeGreaterThan(3);
  });

  it("names the nearest code where one is misspelt", () => {
    const misspelt = changed(files, "quota", ({ quotas }) => ({
      quotas: [{ ...(quotas as object[])[0], levels: ["song-hai:khoi-truog"] }],
    }));
    expect(problems(misspelt)).toMatchObject([{ path: "quotas[0].levels[0]", candidates: ["song-hai:khoi-truong"] }]);
  });

  it("refuses a code of another prefix or form, and one declared twice", () => {
    const label = { vi: "X", en: "X" };
    const add = (code: string) =>
      problems(withVocabularies({ ...declared, document: [...(declared.document ?? []), { code, label }] }));
    expect(add("song-ha:to-roi")).toMatchObject([
      { code: "bad-format", path: "vocabularies.document[song-ha:to-roi]", params: { format: "own-code" } },
    ]);
    for (const code of ["to-roi", "song-hai:", "song-hai:Tờ rơi", "song-hai:a:b", ":a"]) {
      expect(add(code).map((problem) => problem.path)).toContain("vocabularies.document[1].code");
    }
    expect(add("song-hai:phong-gd")).toMatchObject([
      { code: "duplicate", path: "vocabularies.document[song-hai:phong-gd]", params: { of: "code" } },
    ]);
  });

  it("says what is wrong with a declaration once, and not wherever the code is used", () => {
    const [first, ...others] = declared.body ?? [];
    const found = problems(withVocabularies({ ...declared, body: [{ code: first?.code }, ...others] }));
    expect(found.map(({ path }) => path)).toEqual(["vocabularies.body[0].label"]);
    expect(() => bookOf(...withVocabularies({ body: "x" }))).toThrow(InvalidPackError);
  });
});
