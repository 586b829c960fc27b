import type {
  AchievementCode,
  AwardCode,
  DisciplineCode,
  GroundCode,
  InitiativeScopeCode,
  LeaderCode,
  PendingMatterCode,
  PostCode,
  RatingCode,
  RecognitionCode,
  TitleCode,
} from "../codes.js";
import type { CivilDate, PartialDate } from "../dates.js";
import type { RecordList } from "./record-lists.js";

/** A year's rating (mức độ hoàn thành nhiệm vụ). */
export interface YearRating {
  year: number;
  rating: RatingCode;
}

/** An award or title held before. */
export interface PriorAward {
  code: AwardCode | TitleCode;
  /** The year that the award is for, or of its decision where it is for none. */
  year: number;
  /** Left out: unknown, and asked for where it decides. A title is given on no ground and needs none. */
  ground?: GroundCode;
  /** Whether it was for a movement launched as thematic emulation (thi đua theo chuyên đề). */
  thematic?: boolean;
  decidedOn?: CivilDate;
  /** The end of the achievement period in the decision. Left out: unknown, and asked for where it decides. */
  periodEnd?: PartialDate | "not-stated";
  number?: string;
  /** The host's own id of the achievement that the award rewarded. */
  achievementId?: string;
}

/** A recognised initiative (sáng kiến). */
export interface Initiative {
  /** Left out: unknown, as is the year, and asked for where it decides. */
  scope?: InitiativeScopeCode;
  year?: number;
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

/** A discipline that was imposed, and the days on which it is served. */
export interface ImposedDiscipline {
  level: DisciplineCode;
  /** Left out: it had begun by the day for which the nomination is decided. */
  from?: CivilDate;
  to?: CivilDate;
}

/** A discipline imposed on a leader of a collective. */
export interface LeaderDiscipline extends ImposedDiscipline {
  leader: LeaderCode;
}

/** A standard that the nominee is recognised to meet (đạt chuẩn). */
export interface Recognition {
  status: RecognitionCode;
  /** The first day on which it is recognised. */
  since: CivilDate;
  /** The last day. Left out: it is still recognised. */
  until?: CivilDate;
}

/** A discipline imposed (`level`), or a matter under consideration (`pending`); never both. */
export interface DisciplineEntry {
  level?: DisciplineCode;
  /** Left out: it had begun by the day for which the nomination is decided. */
  from?: CivilDate;
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
  /** Of a collective: what was imposed on those who lead it. */
  leaderDiscipline?: LeaderDiscipline[];
  recognitions?: Recognition[];
  /** For long service only. */
  resistance?: ResistanceRecord;
  /**
   * The years without a rating because of maternity leave under the rules; they count as time. All of them, or an empty list:
   * left out, a year that may be one is asked about.
   */
  maternityYears?: number[];
  complete?: RecordList[];
}
