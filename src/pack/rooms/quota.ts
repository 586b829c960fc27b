import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { hasExactlyOneOf, hasOneOf, hasTwoDecimals } from "../../input/refinement.js";
import { awardRef, code, codes, identifier, shortText } from "../../input/schema.js";
import { interpretation, notStated, source, text, validPeriod } from "../words.js";
import { heading, list } from "./shared.js";

/** A part of a number that the host gives: `of` names that number, and `rounding` makes the part a whole number. */
const share = () =>
  z.strictObject({
    percent: z.number().check(z.positive(), z.maximum(100), hasTwoDecimals()),
    of: identifier(),
    /** What is counted. */
    title: text(),
    rounding: z.enum(["down", "up", "nearest"]),
    /** The roundings of other readings, where the text gives none. */
    alternatives: z.optional(z.array(z.enum(["down", "up", "nearest"])).check(z.minLength(1))),
  });

/** How many of a kind of nominee: a number, a share, or both, and then the smaller counts; and a minimum, where the text has one. */
const limit = () =>
  z
    .strictObject({
      kind: code("kind"),
      atLeast: z.optional(z.int().check(z.positive())),
      atMost: z.optional(z.int().check(z.nonnegative())),
      share: z.optional(share()),
    })
    .check(hasOneOf("atLeast", "atMost", "share"));

/** A cluster or block (cụm, khối thi đua) that a clause names; `id` is what a host gives as `unit.cluster`. */
const cluster = () => z.strictObject({ id: shortText(), name: text() });

const quota = () =>
  z
    .strictObject({
      id: identifier(),
      awards: z.array(awardRef()).check(z.minLength(1)),
      occasions: z.optional(codes("occasion")),
      /** The awards are counted together: one limit for all of them. Left out, each has its own. */
      countedTogether: z.optional(z.literal(true)),
      /** Whose proposals are counted together: a cluster's or block's, or all of the plan's territory. Left out, a unit's own. */
      holder: z.optional(z.enum(["cum-khoi", "toan-dia-ban"])),
      /** The clusters or blocks that the clause names. */
      clusters: z.optional(z.array(cluster()).check(z.minLength(1), z.maxLength(100))),
      limits: z.optional(z.array(limit()).check(z.minLength(1))),
      notStated: z.optional(notStated()),
      /** The levels of unit that the clause names. */
      levels: z.optional(codes("unitLevel")),
      /** Levels that the plan names and this clause does not: whether the limit binds them is unknown. */
      unclear: z.optional(z.strictObject({ levels: codes("unitLevel"), why: text(), source: source() })),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validPeriod(),
    })
    .check(hasExactlyOneOf("limits", "notStated"));

/** Whom to choose where more qualify than a quota lets through. */
const preference = () => z.strictObject({ id: identifier(), title: text(), source: source(), ...validPeriod() });

/** `quota.json`: how many a unit may propose, and whom to choose where more qualify. */
export const quotaRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ ...heading("quota"), quotas: list(quota()), preferences: list(preference()) }),
);
