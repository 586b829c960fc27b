import { describe, expect, it } from "vitest";
import {
  checkDossier,
  cite,
  createRulebook,
  type Decision,
  dossierFor,
  evaluate,
  InvalidInputError,
  InvalidPackError,
} from "../../src/index.js";
import { type AmendmentEntry, amendPack, compareAnswers, makeAmendmentWorksheet, readPack } from "../../src/testing.js";
import { changed, packFiles } from "../packs/books.js";

// The content of the amendments here is invented, and so are Articles 901 and 902.
const LAW = "06/2026/QH16";
const DAY = "2026-10-01";
const { files, cases } = readPack("rules/national");
const documents = files.map(({ document }) => document);
const before = createRulebook(documents);
const worksheet = makeAmendmentWorksheet(before, LAW);

type Filling = Partial<AmendmentEntry>;
const filled = (fill: (entry: AmendmentEntry) => Filling | undefined) => ({
  ...worksheet,
  entries: worksheet.entries.map((entry) => ({ ...entry, ...fill(entry) })),
});
const amended = (fill: (entry: AmendmentEntry) => Filling | undefined) =>
  createRulebook(amendPack(documents, filled(fill)));
const kept = { answer: "kept" } as const;
const isNamed =
  (...ids: string[]) =>
  ({ id }: { id: string }) =>
    ids.includes(id);

/** Every ninth decision of the cases, asked on the first day of the amended law. */
const sample = cases
  .filter(({ call }) => call === "evaluate")
  .filter((_, index) => index % 9 === 0)
  .map(({ input }) => ({ ...(input as Parameters<typeof evaluate>[1]), asOf: DAY, receivedOn: DAY }));
const decide = (book = before) => sample.map((nomination) => evaluate(book, nomination));
const decidedBefore = decide();

/** The outcome under the last law encoded, or the one that stands whatever the new law says. */
const outcomeBefore = (index: number) => decidedBefore[index]?.provisional ?? decidedBefore[index]?.outcome;

/** The ids of all checks of a decision that are provisional. */
const restingOn = ({ checks }: Pick<Decision, "checks">): string[] =>
  checks.flatMap(({ id, provisional, children = [] }) => [
    ...(provisional === undefined ? [] : [id]),
    ...restingOn({ checks: children }),
  ]);

/** The ids of the checks that would pass under the last law encoded. */
const passing = ({ checks }: Pick<Decision, "checks">): string[] =>
  checks.flatMap(({ id, provisional, children = [] }) => [
    ...(provisional === "pass" ? [id] : []),
    ...passing({ checks: children }),
  ]);

describe("the worksheet of an amending law", () => {
  it("lists what ends with it, unanswered, in the order of the text, and nothing else", () => {
    expect(worksheet).toMatchObject({ pack: "national", amendedBy: LAW, from: DAY });
    expect(worksheet.entries.filter(({ answer }) => answer !== "unknown")).toEqual([]);
    const lists = [...new Set(worksheet.entries.map(({ list }) => list))].sort();
    expect(lists).toEqual([
      "deadlines",
      "documents",
      "judgements",
      "listings",
      "quotas",
      "rules",
      "sets",
      "shortProcedures",
      "steps",
      "terms",
      "votes",
    ]);
    for (const list of lists) {
      const ending = before[list].filter(({ validTo }) => validTo === "2026-09-30").map(({ id }) => id);
      const listed = worksheet.entries.filter((entry) => entry.list === list).map(({ id }) => id);
      expect(listed.sort()).toEqual(ending.sort());
    }
    const articles = worksheet.entries.filter(({ clause }) => clause.instrument === "06/2022/QH15");
    expect(articles.map(({ clause }) => clause.article)).toEqual(
      articles.map(({ clause }) => clause.article ?? 0).sort((a, b) => a - b),
    );
  });

  it("is of an instrument that ends a text of the book", () => {
    expect(() => makeAmendmentWorksheet(before, "06/2026/QH15")).toThrow(InvalidInputError);
  });

  it("changes nothing while it is not filled in", () => {
    expect(amended(() => undefined).digest).toBe(before.digest);
  });

  it("lists only what is left once a part of it is in the pack", () => {
    const book = amended(({ list }) => (list === "sets" ? kept : undefined));
    const left = makeAmendmentWorksheet(book, LAW).entries;
    expect(left).toEqual(worksheet.entries.filter(({ list }) => list !== "sets"));
  });
});

