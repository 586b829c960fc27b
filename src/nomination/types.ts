import type {
  AwardCode,
  GroundCode,
  GroupCode,
  IndicatorCode,
  KindCode,
  LauncherCode,
  OccasionCode,
  OccupationCode,
  TitleCode,
  UnitLevelCode,
} from "../codes.js";
import type { CivilDate, PartialDate } from "../dates.js";
import type { NominationRecord } from "./record-types.js";

export type * from "./record-types.js";

/** Who is proposed. */
export interface Nominee {
  id?: string;
  name?: string;
  kind: KindCode;
  group?: GroupCode;
  occupation?: OccupationCode;
  /** When a collective was founded. */
  foundedOn?: PartialDate;
  /** Whether the ministry's or province's own list leaves this collective out of the flag's recipients. */
  outsideFlagList?: boolean;
  /** Whether the person is a woman, of whom less time in a leadership post may be required. */
  woman?: boolean;
  /** The people of a collective in the year judged. */
  members?: Members;
}

/** Counts of a collective's people in the year judged. */
export interface Members {
  total: number;
  /** Who completed their tasks. */
  completed?: number;
  /** Who hold the year's title Lao động tiên tiến, or Chiến sĩ tiên tiến in the armed forces. */
  advanced?: number;
  /** Who hold the year's title Chiến sĩ thi đua cơ sở. */
  champions?: number;
  /** Who were disciplined at warning (cảnh cáo) or heavier. */
  disciplined?: number;
}

/** The unit that proposes. */
export interface Unit {
  id?: string;
  name?: string;
  level?: UnitLevelCode;
  /** The id of its cluster or block (cụm, khối thi đua), as quotas of the book name it. */
  cluster?: string;
  /** Whether the unit has an emulation and commendation council (Hội đồng Thi đua - Khen thưởng). */
  hasCouncil?: boolean;
}

/** A movement other than the book's own, or closer dates of the book's own. */
export interface NominationMovement {
  launchedBy?: LauncherCode;
  startedOn?: PartialDate;
  closedOn?: PartialDate;
}

/** A judgement that people have made: whether it holds, who judged, on which day and in which document. */
export interface GivenJudgement {
  holds: boolean;
  by: string;
  on?: CivilDate;
  document?: string;
}

/** A nominee before an award is chosen: a nomination whose award, if it has one, counts for nothing. */
export interface Candidacy {
  award?: AwardCode | TitleCode;
  occasion: OccasionCode;
  ground?: GroundCode;
  /** The day for which the nomination is decided. */
  asOf: CivilDate;
  /** When the appraising body received the dossier; it chooses the law. Default: `asOf`. */
  receivedOn?: CivilDate;
  /** The last year of the achievements counted. Default: the year before `asOf`. */
  referenceYear?: number;
  nominee: Nominee;
  unit?: Unit;
  movement?: NominationMovement;
  record?: NominationRecord;
  judgements?: Record<string, GivenJudgement>;
  /** Percent, 0 to 100. */
  indicators?: Partial<Record<IndicatorCode, number>>;
  /** Points given, by the id of what a table of scores has points for; what is left out is not scored yet. */
  scores?: Record<string, number>;
  /** The host's own id of the one achievement proposed. Left out where merit over years is proposed. */
  achievementId?: string;
}

/** A nominee proposed for one award or title on one occasion. */
export interface Nomination extends Candidacy {
  award: AwardCode | TitleCode;
}
