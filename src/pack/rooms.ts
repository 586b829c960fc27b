import * as z from "zod/mini";
import { codesOf } from "../codes.js";
import { lazySchema } from "../validation.js";
import { conditions } from "./conditions.js";
import {
  awardOrFamily,
  civilDate,
  code,
  codes,
  identifier,
  interpretation,
  notStated,
  partialDate,
  shortText,
  source,
  text,
  validity,
  wholeText,
} from "./words.js";

const MOST_ENTRIES = 1000;
const list = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.maxLength(MOST_ENTRIES)));

/** The fields every file of a pack begins with. */
const heading = <Room extends string>(room: Room) => ({
  $schema: z.optional(z.string()),
  pack: identifier(),
  room: z.literal(room),
});

/** To whom and when a statement applies; a field left out does not restrict. */
const scope = () =>
  z.strictObject({
    awards: z.optional(z.array(awardOrFamily()).check(z.minLength(1))),
    kinds: z.optional(codes("kind")),
    groups: z.optional(codes("group")),
    exceptGroups: z.optional(codes("group")),
    occupations: z.optional(codes("occupation")),
    occasions: z.optional(codes("occasion")),
    grounds: z.optional(codes("ground")),
    levels: z.optional(codes("unitLevel")),
  });

const movement = () =>
  z.strictObject({
    id: identifier(),
    name: text(),
    launchedBy: code("launcher"),
    startedOn: partialDate(),
    closedOn: z.optional(partialDate()),
    source: wholeText(),
  });

const instrument = () =>
  z.strictObject({
    id: shortText(),
    title: text(),
    issuer: z.optional(text()),
    issuedOn: z.optional(partialDate()),
    inForceFrom: z.optional(civilDate()),
    /** The last day on which the text as encoded here was law. */
    inForceTo: z.optional(civilDate()),
    endedBy: z.optional(
      z.strictObject({ how: z.enum(["amended", "replaced", "expired"]), by: z.optional(shortText()) }),
    ),
    /** What happens to dossiers that cross the end of the text. */
    transition: z.optional(text()),
    textVerified: z.boolean(),
    validity: z.enum(["official", "secondary"]),
  });

const gap = () => z.strictObject({ id: identifier(), title: text(), reason: text(), appliesTo: z.optional(scope()) });

/** `pack.json`: who made the pack, over whom, from which texts, and until when it can be trusted. */
export const packRoom = lazySchema(() =>
  z.strictObject({
    ...heading("pack"),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0")),
    layer: z.enum(["law", "province", "commune"]),
    extends: z.optional(identifier()),
    title: text(),
    jurisdiction: z.strictObject({
      name: text(),
      level: z.enum(["quoc-gia", "tinh", "xa"]),
      endedOn: z.optional(civilDate()),
      succeededBy: z.optional(text()),
    }),
    currentThrough: civilDate(),
    defaultGround: z.optional(code("ground")),
    movements: list(movement()),
    instruments: list(instrument()),
    basis: list(shortText()),
    succeeds: z.optional(text()),
    missingLayers: list(z.strictObject({ layer: z.enum(["province"]), title: text(), source: z.optional(source()) })),
    gaps: list(gap()),
  }),
);

const listing = () =>
  z.strictObject({
    id: identifier(),
    /** Left out: whatever form is proposed. */
    award: z.optional(awardOrFamily()),
    kinds: z.optional(codes("kind")),
    occasions: z.optional(codes("occasion")),
    decidedBy: z.optional(codes("body")),
    proposedBy: z.optional(codes("body")),
    /** The bodies that settle by themselves what is given on the occasion. */
    leftTo: z.optional(codes("body")),
    /** The guidance of another body that the line refers to. */
    guidance: z.optional(text()),
    /** The clause of the law that names the form, where the plan names only who decides. */
    namedByLaw: z.optional(source()),
    source: source(),
    notStated: z.optional(notStated()),
    interpretation: z.optional(interpretation()),
    ...validity(),
  });

const judgement = () => z.strictObject({ id: identifier(), title: text(), judgedBy: codes("body"), source: source() });

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
      source: source(),
      ...validity(),
    })
    .check(
      z.refine(
        (value) => value.conditions !== undefined || value.notStated !== undefined,
        "conditions, or notStated where the text is silent",
      ),
    );

/** `eligibility.json`: the award forms, who may receive them, and the rules that decide. */
export const eligibilityRoom = lazySchema(() =>
  z.strictObject({
    ...heading("eligibility"),
    awards: list(listing()),
    judgements: list(judgement()),
    rules: list(rule()),
  }),
);