describe("answers", () => {
  it("are those that were provisional, once all is kept, and no earlier day is touched", () => {
    const all = amended(() => kept);
    decide(all).forEach(({ outcome, provisional }, index) => {
      expect([outcome, provisional]).toEqual([outcomeBefore(index), undefined]);
    });
    const early = cases
      .filter((_, index) => index % 9 === 0)
      .filter(({ input }) => !/2026-1|2027/.test(JSON.stringify(input)));
    expect(early.length).toBeGreaterThan(100);
    expect(compareAnswers(before, all, early).changes).toEqual([]);
    expect(() => compareAnswers(before, all, early, { from: "01/10/2026" })).toThrow(InvalidInputError);
    expect(decidedBefore.filter(({ provisional }) => provisional !== undefined).length).toBeGreaterThan(150);
    const [decision] = decide(all);
    expect(decision?.notices.map(({ code }) => code)).not.toContain("law-amended");
    const clause = decision?.checks[0]?.source;
    expect(clause?.amendedBy).toBe(LAW);
    expect(clause === undefined ? "" : cite(clause, all, { locale: "en" })).toMatch(
      /, as amended by Law 06\/2026\/QH16/,
    );
  });

  it.each([
    ["a requirement", "chung.mot-thanh-tich-mot-lan"],
    ["a listing", "bang-khen-tinh"],
    ["a route", "lao-dong-tien-tien.ca-nhan.hoan-thanh-tot"],
  ])("stay provisional for exactly what rests on the one clause that is left: %s", (_, left) => {
    const decisions = decide(amended(({ id }) => (id === left ? undefined : kept)));
    const resting = decidedBefore.map((decision) => restingOn(decision).includes(left));
    expect(resting).toContain(true);
    decisions.forEach((decision, index) => {
      const expected = outcomeBefore(index);
      if (decision.provisional === undefined) expect(decision.outcome).toBe(expected);
      else expect([decision.provisional, resting[index]]).toEqual([expected, true]);
      if (!resting[index]) expect(decision.provisional).toBeUndefined();
    });
    expect(decisions.some(({ provisional }) => provisional !== undefined)).toBe(true);
    // The heading of an answer names the text that it still rests on.
    const open = decisions.find(({ provisional }) => provisional !== undefined);
    expect(open?.notices.find(({ code }) => code === "law-amended")).not.toHaveProperty("byIsEncoded");
  });

  it("name the amending text as encoded once all is kept, whatever of a plan ends on the same day", () => {
    const plan = changed(packFiles("song-hai"), "eligibility", ({ listings }) => ({
      listings: (listings as object[]).map((listing) => ({ ...listing, validTo: "2026-09-30" })),
    }));
    const book = createRulebook([
      ...amendPack(
        documents,
        filled(() => kept),
      ),
      ...plan,
    ]);
    const { notices } = evaluate(book, {
      award: "bang-khen-tinh",
      occasion: "tong-ket",
      asOf: DAY,
      receivedOn: "2026-09-30",
      nominee: { kind: "tap-the" },
    });
    const ended = notices.filter(({ code, instrument }) => code === "law-amended" && instrument === "06/2022/QH15");
    expect(ended).toMatchObject([{ byIsEncoded: true }]);
  });

  it("cease to be provisional when the last clause that they rest on is filled in, and not before", () => {
    const index = decidedBefore.findIndex(
      ({ award, provisional }) => award === "bang-khen-tinh" && provisional === "eligible",
    );
    const nomination = sample[index] as (typeof sample)[number];
    // Any one route is enough, so those that the nominee does not meet may stay unanswered.
    const resting = passing(evaluate(before, nomination)).filter((id) => worksheet.entries.some(isNamed(id)));
    expect(resting.length).toBeGreaterThan(2);
    const provisionalWithout = (left: string | undefined) => {
      const isFilled = isNamed(...resting.filter((id) => id !== left));
      const fill = (entry: AmendmentEntry) => (entry.list === "judgements" || isFilled(entry) ? kept : undefined);
      return evaluate(amended(fill), nomination).provisional !== undefined;
    };
    expect(resting.map(provisionalWithout)).toEqual(resting.map(() => true));
    expect(provisionalWithout(undefined)).toBe(false);
  });
});

describe("what is changed", () => {
  it("reads so from that day on, and as before until then", () => {
    const changes = { title: { vi: "Một tiêu đề", en: "Another title" } };
    const source = { instrument: LAW, article: 901 };
    const id = "chung.mot-thanh-tich-mot-lan";
    const book = amended((entry) => (entry.id === id ? { answer: "changed", changes, source } : undefined));
    const [old, now] = book.rules.filter(isNamed(id));
    expect(old).toEqual(before.rules.find(isNamed(id)));
    expect(now).toEqual({ ...old, ...changes, source, validFrom: DAY, validTo: undefined });
  });

  it("loses a field that is gone", () => {
    const [entry] = worksheet.entries.filter(({ list, id }) => list === "listings" && id === "lao-dong-tien-tien");
    const book = amended((one) => (one === entry ? { answer: "changed", removes: ["notStated"] } : undefined));
    const versions = book.listings.filter(isNamed("lao-dong-tien-tien"));
    expect(versions.map((listing) => "notStated" in listing)).toEqual([true, true, false]);
  });

  it("follows the last version alone, of whichever file", () => {
    const provision = { id: "a", source: { instrument: LAW, article: 901 } };
    const files = ["2026-01-01", "2026-10-01"].map((validFrom) => ({
      pack: "national",
      room: "quota",
      quotas: [{ ...provision, validFrom }],
    }));
    const entry = { list: "quotas", id: "a", clause: provision.source, ...kept } as const;
    const next = amendPack(files, { ...worksheet, from: "2027-01-01", entries: [entry] });
    expect(next.map(({ quotas }) => quotas.map(({ validFrom }) => validFrom))).toEqual([
      ["2026-01-01"],
      ["2026-10-01", "2027-01-01"],
    ]);
  });

  it("is refused by createRulebook where it is no provision", () => {
    const wrong = { answer: "changed", changes: { role: "rout" } } as const;
    expect(() => amended(({ list }) => (list === "rules" ? wrong : list === "judgements" ? kept : undefined))).toThrow(
      InvalidPackError,
    );
  });
});

