import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { hasTwoDecimals } from "../../input/refinement.js";
import { awardOrTitle, awardRef, civilDate, codes, identifier } from "../../input/schema.js";
import { instrumentSource, interpretation, source, text, validPeriod } from "../words.js";
import { heading, list } from "./shared.js";

/** A coefficient as texts write it, such as 0.45: exact as hundredths, so that no sum carries a binary fraction. */
const coefficient = () => z.number().check(z.positive(), z.maximum(1000), hasTwoDecimals());

const baseSalary = () =>
  z.strictObject({
    id: identifier(),
    /** VND a month. */
    amount: z.int().check(z.positive(), z.maximum(100_000_000)),
    /** Whether the figure was read in the text itself or only in secondary sources. */
    reliability: z.enum(["official", "secondary"]),
    source: instrumentSource(),
    validFrom: civilDate(),
    validTo: z.optional(civilDate()),
  });

const prize = () =>
  z.strictObject({
    id: identifier(),
    award: awardOrTitle(),
    kinds: codes("kind"),
    /** How many base salaries. */
    coefficient: coefficient(),
    /** Where the text makes the prize a multiple of the individual's: how many times that. */
    timesIndividual: z.optional(coefficient()),
    source: source(),
    interpretation: z.optional(interpretation()),
    ...validPeriod(),
  });

const direction = () => z.enum(["up", "nearest"]);

const rounding = () =>
  z.strictObject({
    id: identifier(),
    /** VND: amounts may be brought to a multiple of this. */
    step: z.int().check(z.positive(), z.maximum(1_000_000)),
    direction: direction(),
    /** Other interpretations of the clause, so that a host sees what each would give. */
    alternatives: list(
      z.strictObject({
        direction: direction(),
        /** Round the individual's prize before it is multiplied for a collective or household. */
        individualFirst: z.boolean(),
        title: text(),
      }),
    ),
    source: source(),
    interpretation: z.optional(interpretation()),
    ...validPeriod(),
  });

const prizeRule = () =>
  z.strictObject({
    id: identifier(),
    awards: z.optional(z.array(awardRef()).check(z.minLength(1))),
    kinds: z.optional(codes("kind")),
    title: text(),
    source: source(),
    ...validPeriod(),
  });

/** `prizes.json`: prize money, and the base salary it is counted in. */
export const prizesRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...heading("prizes"),
    baseSalaries: list(baseSalary()),
    prizes: list(prize()),
    roundings: list(rounding()),
    prizeNotes: list(prizeRule()),
  }),
);
