import type {
  AchievementCode,
  AwardCode,
  DisciplineCode,
  GroundCode,
  GroupCode,
  IndicatorCode,
  InitiativeScopeCode,
  KindCode,
  LauncherCode,
  OccasionCode,
  OccupationCode,
  PendingMatterCode,
  PostCode,
  RatingCode,
  TitleCode,
  UnitLevelCode,
} from "../codes.js";
import type { CivilDate, PartialDate } from "../dates.js";
import type { RecordList } from "./schema.js";

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
  /** Whether the person is a woman: time in a leadership post is then cut by a third. */
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
  /** Whether the unit has an emulation and commendation council (Hội đồng Thi đua - Khen thưởng). */
  hasCouncil?: boolean;
}

/** A movement other than the book's own, or closer dates of the book's own. */
export interface NominationMovement {
  launchedBy?: LauncherCode;
  startedOn?: PartialDate;
  closedOn?: PartialDate;
}

/** A year's rating (mức độ hoàn thành nhiệm vụ). */
export interface YearRating {
  year: number;
  rating: RatingCode;
}

/** An award or title held before. */
export interface PriorAward {
  code: AwardCode | TitleCode;
  year: number;
  ground: GroundCode;
  /** Whether it was for a movement launched as thematic emulation (thi đua theo chuyên đề). */
  thematic?: boolean;
  decidedOn?: CivilDate;
  /** The end of the achievement period, as the decision states it. */
  periodEnd?: PartialDate;
  number?: string;
}

/** A recognised initiative (sáng kiến). */
export interface Initiative {
  scope: InitiativeScopeCode;
  year: number;
  usedFor?: string;
}

/** An achievement that the dossier claims; people judge its weight. */
export interface Achievement {
  kind: AchievementCode;
  scope?: InitiativeScopeCode;
  year?: number;
  recognisedBy?: string;
  years?: number;
  /**
   * The leadership post held, for long service. `years` are the years in it that are not given under a higher post. Give
   * `from` and `to` in their place, and they are worked out: days on which a higher post was held too are counted there.
   */
  post?: PostCode;
  /** The first day in the post. */
  from?: CivilDate;
  /** The last day in the post. */
  to?: CivilDate;
  /** The end of the term of this post, where its holder was moved to a lower one by decision before that day. */
  termEnd?: CivilDate;
}

/** Service in the years of the uprising and the wars; what is left out is unknown. */
export interface ResistanceRecord {
  /**
   * Whether the person is recognised as a cadre of before the uprising (cán bộ tiền khởi nghĩa), who was active from
   * 1 January 1945 to August 1945: Decree 152/2025/NĐ-CP, Article 9, clause 1, point b.
   */
  preUprising?: boolean;
  /** Whether the person was active without a break in both wars, from after August 1945 to 30 April 1975: point c. */
  bothWars?: boolean;
}

/** A discipline imposed (`level`), or a matter under consideration (`pending`); never both. */
export interface DisciplineEntry {
  level?: DisciplineCode;
  from: CivilDate;
  to?: CivilDate;
  pending?: PendingMatterCode;
  /** When the nominee was cleared in writing. */
  clearedOn?: CivilDate;
}

/** The nominee's record. A list left out is unknown, and a list is complete only when `complete` names it. */
export interface NominationRecord {
  ratings?: YearRating[];
  awards?: PriorAward[];
  initiatives?: Initiative[];
  achievements?: Achievement[];
  discipline?: DisciplineEntry[];
  /** For long service only. */
  resistance?: ResistanceRecord;
  /** Years without a rating because of maternity leave under the rules; they count as time. */
  maternityYears?: number[];
  complete?: RecordList[];
}

/** A judgement that people have made: whether it holds, who judged, on which day and in which document. */
export interface GivenJudgement {
  holds: boolean;
  by: string;
  on?: CivilDate;
  document?: string;
}

/** A nominee before an award is chosen: a nomination without its award. */
export interface Candidacy {
  occasion: OccasionCode;
  ground?: GroundCode;
  /** The day for which the nomination is decided. */
  asOf: CivilDate;
  /** When the appraising body received the dossier; it chooses the law. Default: `asOf`. */
  receivedOn?: CivilDate;
  /** The last year of the achievements counted. Default: the year before `asOf`. */
  referenceYear?: number;
  /** The last day of the achievements in the report. */
  achievementsTo?: CivilDate;
  nominee: Nominee;
  unit?: Unit;
  movement?: NominationMovement;
  record?: NominationRecord;
  judgements?: Record<string, GivenJudgement>;
  /** Percent, 0 to 100. */
  indicators?: Partial<Record<IndicatorCode, number>>;
  achievementId?: string;
  /** The ids of all achievements already rewarded; an empty list means none. */
  rewardedAchievements?: string[];
}

/** A nominee proposed for one award or title on one occasion. */
export interface Nomination extends Candidacy {
  award: AwardCode | TitleCode;
}