describe("what is repealed", () => {
  const source = { instrument: LAW, article: 902 };
  const repealed = { answer: "repealed", source } as const;

  it("is law until the day, and nothing takes its place", () => {
    const book = amended(({ id }) => (id.startsWith("chien-si-tien-tien") ? repealed : kept));
    const ask = (asOf: string) =>
      evaluate(book, { award: "chien-si-tien-tien", occasion: "hang-nam", asOf, nominee: { kind: "ca-nhan" } });
    expect(ask("2026-09-30").outcome).toBe(
      evaluate(before, {
        award: "chien-si-tien-tien",
        occasion: "hang-nam",
        asOf: "2026-09-30",
        nominee: { kind: "ca-nhan" },
      }).outcome,
    );
    expect(ask(DAY).outcome).toBe("not-applicable");
    expect(ask(DAY).provisional).toBeUndefined();
    expect(ask(DAY).checks[0]?.source).toEqual(source);
  });

  it("is asked for in no dossier any more", () => {
    const award = {
      award: "huan-chuong-lao-dong-hang-ba",
      occasion: "hang-nam",
      nominee: { kind: "ca-nhan" },
    } as const;
    const gone = dossierFor(before, { ...award, asOf: DAY }).documents[0]?.id ?? "";
    const book = amended(({ list, id }) => (list === "documents" && id === gone ? repealed : undefined));
    const ids = (asOf: string) => dossierFor(book, { ...award, asOf }).documents.map(({ id }) => id);
    expect(ids("2026-09-30")).toContain(gone);
    expect(ids(DAY)).not.toContain(gone);
    expect(JSON.stringify(checkDossier(book, { ...award, asOf: DAY, documents: [] }))).not.toContain(gone);
  });
});

describe("a worksheet that cannot be", () => {
  const problemsOf = (fill: (entry: AmendmentEntry) => Filling | undefined) => {
    try {
      amendPack(documents, filled(fill));
    } catch (error) {
      if (error instanceof InvalidInputError) return error.problems.map(({ path, code }) => [path, code]);
    }
    return [];
  };
  const at = (id: string) => `entries[${worksheet.entries.findIndex(isNamed(id))}]`;
  const only = (id: string, filling: Filling) => (entry: AmendmentEntry) => (entry.id === id ? filling : undefined);
  const rule = "lao-dong-tien-tien.ca-nhan.hoan-thanh-tot";
  const judgement = "lao-dong-tien-tien.tinh-than";

  it("is refused with its places", () => {
    expect(problemsOf(only(judgement, { answer: "repealed" }))).toEqual([[at(judgement), "missing-one-of"]]);
    expect(problemsOf(only(judgement, { answer: "changed" }))).toEqual([[at(judgement), "missing-one-of"]]);
    expect(problemsOf(only(judgement, { ...kept, changes: {} }))).toEqual([[`${at(judgement)}.answer`, "not-allowed"]]);
    expect(problemsOf(only(judgement, { source: { instrument: LAW, article: 901 } }))).toEqual([
      [`${at(judgement)}.answer`, "not-allowed"],
    ]);
    expect(problemsOf(only(judgement, { id: "of-nobody" }))).toEqual([[`${at(judgement)}.id`, "unknown-id"]]);
  });

  it("answers nothing twice, and states under changes nothing that it states elsewhere", () => {
    const [entry] = worksheet.entries;
    const twice = { ...worksheet, entries: [entry, entry] as AmendmentEntry[] };
    expect(() => amendPack(documents, twice)).toThrow("entries[1].id");
    const changes = { validFrom: "2027-01-01", source: { instrument: LAW, article: 901 } };
    expect(problemsOf(only(judgement, { answer: "changed", changes, removes: ["id"] }))).toEqual([
      [`${at(judgement)}.changes.source`, "unknown-field"],
      [`${at(judgement)}.changes.validFrom`, "unknown-field"],
      [`${at(judgement)}.removes[0]`, "unknown-field"],
    ]);
  });

  it("keeps no rule without the judgements that it asks for", () => {
    expect(problemsOf(only(rule, kept))).toEqual([[`${at(judgement)}.answer`, "not-allowed"]]);
    expect(problemsOf((entry) => (isNamed(rule, judgement)(entry) ? kept : undefined))).toEqual([]);
  });
});
