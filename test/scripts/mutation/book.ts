import type { Case } from "../../../src/testing/case.js";
import type { PackFile, RawDocument } from "../../../src/testing/pack-file.js";
import { lawHeader, planHeader } from "../../rulebook/packs.js";

const text = (word: string) => ({ vi: word, en: word });
const atLaw = { instrument: "L1", article: 1 };
const atPlan = { instrument: "P1", section: "I", item: "1" };

const lawEligibility = {
  pack: "law",
  room: "eligibility",
  listings: [{ id: "giay-khen", award: "giay-khen", kinds: ["tap-the", "ca-nhan"], source: atLaw }],
  rules: [
    {
      id: "giay-khen.ba-nam",
      role: "route",
      ground: "phong-trao",
      appliesTo: { awards: ["giay-khen"] },
      title: text("Two good years of three"),
      conditions: {
        all: [
          {
            fact: "ratingCount",
            params: { atLeast: "tot", lastYears: 3 },
            operator: "greaterThanInclusive",
            value: 2,
          },
        ],
      },
      source: atLaw,
    },
  ],
};

const planTimeline = {
  pack: "plan",
  room: "timeline",
  deadlines: [
    {
      id: "bao-cao",
      title: text("Report"),
      kind: "once",
      boundary: "on-or-before",
      due: { date: "2026-03-31" },
      source: atPlan,
    },
    {
      id: "khong-ngay",
      title: text("No day"),
      kind: "once",
      boundary: "before",
      due: { notStated: { what: text("No day is given") } },
      source: atPlan,
    },
  ],
};

const planDossier = {
  pack: "plan",
  room: "dossier",
  sets: [{ id: "bo", awards: ["giay-khen"], recipient: "so-noi-vu", copies: 1, source: atPlan }],
};

const file = (path: string, document: RawDocument): PackFile => ({ path, document });

/** An invented law. */
export const LAW = [file("law/pack.json", lawHeader()), file("law/eligibility.json", lawEligibility)];

/** An invented plan on it: a duty with a day, one without, and a number of sets. */
export const PLAN = [
  ...LAW,
  file("plan/pack.json", planHeader()),
  file("plan/timeline.json", planTimeline),
  file("plan/dossier.json", planDossier),
];

/** A case that the report of a day is, or is not, in time. */
export const report = (id: string, asOf: string, state: string): Case => ({
  id,
  protects: "An invented unit that reports on this day",
  call: "checkDeadline",
  input: { id: "bao-cao", asOf, doneOn: "not-done" },
  expect: { result: { state }, decisive: ["bao-cao"], sources: ["P1 I.1"] },
});

/** A case of a unit whose years were rated so, and all of whose years are known. */
export const rated = (id: string, ratings: Record<string, string>, outcome: string): Case => ({
  id,
  protects: "An invented unit whose years were rated so",
  call: "evaluate",
  input: {
    award: "giay-khen",
    occasion: "so-ket",
    ground: "phong-trao",
    asOf: "2026-05-01",
    nominee: { kind: "tap-the" },
    record: {
      complete: ["ratings"],
      ratings: Object.entries(ratings).map(([year, rating]) => ({ year: Number(year), rating })),
    },
  },
  expect: {
    result: { outcome },
    decisive: outcome === "eligible" ? ["giay-khen.ba-nam", "giay-khen"] : ["giay-khen.ba-nam"],
    sources: ["L1 1"],
  },
});
