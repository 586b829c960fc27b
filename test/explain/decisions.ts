import { evaluate } from "../../src/eligibility/evaluate.js";
import type { Decision } from "../../src/eligibility/types.js";
import type { Nomination } from "../../src/nomination/types.js";
import { testBook } from "./book.js";

const base: Nomination = {
  award: "bang-khen-tinh",
  occasion: "tong-ket",
  asOf: "2040-08-01",
  nominee: { kind: "ca-nhan" },
};
const judged = { "tieu-bieu": { holds: true, by: "Hội đồng" } };
const clean = { discipline: [], complete: ["discipline"] } satisfies Nomination["record"];

export const nominations = {
  eligible: { ...base, judgements: judged, record: clean },
  forCouncil: { ...base, record: clean },
  undetermined: base,
  onHold: {
    ...base,
    judgements: judged,
    record: { ...clean, discipline: [{ from: "2040-01-01", pending: "xac-minh-don-thu" }] },
  },
  ineligible: {
    ...base,
    ground: "cong-trang",
    record: {
      ...clean,
      ratings: [
        { year: 2039, rating: "tot" },
        { year: 2038, rating: "tot" },
        { year: 2037, rating: "hoan-thanh" },
      ],
      awards: [],
      complete: ["ratings", "awards", "discipline"],
    },
  },
  barred: {
    ...base,
    receivedOn: "2040-07-01",
    record: { ...clean, discipline: [{ level: "canh-cao", from: "2040-01-01", to: "2041-01-01" }] },
  },
  notApplicable: { ...base, occasion: "so-ket" },
  provisional: {
    ...base,
    award: "giay-khen",
    ground: "cong-trang",
    asOf: "2041-08-01",
    record: { ...clean, ratings: [], maternityYears: [], complete: ["ratings", "discipline"] },
  },
} satisfies Record<string, Nomination>;

const book = testBook();

/** A decision of every outcome, without the notice that the law of the book is an invented one. */
export const DECISIONS = Object.fromEntries(
  Object.entries(nominations).map(([name, nomination]) => {
    const decision = evaluate(book, nomination);
    return [name, { ...decision, notices: decision.notices.filter(({ code }) => code !== "other-law") }];
  }),
) as Record<keyof typeof nominations, Decision>;
