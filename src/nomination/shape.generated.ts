// Generated from the nomination's schema by `npm run generate`; not to be changed by hand.
import { codesOf } from "../codes.js";
import { isCivilDate, isPartialDate, isSchoolYear } from "../dates.js";
import { isInHundredths } from "../input/hundredths.js";
import type { Shape } from "../input/shape.js";
import { endsAfterBeginning, endsAfterSince, hasFewIds, hasLevelOrMatter, isPeriodEnd } from "./refinements.js";

function makeShapes(): { candidacy: Shape; nomination: Shape } {
  const shape1: Shape = { type: "enum", values: () => codesOf("awardOrTitle") };
  const shape2: Shape = { type: "optional", innerType: shape1 };
  const shape3: Shape = { type: "enum", values: () => codesOf("occasion") };
  const shape4: Shape = { type: "enum", values: () => codesOf("ground") };
  const shape5: Shape = { type: "optional", innerType: shape4 };
  const shape6: Shape = {
    type: "string",
    checks: [{ check: "custom", test: isCivilDate, params: { code: "bad-date", params: { precision: "day" } } }],
  };
  const shape7: Shape = { type: "optional", innerType: shape6 };
  const shape8: Shape = {
    type: "number",
    checks: [
      { check: "integer" },
      { check: "least", limit: 1900, inclusive: true },
      { check: "most", limit: 2199, inclusive: true },
    ],
  };
  const shape9: Shape = { type: "optional", innerType: shape8 };
  const shape10: Shape = {
    type: "string",
    checks: [
      { check: "min-length", limit: 1, abort: true },
      { check: "max-length", limit: 600 },
      { check: "pattern", pattern: /\S/, format: "not-blank" },
    ],
  };
  const shape11: Shape = { type: "optional", innerType: shape10 };
  const shape12: Shape = { type: "enum", values: () => codesOf("kind") };
  const shape13: Shape = { type: "enum", values: (book) => codesOf("group", book) };
  const shape14: Shape = { type: "optional", innerType: shape13 };
  const shape15: Shape = { type: "enum", values: () => codesOf("occupation") };
  const shape16: Shape = { type: "optional", innerType: shape15 };
  const shape17: Shape = {
    type: "string",
    checks: [{ check: "custom", test: isPartialDate, params: { code: "bad-date", params: { precision: "any" } } }],
  };
  const shape18: Shape = { type: "optional", innerType: shape17 };
  const shape19: Shape = { type: "boolean" };
  const shape20: Shape = { type: "optional", innerType: shape19 };
  const shape21: Shape = {
    type: "number",
    checks: [{ check: "integer" }, { check: "least", limit: 0, inclusive: false }],
  };
  const shape22: Shape = {
    type: "number",
    checks: [{ check: "integer" }, { check: "least", limit: 0, inclusive: true }],
  };
  const shape23: Shape = { type: "optional", innerType: shape22 };
  const shape24: Shape = {
    type: "object",
    shape: { total: shape21, completed: shape23, advanced: shape23, champions: shape23, disciplined: shape23 },
  };
  const shape25: Shape = { type: "optional", innerType: shape24 };
  const shape26: Shape = {
    type: "object",
    shape: {
      id: shape11,
      name: shape11,
      kind: shape12,
      group: shape14,
      occupation: shape16,
      foundedOn: shape18,
      outsideFlagList: shape20,
      woman: shape20,
      members: shape25,
    },
  };
  const shape27: Shape = { type: "enum", values: (book) => codesOf("unitLevel", book) };
  const shape28: Shape = { type: "optional", innerType: shape27 };
  const shape29: Shape = {
    type: "object",
    shape: { id: shape11, name: shape11, level: shape28, cluster: shape11, hasCouncil: shape20 },
  };
  const shape30: Shape = { type: "optional", innerType: shape29 };
  const shape31: Shape = { type: "enum", values: () => codesOf("launcher") };
  const shape32: Shape = { type: "optional", innerType: shape31 };
  const shape33: Shape = { type: "object", shape: { launchedBy: shape32, startedOn: shape18, closedOn: shape18 } };
  const shape34: Shape = { type: "optional", innerType: shape33 };
  const shape35: Shape = {
    type: "string",
    checks: [
      { check: "custom", test: isSchoolYear, params: { code: "bad-format", params: { format: "school-year" } } },
    ],
  };
  const shape36: Shape = { type: "union", options: [shape8, shape35] };
  const shape37: Shape = { type: "enum", values: () => codesOf("rating") };
  const shape38: Shape = { type: "object", shape: { year: shape36, rating: shape37 } };
  const shape39: Shape = { type: "array", element: shape38, checks: [{ check: "max-length", limit: 1000 }] };
  const shape40: Shape = { type: "optional", innerType: shape39 };
  const shape41: Shape = { type: "optional", innerType: shape36 };
  const shape42: Shape = {
    type: "string",
    checks: [
      {
        check: "custom",
        test: isPeriodEnd,
        params: { code: "bad-date", params: { precision: "any", or: ["not-stated"] } },
      },
    ],
  };
  const shape43: Shape = { type: "optional", innerType: shape42 };
  const shape44: Shape = {
    type: "object",
    shape: {
      code: shape1,
      year: shape41,
      ground: shape5,
      thematic: shape20,
      decidedOn: shape7,
      periodEnd: shape43,
      number: shape11,
      achievementId: shape11,
    },
  };
  const shape45: Shape = { type: "array", element: shape44, checks: [{ check: "max-length", limit: 1000 }] };
  const shape46: Shape = { type: "optional", innerType: shape45 };
  const shape47: Shape = { type: "enum", values: () => codesOf("initiativeScope") };
  const shape48: Shape = { type: "optional", innerType: shape47 };
  const shape49: Shape = { type: "object", shape: { scope: shape48, year: shape9, usedFor: shape11 } };
  const shape50: Shape = { type: "array", element: shape49, checks: [{ check: "max-length", limit: 1000 }] };
  const shape51: Shape = { type: "optional", innerType: shape50 };
  const shape52: Shape = { type: "enum", values: () => codesOf("achievement") };
  const shape53: Shape = { type: "number", checks: [{ check: "least", limit: 0, inclusive: true }] };
  const shape54: Shape = { type: "optional", innerType: shape53 };
  const shape55: Shape = { type: "enum", values: () => codesOf("post") };
  const shape56: Shape = { type: "optional", innerType: shape55 };
  const shape57: Shape = {
    type: "object",
    shape: {
      kind: shape52,
      scope: shape48,
      year: shape9,
      recognisedBy: shape11,
      years: shape54,
      post: shape56,
      from: shape7,
      to: shape7,
      termEnd: shape7,
    },
    checks: [
      { check: "custom", test: endsAfterBeginning, params: { code: "too-early", params: { notBefore: "from" } } },
    ],
  };
  const shape58: Shape = { type: "array", element: shape57, checks: [{ check: "max-length", limit: 1000 }] };
  const shape59: Shape = { type: "optional", innerType: shape58 };
  const shape60: Shape = { type: "enum", values: () => codesOf("discipline") };
  const shape61: Shape = { type: "optional", innerType: shape60 };
  const shape62: Shape = { type: "enum", values: () => codesOf("pendingMatter") };
  const shape63: Shape = { type: "optional", innerType: shape62 };
  const shape64: Shape = {
    type: "object",
    shape: { level: shape61, from: shape7, to: shape7, pending: shape63, clearedOn: shape7 },
    checks: [
      {
        check: "custom",
        test: hasLevelOrMatter,
        params: { code: "not-exactly-one-of", params: { fields: ["level", "pending"] } },
      },
      { check: "custom", test: endsAfterBeginning, params: { code: "too-early", params: { notBefore: "from" } } },
    ],
  };
  const shape65: Shape = { type: "array", element: shape64, checks: [{ check: "max-length", limit: 1000 }] };
  const shape66: Shape = { type: "optional", innerType: shape65 };
  const shape67: Shape = { type: "enum", values: () => codesOf("leader") };
  const shape68: Shape = {
    type: "object",
    shape: { leader: shape67, level: shape60, from: shape7, to: shape7 },
    checks: [
      { check: "custom", test: endsAfterBeginning, params: { code: "too-early", params: { notBefore: "from" } } },
    ],
  };
  const shape69: Shape = { type: "array", element: shape68, checks: [{ check: "max-length", limit: 1000 }] };
  const shape70: Shape = { type: "optional", innerType: shape69 };
  const shape71: Shape = { type: "enum", values: (book) => codesOf("recognition", book) };
  const shape72: Shape = {
    type: "object",
    shape: { status: shape71, since: shape6, until: shape7 },
    checks: [{ check: "custom", test: endsAfterSince, params: { code: "too-early", params: { notBefore: "since" } } }],
  };
  const shape73: Shape = { type: "array", element: shape72, checks: [{ check: "max-length", limit: 1000 }] };
  const shape74: Shape = { type: "optional", innerType: shape73 };
  const shape75: Shape = { type: "object", shape: { preUprising: shape20, bothWars: shape20 } };
  const shape76: Shape = { type: "optional", innerType: shape75 };
  const shape77: Shape = { type: "array", element: shape36, checks: [{ check: "max-length", limit: 300 }] };
  const shape78: Shape = { type: "optional", innerType: shape77 };
  const shape79: Shape = {
    type: "enum",
    values: () => [
      "ratings",
      "awards",
      "initiatives",
      "achievements",
      "discipline",
      "leaderDiscipline",
      "recognitions",
    ],
  };
  const shape80: Shape = { type: "array", element: shape79, checks: [{ check: "max-length", limit: 40 }] };
  const shape81: Shape = { type: "optional", innerType: shape80 };
  const shape82: Shape = {
    type: "object",
    shape: {
      ratings: shape40,
      awards: shape46,
      initiatives: shape51,
      achievements: shape59,
      discipline: shape66,
      leaderDiscipline: shape70,
      recognitions: shape74,
      resistance: shape76,
      maternityYears: shape78,
      complete: shape81,
    },
  };
  const shape83: Shape = { type: "optional", innerType: shape82 };
  const shape84: Shape = { type: "object", shape: { holds: shape19, by: shape10, on: shape7, document: shape11 } };
  const shape85: Shape = {
    type: "record",
    valueType: shape84,
    checks: [
      {
        check: "custom",
        test: hasFewIds,
        params: { code: "too-large", params: { maximum: 500, inclusive: true, of: "items" } },
      },
    ],
  };
  const shape86: Shape = { type: "optional", innerType: shape85 };
  const shape87: Shape = {
    type: "number",
    checks: [
      { check: "least", limit: 0, inclusive: true },
      { check: "most", limit: 100, inclusive: true },
    ],
  };
  const shape88: Shape = {
    type: "record",
    valueType: shape87,
    checks: [
      {
        check: "custom",
        test: hasFewIds,
        params: { code: "too-large", params: { maximum: 500, inclusive: true, of: "items" } },
      },
    ],
  };
  const shape89: Shape = { type: "optional", innerType: shape88 };
  const shape90: Shape = {
    type: "number",
    checks: [
      { check: "least", limit: 0, inclusive: true },
      { check: "most", limit: 100000, inclusive: true },
      { check: "custom", test: isInHundredths, params: { code: "too-precise", params: { decimals: 2 } } },
    ],
  };
  const shape91: Shape = {
    type: "record",
    valueType: shape90,
    checks: [
      {
        check: "custom",
        test: hasFewIds,
        params: { code: "too-large", params: { maximum: 500, inclusive: true, of: "items" } },
      },
    ],
  };
  const shape92: Shape = { type: "optional", innerType: shape91 };
  const shape93: Shape = {
    type: "object",
    shape: {
      award: shape2,
      occasion: shape3,
      ground: shape5,
      asOf: shape6,
      receivedOn: shape7,
      referenceYear: shape9,
      nominee: shape26,
      unit: shape30,
      movement: shape34,
      record: shape83,
      judgements: shape86,
      indicators: shape89,
      scores: shape92,
      achievementId: shape11,
    },
  };
  const shape94: Shape = {
    type: "object",
    shape: {
      award: shape1,
      occasion: shape3,
      ground: shape5,
      asOf: shape6,
      receivedOn: shape7,
      referenceYear: shape9,
      nominee: shape26,
      unit: shape30,
      movement: shape34,
      record: shape83,
      judgements: shape86,
      indicators: shape89,
      scores: shape92,
      achievementId: shape11,
    },
  };

  return { candidacy: shape93, nomination: shape94 };
}

let shapes: ReturnType<typeof makeShapes> | undefined;

/** The shape of a nominee before an award is chosen, made when one is refused first. */
export function candidacyShape(): Shape {
  shapes ??= makeShapes();
  return shapes.candidacy;
}

/** The shape of a nominee proposed for one award. */
export function nominationShape(): Shape {
  shapes ??= makeShapes();
  return shapes.nomination;
}
