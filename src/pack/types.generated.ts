// Generated from the schemas of the sections by `npm run generate`; not to be changed by hand.

import type { AwardRef } from "../codes/award-ref.js";
import type * as codes from "../codes.js";
import type { Condition } from "./conditions.js";

/** The clause of a provision: its instrument, and the place in it. */
export interface Source {
  instrument: string;
  article?: number | undefined;
  clause?: number | undefined;
  point?: string | undefined;
  section?: string | undefined;
  item?: string | undefined;
  bullet?: number | number[] | undefined;
  /** The instrument that amended the clause: it is cited as it reads since, and is law on the days of that instrument. */
  amendedBy?: string | undefined;
}

/** What a text does not state, as a value. */
export interface NotStated {
  what: codes.LocalizedText;
  refersTo?: codes.LocalizedText | undefined;
}

/** The interpretation taken of an ambiguous text, and why. */
export interface Interpretation {
  reading: codes.LocalizedText;
  why: codes.LocalizedText;
}

/** To whom and when a provision applies; a field left out does not restrict. */
export interface Scope {
  awards?: AwardRef[] | undefined;
  kinds?: codes.KindCode[] | undefined;
  groups?: codes.GroupCode[] | undefined;
  exceptGroups?: codes.GroupCode[] | undefined;
  occupations?: codes.OccupationCode[] | undefined;
  occasions?: codes.OccasionCode[] | undefined;
  grounds?: codes.GroundCode[] | undefined;
  levels?: codes.UnitLevelCode[] | undefined;
}

