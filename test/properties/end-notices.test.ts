import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import {
  awardsListed,
  checkQuota,
  codesOf,
  dossierFor,
  type Explainable,
  evaluate,
  explain,
  prizeFor,
  timelineAt,
} from "../../src/index.js";
import type { Notice } from "../../src/result/notice.js";
import type { Rulebook } from "../../src/rulebook/types.js";
import { sampled } from "../sampled.js";
import { END_CODES, endsIn, falseClaims } from "./end-claims.js";

/** As far as every answer is alike. */
type Answer = { type: string; notices: Notice[] };

/** The answers of a book about everything it can be asked on a day. */
function* answersOn(book: Rulebook, asOf: string): Generator<Answer> {
  const kinds = codesOf("kind");
  let turn = 0;
  yield timelineAt(book, { asOf });
  yield awardsListed(book, { asOf });
  for (const award of sampled(codesOf("awardOrTitle"), 9)) {
    for (const occasion of codesOf("occasion")) {
      yield dossierFor(book, { award, occasion, asOf });
      // A plan has no quota for a year in which its movement does not run.
      const year = book.movements.length === 0 ? Number(asOf.slice(0, 4)) : 2026;
      yield checkQuota(book, { award, occasion, asOf, year, unit: {}, requested: { "tap-the": 1 } });
      // The kinds of nominee take turns: texts end for all of them on one day.
      const kind = kinds[turn++ % kinds.length] ?? "tap-the";
      yield evaluate(book, { award, occasion, asOf, nominee: { kind } });
    }
    yield prizeFor(book, { award, nominee: { kind: "tap-the" }, decidedOn: asOf });
  }
}

/** What an answer says of texts that ended and is not so. */
function faultsIn(book: Rulebook, answer: Answer, day: string): string[] {
  return answer.notices
    .filter(({ code }) => END_CODES.includes(code))
    .flatMap((notice) =>
      (["vi", "en"] as const).flatMap((locale) => {
        const words = explain({ ...answer, notices: [notice] } as Explainable, {
          detail: "full",
          paths: true,
          locale,
        }).replaceAll(/\s+/g, " ");
        const faults = falseClaims(book, notice, words, day);
        return faults.map((fault) => `${answer.type} (${locale}): ${notice.code} ${notice.instrument}: ${fault}`);
      }),
    );
}

describe.each([national, anGiang, baTo, haTinh, haiDuong, sonLa])("what $id says of texts that ended", (book) => {
  it.each(endsIn(book))("is so on %s", (day) => {
    const faults = new Set<string>();
    const seen = new Set<string>();
    for (const answer of answersOn(book, day)) {
      const key = JSON.stringify([answer.type, answer.notices]);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const fault of faultsIn(book, answer, day)) faults.add(fault);
    }
    expect([...faults]).toEqual([]);
  });
});

describe("the ends of texts", () => {
  const endsOn = (day: string) =>
    timelineAt(sonLa, { asOf: day })
      .notices.filter(({ code }) => END_CODES.includes(code))
      .map(({ code, instrument, by, byIsEncoded, since }) => [code, instrument, by, byIsEncoded, since]);
  const replaced = ["text-replaced", "98/2023/NĐ-CP", "152/2025/NĐ-CP", true, "2025-07-01"];

  it("follow a basis to the text that took its place, and to that text's own end", () => {
    expect(endsOn("2025-06-30")).toEqual([]);
    expect(endsOn("2025-07-01")).toEqual([replaced]);
    expect(endsOn("2027-02-28")).toContainEqual(replaced);
    expect(endsOn("2027-02-28").map(([code]) => code)).not.toContain("text-expired");
    expect(endsOn("2027-03-01")).toContainEqual(["text-expired", "152/2025/NĐ-CP", undefined, undefined, "2027-03-01"]);
  });

  it("are told with what may move them", () => {
    const { otherEnds } = national.instruments.find(({ id }) => id === "152/2025/NĐ-CP") ?? {};
    const answer = timelineAt(sonLa, { asOf: "2027-03-01" });
    const ended = answer.notices.find(({ code }) => code === "text-expired");
    expect(ended?.why).toEqual(otherEnds);
    expect(explain(answer, { locale: "en", detail: "full" }).replace(/\s+/g, " ")).toContain(
      "It may be otherwise: The National Assembly may prolong it, whole or in part",
    );
  });

  it("are told apart from the end of some provisions of a text that goes on", () => {
    const checklist = dossierFor(national, { award: "bang-khen-thu-tuong", occasion: "hang-nam", asOf: "2026-10-01" });
    const ended = checklist.notices.find(({ instrument }) => instrument === "152/2025/NĐ-CP");
    expect(ended).toMatchObject({ code: "provision-ended", since: "2026-10-01" });
    expect(ended?.concerns).toContain("nha-nuoc.bang-khen-thu-tuong.to-trinh");
  });
});