const criterion = () =>
  z
    .strictObject({
      id: identifier(),
      groups: codes("group"),
      levels: z.optional(codes("unitLevel")),
      title: text(),
      judgedBy: z.optional(codes("body")),
      conditions: z.optional(conditions()),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validity(),
    })
    .check(
      z.refine(
        (value) => (value.judgedBy === undefined) !== (value.conditions === undefined),
        "judgedBy for a criterion of praise, or conditions for a measured one, and not both",
      ),
    );

/** `criteria.json`: the emulation criteria, judged by people or measured by indicators. */
export const criteriaRoom = lazySchema(() => z.strictObject({ ...heading("criteria"), criteria: list(criterion()) }));

const quota = () =>
  z
    .strictObject({
      id: identifier(),
      awards: z.array(awardOrFamily()).check(z.minLength(1)),
      occasions: z.optional(codes("occasion")),
      limits: z.optional(
        z.array(z.strictObject({ kind: code("kind"), atMost: z.int().check(z.nonnegative()) })).check(z.minLength(1)),
      ),
      notStated: z.optional(notStated()),
      /** The levels of unit that the clause names. */
      levels: z.optional(codes("unitLevel")),
      /** Levels named elsewhere in the plan but not by this clause: whether the limit binds them is open. */
      unclear: z.optional(z.strictObject({ levels: codes("unitLevel"), why: text(), source: source() })),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validity(),
    })
    .check(
      z.refine(
        (value) => (value.limits === undefined) !== (value.notStated === undefined),
        "limits, or notStated where the text gives none, and not both",
      ),
    );

/** `quota.json`: how many a unit may propose. */
export const quotaRoom = lazySchema(() => z.strictObject({ ...heading("quota"), quotas: list(quota()) }));

const paper = () =>
  z.strictObject({
    /** A minimum that stands only where no lower layer speaks of the same for the award. */
    fallback: z.optional(z.literal(true)),
    id: identifier(),
    kind: code("document"),
    title: text(),
    appliesTo: z.optional(scope()),
    /** Whose dossier the paper belongs to: the body it is handed to. */
    recipient: code("body"),
    form: z.optional(z.strictObject({ number: shortText(), instrument: shortText() })),
    encloses: z.optional(codes("document")),
    variants: z.optional(
      z
        .array(z.strictObject({ body: z.enum(["hoi-dong", "co-quan"]), hasCouncil: z.boolean(), title: text() }))
        .check(z.minLength(1)),
    ),
    /** When the paper is needed, where that depends on the case; left out, it always is. */
    onlyIf: z.optional(text()),
    source: source(),
    interpretation: z.optional(interpretation()),
    ...validity(),
  });

const set = () =>
  z
    .strictObject({
      /** A minimum that stands only where no lower layer speaks of the same for the award. */
      fallback: z.optional(z.literal(true)),
      id: identifier(),
      awards: z.array(awardOrFamily()).check(z.minLength(1)),
      occasions: z.optional(codes("occasion")),
      recipient: code("body"),
      copies: z.nullable(z.int().check(z.positive())),
      electronicFiles: z.optional(z.boolean()),
      notStated: z.optional(notStated()),
      source: source(),
      interpretation: z.optional(interpretation()),
      ...validity(),
    })
    .check(
      z.refine(
        (value) => (value.copies === null) === (value.notStated !== undefined),
        "copies, or null with notStated",
      ),
    );

const step = () =>
  z.strictObject({
    /** A minimum that stands only where no lower layer speaks of the same for the award. */
    fallback: z.optional(z.literal(true)),
    id: identifier(),
    appliesTo: z.optional(scope()),
    actor: codes("body"),
    action: text(),
    next: z.optional(code("body")),
    notStated: z.optional(notStated()),
    interpretation: z.optional(interpretation()),
    source: source(),
    ...validity(),
  });

const vote = () =>
  z
    .strictObject({
      id: identifier(),
      awards: z.array(awardOrFamily()).check(z.minLength(1)),
      body: codes("body"),
      /** Null where the text does not say how the council votes. */
      secretBallot: z.nullable(z.boolean()),
      /** Percent of all members, present or not; null where the text gives no share. */
      atLeastPercent: z.nullable(z.int().check(z.positive(), z.maximum(100))),
      notStated: z.optional(notStated()),
      title: text(),
      source: source(),
      ...validity(),
    })
    .check(
      z.refine(
        (value) => (value.atLeastPercent === null) === (value.notStated !== undefined),
        "atLeastPercent, or null with notStated",
      ),
    );

const processingTerm = () =>
  z.strictObject({
    id: identifier(),
    appliesTo: z.optional(scope()),
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
    source: source(),
    ...validity(),
  });

