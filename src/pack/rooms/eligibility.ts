import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { hasOneOf } from "../../input/refinement.js";
import { awardRef, code, codes, identifier } from "../../input/schema.js";
import { conditions } from "../conditions.js";
import { interpretation, notStated, source, sources, text, validPeriod } from "../words.js";
import { heading, list, scope } from "./shared.js";

const listing = () =>
  z.strictObject({
    id: identifier(),
    /** Left out: whatever form is proposed. */
    award: z.optional(awardRef()),
    kinds: z.optional(codes("kind")),
    occasions: z.optional(codes("occasion")),
    decidedBy: z.optional(codes("body")),
    proposedBy: z.optional(codes("body")),
    /** The bodies that decide by themselves what is given on the occasion. */
    leftTo: z.optional(codes("body")),
    /** The guidance of another body that the listing refers to. */
    guidance: z.optional(text()),
    /** The clause of the law that names the form, where the plan names only who decides. */
    namedByLaw: z.optional(source()),
    source: source(),
    notStated: z.optional(notStated()),
    interpretation: z.optional(interpretation()),
    ...validPeriod(),
  });

const judgementDefinition = () =>
  z.strictObject({ id: identifier(), title: text(), judgedBy: codes("body"), source: source(), ...validPeriod() });

const rule = () =>
  z
    .strictObject({
      id: identifier(),
      role: z.enum(["requirement", "route", "bar", "hold"]),
      ground: z.optional(code("ground")),
      appliesTo: z.optional(scope()),
      title: text(),
      conditions: z.optional(conditions()),
      notStated: z.optional(notStated()),
      interpretation: z.optional(interpretation()),
      ...sources(),
      ...validPeriod(),
    })
    .check(hasOneOf("conditions", "notStated"));

/** `eligibility.json`: the award forms, who may receive them, and the rules that decide. */
export const eligibilityRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...heading("eligibility"),
    listings: list(listing()),
    judgements: list(judgementDefinition()),
    rules: list(rule()),
  }),
);
