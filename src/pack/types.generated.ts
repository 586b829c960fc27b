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
  vocabularies?:
    | {
        body?:
          | {
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              level?: codes.UnitLevelCode | undefined;
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        unitLevel?:
          | { code: `${string}:${string}`; label: codes.LocalizedText; abbreviations?: string[] | undefined }[]
          | undefined;
        group?:
          | {
              code: `${string}:${string}`;
              label: codes.LocalizedText;
              kinds?: codes.KindCode[] | undefined;
              abbreviations?: string[] | undefined;
            }[]
          | undefined;
        document?:
          | { code: `${string}:${string}`; label: codes.LocalizedText; abbreviations?: string[] | undefined }[]
          | undefined;
        indicator?:
          | { code: `${string}:${string}`; label: codes.LocalizedText; abbreviations?: string[] | undefined }[]
          | undefined;
        recognition?:
          | { code: `${string}:${string}`; label: codes.LocalizedText; abbreviations?: string[] | undefined }[]
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
        textVerified: boolean;
        reliability: "official" | "secondary";
        short?: codes.LocalizedText | undefined;
        issuer?: codes.LocalizedText | undefined;
        issuedOn?: string | undefined;
        inForceFrom?: string | undefined;
        inForceTo?: string | undefined;
        endedBy?: { how: "amended" | "expired" | "replaced"; by?: string | undefined } | undefined;
        otherEnds?: codes.LocalizedText | undefined;
        transition?: codes.LocalizedText | undefined;
        draft?: true | undefined;
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
        award?: AwardRef | undefined;
        kinds?: codes.KindCode[] | undefined;
        occasions?: codes.OccasionCode[] | undefined;
        decidedBy?: codes.BodyCode[] | undefined;
        proposedBy?: codes.BodyCode[] | undefined;
        leftTo?: codes.BodyCode[] | undefined;
        guidance?: codes.LocalizedText | undefined;
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
        countedTogether?: true | undefined;
        holder?: "cum-khoi" | "toan-dia-ban" | undefined;
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
                    title: codes.LocalizedText;
                    rounding: "down" | "nearest" | "up";
                    alternatives?: ("down" | "nearest" | "up")[] | undefined;
                  }
                | undefined;
            }[]
          | undefined;
        notStated?: NotStated | undefined;
        levels?: codes.UnitLevelCode[] | undefined;
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
        recipient: codes.BodyCode;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        interpretation?: Interpretation | undefined;
        alsoFrom?: Source[] | undefined;
        fallback?: true | undefined;
        appliesTo?: Scope | undefined;
        procedures?: codes.ProcedureCode[] | undefined;
        recipientByLevel?: { levels: codes.UnitLevelCode[]; recipient: codes.BodyCode }[] | undefined;
        form?: { number: string; instrument: string } | undefined;
        encloses?: codes.DocumentCode[] | undefined;
        achievementsWithinMonths?: number | undefined;
        variants?: { body: "co-quan" | "hoi-dong"; hasCouncil: boolean; title: codes.LocalizedText }[] | undefined;
        onlyIf?: codes.LocalizedText | undefined;
      }[]
    | undefined;
  sets?:
    | {
        source: Source;
        id: string;
        awards: AwardRef[];
        recipient: codes.BodyCode;
        copies: null | number;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        interpretation?: Interpretation | undefined;
        alsoFrom?: Source[] | undefined;
        fallback?: true | undefined;
        occasions?: codes.OccasionCode[] | undefined;
        recipientByLevel?: { levels: codes.UnitLevelCode[]; recipient: codes.BodyCode }[] | undefined;
        paperFormat?: codes.LocalizedText | undefined;
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
        fallback?: true | undefined;
        appliesTo?: Scope | undefined;
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
        atLeastPercent: null | number;
        title: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        of?: "thanh-vien" | "thuong-truc" | undefined;
        notStated?: NotStated | undefined;
      }[]
    | undefined;
  shortProcedures?:
    | {
        source: Source;
        id: string;
        procedure: codes.ProcedureCode;
        title: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        appliesTo?: Scope | undefined;
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
        limit: "at-least" | "at-most";
        workingDays: number;
        from: codes.LocalizedText;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alsoFrom?: Source[] | undefined;
        appliesTo?: Scope | undefined;
        procedures?: codes.ProcedureCode[] | undefined;
        onlyIf?: codes.LocalizedText | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  calendars?:
    | {
        id: string;
        daysOff: { date: string; source: Source }[];
        workingSaturdays: { date: string; source: Source }[];
        source: Source;
        validFrom: string;
        validTo: string;
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
        levels?: codes.UnitLevelCode[] | undefined;
        owedBy?: codes.BodyCode[] | undefined;
        recipients?: codes.BodyCode[] | undefined;
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
        amount: number;
        reliability: "official" | "secondary";
        source: Source;
        validFrom: string;
        validTo?: string | undefined;
      }[]
    | undefined;
  prizes?:
    | {
        id: string;
        award:
          | "bang-khen-thu-tuong"
          | "bang-khen-tinh"
          | "chien-si-thi-dua-co-so"
          | "chien-si-thi-dua-tinh"
          | "chien-si-thi-dua-toan-quoc"
          | "chien-si-tien-tien"
          | "co-thi-dua-chinh-phu"
          | "co-thi-dua-tinh"
          | "don-vi-quyet-thang"
          | "don-vi-tien-tien"
          | "giay-khen"
          | "huan-chuong-lao-dong-hang-ba"
          | "huan-chuong-lao-dong-hang-nhat"
          | "huan-chuong-lao-dong-hang-nhi"
          | "lao-dong-tien-tien"
          | "tap-the-lao-dong-tien-tien"
          | "tap-the-lao-dong-xuat-sac";
        kinds: codes.KindCode[];
        coefficient: number;
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        timesIndividual?: number | undefined;
        interpretation?: Interpretation | undefined;
      }[]
    | undefined;
  roundings?:
    | {
        id: string;
        step: number;
        direction: "nearest" | "up";
        source: Source;
        validFrom?: string | undefined;
        validTo?: string | undefined;
        repealedBy?: Source | undefined;
        alternatives?:
          | { direction: "nearest" | "up"; individualFirst: boolean; title: codes.LocalizedText }[]
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
