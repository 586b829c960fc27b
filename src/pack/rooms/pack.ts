import * as z from "zod/mini";
import { lazySchema } from "../../input/parse.js";
import { pattern } from "../../input/refinement.js";
import { civilDate, code, identifier, partialDate, shortText } from "../../input/schema.js";
import { instrumentSource, source, text } from "../words.js";
import { heading, list, scope } from "./shared.js";
import { vocabularies } from "./vocabularies.js";

/**
 * The layers, the highest first: the law, a plan of the Government or the Prime Minister, one of a ministry or central
 * organisation, of a province, of a commune.
 */
export const LAYERS = ["law", "government", "ministry", "province", "commune"] as const;

const movement = () =>
  z.strictObject({
    id: identifier(),
    name: text(),
    launchedBy: code("launcher"),
    startedOn: partialDate(),
    closedOn: z.optional(partialDate()),
    source: instrumentSource(),
  });

const instrument = () =>
  z.strictObject({
    id: shortText(),
    title: text(),
    /** What the text is called where it is known which is meant. */
    short: z.optional(text()),
    issuer: z.optional(text()),
    issuedOn: z.optional(partialDate()),
    inForceFrom: z.optional(civilDate()),
    /** The last day on which the instrument as encoded here was law. */
    inForceTo: z.optional(civilDate()),
    endedBy: z.optional(
      z.strictObject({ how: z.enum(["amended", "replaced", "expired"]), by: z.optional(shortText()) }),
    ),
    /** How it may end sooner or later than on that day. */
    otherEnds: z.optional(text()),
    /** What becomes of dossiers received before that day and decided after it. */
    transition: z.optional(text()),
    /** The text is a draft (dự thảo): nobody has issued it. */
    draft: z.optional(z.literal(true)),
    /** Whether the text encoded here was compared with the original word by word. */
    textVerified: z.boolean(),
    /** Who compared it, by role, and when. */
    verified: z.optional(z.strictObject({ by: text(), on: civilDate() })),
    reliability: z.enum(["official", "secondary"]),
  });

const gap = () => z.strictObject({ id: identifier(), title: text(), reason: text(), appliesTo: z.optional(scope()) });

/** `pack.json`: who issued the rules and for which territory, the instruments, and until when the pack is known to be current. */
export const packRoom = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...heading("pack"),
    version: z.string().check(pattern(/^\d+\.\d+\.\d+$/, "version")),
    layer: z.enum(LAYERS),
    extends: z.optional(identifier()),
    title: text(),
    jurisdiction: z.strictObject({
      name: text(),
      level: z.enum(["quoc-gia", "bo", "tinh", "xa"]),
      endedOn: z.optional(civilDate()),
      succeededBy: z.optional(text()),
    }),
    currentThrough: civilDate(),
    defaultGround: z.optional(code("ground")),
    /** Codes of the pack's own, beside those of the library. */
    vocabularies: z.optional(vocabularies()),
    movements: list(movement()),
    instruments: list(instrument()),
    basis: list(shortText()),
    succeeds: z.optional(text()),
    missingLayers: list(
      z.strictObject({
        layer: z.enum(["government", "ministry", "province"]),
        title: text(),
        source: z.optional(source()),
      }),
    ),
    gaps: list(gap()),
  }),
);
