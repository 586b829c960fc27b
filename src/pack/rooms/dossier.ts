import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { isNullOnlyWith } from "../../input/refinement.js";
import { awardRef, civilDate, code, codes, identifier, shortText } from "../../input/schema.js";
import { instrumentSource, interpretation, notStated, sources, text, validPeriod } from "../words.js";
import { heading, list, scope } from "./shared.js";

const forProcedures = () => z.optional(codes("procedure"));

/** Whom units of some levels hand it to, where that is not `recipient`. */
const recipientByLevel = () =>
  z.optional(
    z
      .array(z.strictObject({ levels: codes("unitLevel"), recipient: code("body") }))
      .check(z.minLength(1), z.maxLength(20)),
  );

const paper = () =>
  z.strictObject({
    /** A minimum: it counts only where no lower layer lists its own for the award. */
    fallback: z.optional(z.literal(true)),
    id: identifier(),
    kind: code("document"),
    title: text(),
    appliesTo: z.optional(scope()),
    /** The procedures it belongs to; left out, all. */
    procedures: forProcedures(),
    /** The body it is handed to. */
    recipient: code("body"),
    recipientByLevel: recipientByLevel(),
    form: z.optional(z.strictObject({ number: shortText(), instrument: shortText() })),
    encloses: z.optional(codes("document")),
    /** Of a report of achievements: how many months before it is handed in they may end. */
    achievementsWithinMonths: z.optional(z.int().check(z.positive(), z.maximum(120))),
    variants: z.optional(
      z
        .array(z.strictObject({ body: z.enum(["hoi-dong", "co-quan"]), hasCouncil: z.boolean(), title: text() }))
        .check(z.minLength(1)),
    ),
    /** When it is needed, where that depends on the case; left out, it always is. */
    onlyIf: z.optional(text()),
    ...sources(),
    interpretation: z.optional(interpretation()),
    ...validPeriod(),
  });

const set = () =>
  z
    .strictObject({
      /** A minimum: it counts only where no lower layer lists its own for the award. */
      fallback: z.optional(z.literal(true)),
      id: identifier(),
      awards: z.array(awardRef()).check(z.minLength(1)),
      occasions: z.optional(codes("occasion")),
      recipient: code("body"),
      recipientByLevel: recipientByLevel(),
      /** How many sets on paper. */
      copies: z.nullable(z.int().check(z.positive())),
      /** What the sets on paper are, where the text states it: originals, bound, signed. */
      paperFormat: z.optional(text()),
      /** Whether electronic files go with them; or how many electronic copies, one where left out, and in which format. */
      electronicFiles: z.optional(
        z.union([
          z.boolean(),
          z.strictObject({ copies: z.optional(z.int().check(z.positive())), format: z.optional(text()) }),
        ]),
      ),
      notStated: z.optional(notStated()),
      ...sources(),
      interpretation: z.optional(interpretation()),
      ...validPeriod(),
    })
    .check(isNullOnlyWith("copies", "notStated"));

const step = () =>
  z.strictObject({
    /** A minimum: it counts only where no lower layer lists its own for the award. */
    fallback: z.optional(z.literal(true)),
    id: identifier(),
    appliesTo: z.optional(scope()),
    /** The procedures it belongs to; left out, all. */
    procedures: forProcedures(),
    actor: codes("body"),
    action: text(),
    next: z.optional(code("body")),
    notStated: z.optional(notStated()),
    interpretation: z.optional(interpretation()),
    ...sources(),
    ...validPeriod(),
  });

const vote = () =>
  z
    .strictObject({
      id: identifier(),
      awards: z.array(awardRef()).check(z.minLength(1)),
      body: codes("body"),
      /** Percent of those in `of`, present or not; null where the text gives no share. */
      atLeastPercent: z.nullable(z.int().check(z.positive(), z.maximum(100))),
      /** Whose votes are counted: all members, also where left out, or only the standing members. */
      of: z.optional(z.enum(["thanh-vien", "thuong-truc"])),
      notStated: z.optional(notStated()),
      title: text(),
      ...sources(),
      ...validPeriod(),
    })
    .check(isNullOnlyWith("atLeastPercent", "notStated"));

const processingTerm = () =>
  z.strictObject({
    id: identifier(),
    appliesTo: z.optional(scope()),
    /** The procedures it belongs to; left out, all. */
    procedures: forProcedures(),
    actor: codes("body"),
    action: text(),
    /** Whether it must be done within the term, or must last at least as long. */
    limit: z.enum(["at-most", "at-least"]),
    workingDays: z.int().check(z.positive(), z.maximum(1000)),
    /** What starts the term; that day itself is not counted. */
    from: text(),
    /** When the term applies, where that depends on the case; left out, it always does. */
    onlyIf: z.optional(text()),
    interpretation: z.optional(interpretation()),
    ...sources(),
    ...validPeriod(),
  });

const shortProcedure = () =>
  z.strictObject({
    id: identifier(),
    /** The procedure that it opens. */
    procedure: code("procedure"),
    title: text(),
    appliesTo: z.optional(scope()),
    /** When it is open, where that depends on the case; left out, it always is. */
    onlyIf: z.optional(text()),
    interpretation: z.optional(interpretation()),
    ...sources(),
    ...validPeriod(),
  });

const namedDay = () => z.strictObject({ date: civilDate(), source: instrumentSource() });

const calendar = () =>
  z.strictObject({
    id: identifier(),
    /** The days off of state bodies from Monday to Friday, those in exchange included. */
    daysOff: z.array(namedDay()),
    /** The Saturdays worked in exchange. */
    workingSaturdays: z.array(namedDay()),
    /** Days that may still become days off or working days. */
    undecided: list(civilDate()),
    source: instrumentSource(),
    validFrom: civilDate(),
    validTo: civilDate(),
  });

/** `dossier.json`: documents, numbers of copies, steps, votes, processing terms, and the procedures that ask for less. */
export const dossierRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...heading("dossier"),
    documents: list(paper()),
    sets: list(set()),
    steps: list(step()),
    votes: list(vote()),
    shortProcedures: list(shortProcedure()),
    terms: list(processingTerm()),
    calendars: list(calendar()),
  }),
);