/** `pack.json`: the head of a pack. */
export interface PackHeader {
  version: string;
  layer: "commune" | "government" | "law" | "ministry" | "province";
  title: codes.LocalizedText;
  jurisdiction: {
    name: codes.LocalizedText;
    level: "bo" | "quoc-gia" | "tinh" | "xa";
    endedOn?: string | undefined;
    succeededBy?: codes.LocalizedText | undefined;
  };
  currentThrough: string;
  pack: string;
  room: "pack";
  extends?: string | undefined;
  defaultGround?: codes.GroundCode | undefined;
  /** Codes of the pack's own, beside those of the library. */
  vocabularies?:
    | {
        /** With the level of unit that the body is, where it is one. */
        body?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              level?: codes.UnitLevelCode | undefined;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        unitLevel?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        /** With the kinds of nominee that the group is for; left out, any. */
        group?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              kinds?: codes.KindCode[] | undefined;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        document?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        indicator?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        recognition?:
          | {
              /** The pack's id, a colon, and a name. */
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              /** Short forms and other names. */
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
      }
    | undefined;
  movements?:
    | {
        id: string;
        name: codes.LocalizedText;
        launchedBy: codes.LauncherCode;
        startedOn: string;
        source: Source;
        closedOn?: string | undefined;
      }[]
    | undefined;
  instruments?:
    | {
        id: string;
        title: codes.LocalizedText;
        /** Whether the text encoded here was compared with the original word by word. */
        textVerified: boolean;
        reliability: "official" | "secondary";
        /** What the text is called where it is known which is meant. */
        short?: codes.LocalizedText | undefined;
        issuer?: codes.LocalizedText | undefined;
        issuedOn?: string | undefined;
        inForceFrom?: string | undefined;
        /** The last day on which the instrument as encoded here was law. */
        inForceTo?: string | undefined;
        endedBy?: { how: "amended" | "expired" | "replaced"; by?: string | undefined } | undefined;
        /** How it may end sooner or later than on that day. */
        otherEnds?: codes.LocalizedText | undefined;
        /** What becomes of dossiers received before that day and decided after it. */
        transition?: codes.LocalizedText | undefined;
        /** The text is a draft (dự thảo): nobody has issued it. */
        draft?: true | undefined;
        /** Who compared it, by role, and when. */
        verified?: { by: codes.LocalizedText; on: string } | undefined;
      }[]
    | undefined;
  basis?: string[] | undefined;
  succeeds?: codes.LocalizedText | undefined;
  missingLayers?:
    | { layer: "government" | "ministry" | "province"; title: codes.LocalizedText; source?: Source | undefined }[]
    | undefined;
  gaps?:
    | { id: string; title: codes.LocalizedText; reason: codes.LocalizedText; appliesTo?: Scope | undefined }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of listings, judgements and rules. */
export interface EligibilityFile {
  pack: string;
  room: "eligibility";
  listings?:
    | {
        id: string;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        /** Left out: whatever form is proposed. */
        award?: AwardRef | undefined;
        kinds?: codes.KindCode[] | undefined;
        occasions?: codes.OccasionCode[] | undefined;
        decidedBy?: codes.BodyCode[] | undefined;
        proposedBy?: codes.BodyCode[] | undefined;
        /** The bodies that decide by themselves what is given on the occasion. */
        leftTo?: codes.BodyCode[] | undefined;
        /** The guidance of another body that the listing refers to. */
        guidance?: codes.LocalizedText | undefined;
        /** The clause of the law that names the form, where the plan names only who decides. */
        namedByLaw?: Source | undefined;
        notStated?: NotStated | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  judgements?:
    | {
        id: string;
        title: codes.LocalizedText;
        judgedBy: codes.BodyCode[];
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
      }[]
    | undefined;
  rules?:
    | {
        source: Source;
        id: string;
        role: "bar" | "hold" | "requirement" | "route";
        title: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        ground?: codes.GroundCode | undefined;
        appliesTo?: Scope | undefined;
        conditions?: Condition | undefined;
        notStated?: NotStated | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of criteria and tables of scores. */
export interface CriteriaFile {
  pack: string;
  room: "criteria";
  criteria?:
    | {
        id: string;
        groups: codes.GroupCode[];
        title: codes.LocalizedText;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        levels?: codes.UnitLevelCode[] | undefined;
        judgedBy?: codes.BodyCode[] | undefined;
        conditions?: Condition | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  scoreTables?:
    | {
        source: Source;
        id: string;
        groups: codes.GroupCode[];
        title: codes.LocalizedText;
        items: { id: string; title: codes.LocalizedText; atMost: number }[];
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        levels?: codes.UnitLevelCode[] | undefined;
        bonus?:
          | { items: { id: string; title: codes.LocalizedText; atMost: number }[]; atMost?: number | undefined }
          | undefined;
        penalty?:
          | { items: { id: string; title: codes.LocalizedText; atMost: number }[]; atMost?: number | undefined }
          | undefined;
        grades?: { id: string; title: codes.LocalizedText; from: number }[] | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of quotas. */
export interface QuotaFile {
  pack: string;
  room: "quota";
  quotas?:
    | {
        id: string;
        awards: AwardRef[];
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        occasions?: codes.OccasionCode[] | undefined;
        /** The awards are counted together: one limit for all of them. Left out, each has its own. */
        countedTogether?: true | undefined;
        /** Whose proposals are counted together: a cluster's or block's, or all of the plan's territory. Left out, a unit's own. */
        holder?: "cum-khoi" | "toan-dia-ban" | undefined;
        /** The clusters or blocks that the clause names. */
        clusters?: { id: string; name: codes.LocalizedText }[] | undefined;
        limits?:
          | {
              kind: codes.KindCode;
              atLeast?: number | undefined;
              atMost?: number | undefined;
              share?:
                | {
                    percent: number;
                    of: string;
                    /** What is counted. */
                    title: codes.LocalizedText;
                    rounding: "down" | "nearest" | "up";
                    /** The roundings of other readings, where the text gives none. */
                    alternatives?: ("down" | "nearest" | "up")[] | undefined;
                  }
                | undefined;
            }[]
          | undefined;
        notStated?: NotStated | undefined;
        /** The levels of unit that the clause names. */
        levels?: codes.UnitLevelCode[] | undefined;
        /** Levels that the plan names and this clause does not: whether the limit binds them is unknown. */
        unclear?: { levels: codes.UnitLevelCode[]; why: codes.LocalizedText; source: Source } | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  preferences?:
    | {
        id: string;
        title: codes.LocalizedText;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of documents, copies, steps, votes and terms. */
export interface DossierFile {
  pack: string;
  room: "dossier";
  documents?:
    | {
        source: Source;
        id: string;
        kind: codes.DocumentCode;
        title: codes.LocalizedText;
        /** The body it is handed to. */
        recipient: codes.BodyCode;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        interpretation?: Interpretation | undefined;
        alsoFrom?: Source[] | undefined;
        /** A minimum: it counts only where no lower layer lists its own for the award. */
        fallback?: true | undefined;
        appliesTo?: Scope | undefined;
        /** The procedures it belongs to; left out, all. */
        procedures?: codes.ProcedureCode[] | undefined;
        recipientByLevel?: { levels: codes.UnitLevelCode[]; recipient: codes.BodyCode }[] | undefined;
        form?: { number: string; instrument: string } | undefined;
        encloses?: codes.DocumentCode[] | undefined;
        /** Of a report of achievements: how many months before it is handed in they may end. */
        achievementsWithinMonths?: number | undefined;
        variants?: { body: "co-quan" | "hoi-dong"; hasCouncil: boolean; title: codes.LocalizedText }[] | undefined;
        /** When it is needed, where that depends on the case; left out, it always is. */
        onlyIf?: codes.LocalizedText | undefined;
      }[]
    | undefined;
  sets?:
    | {
        source: Source;
        id: string;
        awards: AwardRef[];
        recipient: codes.BodyCode;
        /** How many sets on paper. */
        copies: null | number;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        interpretation?: Interpretation | undefined;
        alsoFrom?: Source[] | undefined;
        /** A minimum: it counts only where no lower layer lists its own for the award. */
        fallback?: true | undefined;
        occasions?: codes.OccasionCode[] | undefined;
        recipientByLevel?: { levels: codes.UnitLevelCode[]; recipient: codes.BodyCode }[] | undefined;
        /** What the sets on paper are, where the text states it: originals, bound, signed. */
        paperFormat?: codes.LocalizedText | undefined;
        /** Whether electronic files go with them; or how many electronic copies, one where left out, and in which format. */
        electronicFiles?:
          | boolean
          | { copies?: number | undefined; format?: codes.LocalizedText | undefined }
          | undefined;
        notStated?: NotStated | undefined;
      }[]
    | undefined;
  steps?:
    | {
        source: Source;
        id: string;
        actor: codes.BodyCode[];
        action: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        /** A minimum: it counts only where no lower layer lists its own for the award. */
        fallback?: true | undefined;
        appliesTo?: Scope | undefined;
        /** The procedures it belongs to; left out, all. */
        procedures?: codes.ProcedureCode[] | undefined;
        next?: codes.BodyCode | undefined;
        notStated?: NotStated | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  votes?:
    | {
        source: Source;
        id: string;
        awards: AwardRef[];
        body: codes.BodyCode[];
        /** Percent of those in `of`, present or not; null where the text gives no share. */
        atLeastPercent: null | number;
        title: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        /** Whose votes are counted: all members, also where left out, or only the standing members. */
        of?: "thanh-vien" | "thuong-truc" | undefined;
        notStated?: NotStated | undefined;
      }[]
    | undefined;
  shortProcedures?:
    | {
        source: Source;
        id: string;
        /** The procedure that it opens. */
        procedure: codes.ProcedureCode;
        title: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        appliesTo?: Scope | undefined;
        /** When it is open, where that depends on the case; left out, it always is. */
        onlyIf?: codes.LocalizedText | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  terms?:
    | {
        source: Source;
        id: string;
        actor: codes.BodyCode[];
        action: codes.LocalizedText;
        /** Whether it must be done within the term, or must last at least as long. */
        limit: "at-least" | "at-most";
        workingDays: number;
        /** What starts the term; that day itself is not counted. */
        from: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        appliesTo?: Scope | undefined;
        /** The procedures it belongs to; left out, all. */
        procedures?: codes.ProcedureCode[] | undefined;
        /** When the term applies, where that depends on the case; left out, it always does. */
        onlyIf?: codes.LocalizedText | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  calendars?:
    | {
        id: string;
        /** The days off of state bodies from Monday to Friday, those in exchange included. */
        daysOff: { date: string; source: Source }[];
        /** The Saturdays worked in exchange. */
        workingSaturdays: { date: string; source: Source }[];
        source: Source;
        validFrom: string;
        validTo: string;
        /** Days that may still become days off or working days. */
        undecided?: string[] | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of phases, reviews and deadlines. */
export interface TimelineFile {
  pack: string;
  room: "timeline";
  phases?: { id: string; title: codes.LocalizedText; from: string; to: string; source: Source }[] | undefined;
  milestones?:
    | {
        id: string;
        occasion: codes.OccasionCode;
        title: codes.LocalizedText;
        on: string | { years: { from: number; to?: number }; part?: string | undefined };
        source: Source;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  deadlines?:
    | {
        id: string;
        title: codes.LocalizedText;
        kind: "at-review" | "half-yearly" | "once" | "periodic" | "yearly";
        boundary: "before" | "on-or-before";
        due:
          | { anchor: "planIssuedOn"; days: number }
          | { date: string }
          | { halfYears: { monthDay: string; nextYear?: true | undefined }[]; years: { from: number; to?: number } }
          | { notStated: NotStated }
          | {
              schoolYears: { from: `${number}-${number}`; to?: `${number}-${number}` };
              monthDay: string;
              nextYear?: true | undefined;
            }
          | { years: { from: number; to?: number }; monthDay: string; nextYear?: true | undefined };
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        /** The levels of unit that owe it; left out, every unit does, unless `owedBy` names a body. */
        levels?: codes.UnitLevelCode[] | undefined;
        /** The body that owes it, where it is not the units. */
        owedBy?: codes.BodyCode[] | undefined;
        /** Each of these must receive it. */
        recipients?: codes.BodyCode[] | undefined;
        /** Other deadlines of the plan for the same thing, with another day. */
        competesWith?: string[] | undefined;
        specialCases?:
          | {
              title: codes.LocalizedText;
              boundary: "before" | "on-or-before";
              due: { date: string } | { monthDay: string; nextYear?: true | undefined };
              judgedBy?: codes.BodyCode[] | undefined;
            }
          | undefined;
        quantity?: { of: codes.LocalizedText; atLeast?: number; atMost?: number } | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}

/** A file of prizes. */
export interface PrizesFile {
  pack: string;
  room: "prizes";
  baseSalaries?:
    | {
        id: string;
        /** VND a month. */
        amount: number;
        /** Whether the figure was read in the text itself or only in secondary sources. */
        reliability: "official" | "secondary";
        source: Source;
        validFrom: string;
        validTo?: string | undefined;
      }[]
    | undefined;
  prizes?:
    | {
        id: string;
        award: codes.AwardCode | codes.TitleCode;
        kinds: codes.KindCode[];
        /** How many base salaries. */
        coefficient: number;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        /** Where the text makes the prize a multiple of the individual's: how many times that. */
        timesIndividual?: number | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  roundings?:
    | {
        id: string;
        /** VND: amounts may be brought to a multiple of this. */
        step: number;
        direction: "nearest" | "up";
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        /** Other interpretations of the clause, so that a host sees what each would give. */
        alternatives?:
          | {
              direction: "nearest" | "up";
              /** Round the individual's prize before it is multiplied for a collective or household. */
              individualFirst: boolean;
              title: codes.LocalizedText;
            }[]
          | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  prizeNotes?:
    | {
        id: string;
        title: codes.LocalizedText;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        awards?: AwardRef[] | undefined;
        kinds?: codes.KindCode[] | undefined;
      }[]
    | undefined;
  $schema?: string | undefined;
}
