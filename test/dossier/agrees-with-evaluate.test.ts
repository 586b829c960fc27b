import { describe, expect, it } from "vitest";
import { anGiang } from "../../src/books/an-giang.js";
import { baTo } from "../../src/books/ba-to.js";
import { haTinh } from "../../src/books/ha-tinh.js";
import { haiDuong } from "../../src/books/hai-duong.js";
import { national } from "../../src/books/national.js";
import { sonLa } from "../../src/books/son-la.js";
import { codesOf, type Decision, dossierFor, evaluate } from "../../src/index.js";
import { sampled } from "../sampled.js";

const BOOKS = { national, anGiang, baTo, haTinh, haiDuong, sonLa };
/** Before the movement's plans were all law, while they are, and after the law was amended. */
const DAYS = ["2026-01-15", "2026-08-01", "2026-11-27"];
const GROUNDS = [undefined, ...codesOf("ground")];

type Query = Parameters<typeof dossierFor>[1];

/** Every award and title, on every occasion and every ground, given and left out. */
function queries(asOf: string): Query[] {
  return [...codesOf("award"), ...codesOf("title")].flatMap((award) =>
    codesOf("occasion").flatMap((occasion) =>
      GROUNDS.map((ground) => ({ award, occasion, asOf, ...(ground === undefined ? {} : { ground }) })),
    ),
  );
}

/** Whether `evaluate` finds the award not applicable, for it is not listed: today, or under the last texts. */
function isRefused({ outcome, provisional = outcome, checks }: Decision): boolean {
  const listings = checks.filter(({ role }) => role === "listing");
  return provisional === "not-applicable" && listings.some((check) => (check.provisional ?? check.status) === "fail");
}

describe.each(Object.entries(BOOKS))("dossierFor and evaluate on %s", (_name, book) => {
  it.each(DAYS)("agree on %s on what is not given, and on the ground", { timeout: 60_000 }, (asOf) => {
    const disagreeing: unknown[] = [];
    let refused = 0;
    for (const query of sampled(queries(asOf), 12)) {
      const answers = codesOf("kind").map((kind) => {
        const decision = evaluate(book, { ...query, nominee: { kind } });
        const { listed, ground } = dossierFor(book, { ...query, nominee: { kind } });
        return {
          kind,
          isRefused: isRefused(decision),
          isUnlisted: listed === "no",
          grounds: [decision.ground, ground],
        };
      });
      // Without a kind the question is whether the award is given to any.
      const isUnlisted = dossierFor(book, query).listed === "no";
      const isWrong =
        isUnlisted !== answers.every((answer) => answer.isUnlisted) ||
        answers.some((answer) => answer.isRefused !== answer.isUnlisted || answer.grounds[0] !== answer.grounds[1]);
      if (isWrong) disagreeing.push({ query, isUnlisted, answers });
      refused += answers.filter((answer) => answer.isRefused).length;
    }
    expect(disagreeing).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});

describe("before a listing is law", () => {
  it("evaluate leaves open what a dossier finds not listed, and says why", () => {
    let open = 0;
    for (const query of queries("2025-06-01")) {
      const decision = evaluate(anGiang, { ...query, nominee: { kind: "ca-nhan" } });
      const isUnlisted = dossierFor(anGiang, { ...query, nominee: { kind: "ca-nhan" } }).listed === "no";
      if (isUnlisted === isRefused(decision)) continue;
      const waiting = decision.notices
        .filter(({ code }) => code === "not-in-force")
        .flatMap(({ concerns }) => concerns);
      const listing = decision.checks.find(({ role, layer }) => role === "listing" && layer === "province");
      expect({ isUnlisted, status: listing?.status }).toEqual({ isUnlisted: true, status: "unknown" });
      expect(waiting).toContain(listing?.id);
      open += 1;
    }
    expect(open).toBeGreaterThan(0);
  });
});
