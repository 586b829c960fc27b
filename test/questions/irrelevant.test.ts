import { expect, it } from "vitest";
import { national } from "../../src/books/national.js";
import { evaluate, type Nomination } from "../../src/index.js";
import { RelevanceSearch } from "./irrelevant.js";

const nomination: Nomination = {
  award: "bang-khen-thu-tuong",
  occasion: "hang-nam",
  asOf: "2026-03-01",
  nominee: { kind: "ca-nhan" },
};

it("asks nothing where the law of the day is not encoded and nothing can open the award", () => {
  const before = evaluate(national, { ...nomination, receivedOn: "2023-12-31" });
  expect([before.outcome, before.questions, before.judgements]).toEqual(["undetermined", [], []]);
  expect(evaluate(national, { ...nomination, receivedOn: "2026-03-01" }).questions).not.toEqual([]);
});

it("asks the questions of the provisional answer where the text has ended", () => {
  const ended = evaluate(national, { ...nomination, asOf: "2026-11-01", receivedOn: "2026-11-01" });
  const before = evaluate(national, { ...nomination, asOf: "2026-11-01", receivedOn: "2026-09-30" });
  expect(ended.outcome).toBe("undetermined");
  expect(ended.questions).toEqual(before.questions);
  expect(ended.questions).not.toEqual([]);
});

it("asks for no more than ten years of ratings at a time", () => {
  const { questions } = evaluate(national, { ...nomination, award: "huan-chuong-lao-dong-hang-nhat" });
  const years = questions.flatMap((question) => question.years ?? []);
  expect(years.length).toBeGreaterThan(0);
  expect(years.length).toBeLessThanOrEqual(10);
});

it("does not ask for the first day of a movement that is known to the day", () => {
  const { questions } = evaluate(national, {
    ...nomination,
    award: "huan-chuong-lao-dong-hang-ba",
    occasion: "tong-ket",
    ground: "phong-trao",
    nominee: { kind: "tap-the", group: "co-quan-dia-phuong" },
    movement: { launchedBy: "tinh", startedOn: "2021-05-10" },
  });
  const paths = questions.map(({ path }) => path);
  expect(paths).toContain("movement.closedOn");
  expect(paths).not.toContain("movement.startedOn");
});

it("asks for no fact of a rule that is law only later and applies to nobody whom an open standard is for", () => {
  const before = evaluate(national, {
    ...nomination,
    award: "huan-chuong-lao-dong-hang-ba",
    asOf: "2026-08-01",
    receivedOn: "2025-06-30",
  });
  const paths = before.questions.map(({ path }) => path);
  expect(paths).toContain("ground");
  for (const path of ["nominee.woman", "record.resistance.bothWars", "record.resistance.preUprising"]) {
    expect(paths).not.toContain(path);
  }
});

it("asks nothing of which no answer changes the outcome, at some moments of the cases", async () => {
  const search = await RelevanceSearch.create();
  const found = search
    .moments()
    .filter((_, index) => index % 127 === 0)
    .flatMap(({ name, book, known, truth }) =>
      search.withoutEffect(book, known, truth).map((question) => `${name}: ${question}`),
    );
  expect(search.asked).toBeGreaterThan(30);
  expect(found).toEqual([]);
}, 60_000);