/** `dossier.json`: papers, sets, the way they go, votes, and how long each may take. */
export const dossierRoom = lazySchema(() =>
  z.strictObject({
    ...heading("dossier"),
    documents: list(paper()),
    sets: list(set()),
    procedure: list(step()),
    votes: list(vote()),
    terms: list(processingTerm()),
  }),
);

const due = () =>
  z.union([
    z.strictObject({ date: partialDate() }),
    z.strictObject({
      monthDay: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a month and day, MM-DD")),
      years: z.strictObject({ from: z.int(), to: z.int() }),
    }),
    z.strictObject({ anchor: z.enum(["planIssuedOn"]), days: z.int().check(z.positive()) }),
    z.strictObject({ notStated: notStated() }),
  ]);

const deadline = () =>
  z.strictObject({
    id: identifier(),
    title: text(),
    kind: z.enum(["once", "yearly", "half-yearly", "at-review", "periodic"]),
    /** The levels of unit that owe it; left out, every unit does, unless a body is named in `owedBy`. */
    audience: z.optional(codes("unitLevel")),
    /** The body that owes it, where it is not the units. */
    owedBy: z.optional(codes("body")),
    /** Every one of these must be served. */
    recipients: z.optional(codes("body")),
    /** Other duties of the plan that set another term for the same thing. */
    competesWith: z.optional(z.array(identifier()).check(z.minLength(1))),
    boundary: z.enum(["before", "on-or-before"]),
    due: due(),
    quantity: z.optional(z.strictObject({ atLeast: z.optional(z.int()), atMost: z.optional(z.int()), of: text() })),
    source: source(),
    interpretation: z.optional(interpretation()),
    ...validity(),
  });

const phase = () =>
  z.strictObject({ id: identifier(), title: text(), from: partialDate(), to: partialDate(), source: source() });

const milestone = () =>
  z.strictObject({
    id: identifier(),
    occasion: code("occasion"),
    title: text(),
    on: partialDate(),
    source: source(),
    interpretation: z.optional(interpretation()),
  });

/** `timeline.json`: phases, reviews and duties with their days. */
export const timelineRoom = lazySchema(() =>
  z.strictObject({
    ...heading("timeline"),
    phases: list(phase()),
    milestones: list(milestone()),
    deadlines: list(deadline()),
  }),
);

/** A coefficient as texts write it, such as 0.45: exact as hundredths, so that no sum carries a binary fraction. */
const coefficient = () =>
  z.number().check(
    z.positive(),
    z.maximum(1000),
    z.refine((value) => Math.round(value * 100) / 100 === value, "a number of at most two decimals"),
  );

const baseSalary = () =>
  z.strictObject({
    id: identifier(),
    /** VND a month. */
    amount: z.int().check(z.positive(), z.maximum(100_000_000)),
    /** Whether the figure was read in the text itself or only in secondary sources. */
    validity: z.enum(["official", "secondary"]),
    source: wholeText(),
    validFrom: civilDate(),
    validTo: z.optional(civilDate()),
  });

const prize = () =>
  z.strictObject({
    id: identifier(),
    award: z.enum([...codesOf("award"), ...codesOf("title")]),
    kinds: codes("kind"),
    /** How many base salaries. */
    coefficient: coefficient(),
    /** Where the text makes the prize a multiple of the individual's: how many times that. */
    timesIndividual: z.optional(coefficient()),
    source: source(),
    interpretation: z.optional(interpretation()),
    ...validity(),
  });

const direction = () => z.enum(["up", "nearest"]);

const rounding = () =>
  z.strictObject({
    id: identifier(),
    /** VND: amounts become a multiple of this. */
    step: z.int().check(z.positive(), z.maximum(1_000_000)),
    direction: direction(),
    /** Other readings of the same clause, so that a host can see what each would give. */
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
    ...validity(),
  });

const prizeNote = () =>
  z.strictObject({
    id: identifier(),
    awards: z.optional(z.array(awardOrFamily()).check(z.minLength(1))),
    kinds: z.optional(codes("kind")),
    title: text(),
    source: source(),
    ...validity(),
  });

/** `prizes.json`: prize money, and the base salary it is counted in. */
export const prizesRoom = lazySchema(() =>
  z.strictObject({
    ...heading("prizes"),
    baseSalaries: list(baseSalary()),
    prizes: list(prize()),
    roundings: list(rounding()),
    prizeNotes: list(prizeNote()),
  }),
);

/** Every room of a pack by the name its files carry. */
export const ROOMS = {
  pack: packRoom,
  eligibility: eligibilityRoom,
  criteria: criteriaRoom,
  quota: quotaRoom,
  dossier: dossierRoom,
  timeline: timelineRoom,
  prizes: prizesRoom,
} as const;

/** The name of a room. */
export type RoomName = keyof typeof ROOMS;
