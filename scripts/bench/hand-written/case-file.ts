import type { AchievementCode, GroundCode, GroupCode, KindCode, OccasionCode } from "../../../src/codes.js";
import type {
  Achievement,
  Candidacy,
  DisciplineEntry,
  GivenJudgement,
  Initiative,
  PriorAward,
} from "../../../src/index.js";
import { yearOf } from "./dates.js";
import { goodYears } from "./history.js";
import { both, type Met, NO, TO_JUDGE, YES } from "./met.js";

/** The plan names no other ground for its awards. */
const PLAN_GROUND: GroundCode = "phong-trao";

type DatedInitiative = Initiative & { year: number };

const isDated = (initiative: Initiative): initiative is DatedInitiative => initiative.year !== undefined;

/** The forms that reward an achievement; titles and flags do not. */
const REWARDS: ReadonlySet<string> = new Set([
  "huan-chuong-lao-dong-hang-nhat",
  "huan-chuong-lao-dong-hang-nhi",
  "huan-chuong-lao-dong-hang-ba",
  "bang-khen-thu-tuong",
  "bang-khen-tinh",
  "giay-khen",
]);

/** What every form asks about a candidacy, found out once. Where a list is left out it counts as empty. */
export class CaseFile {
  readonly kind: KindCode;
  readonly group: GroupCode | undefined;
  readonly ground: GroundCode;
  readonly occasion: OccasionCode;
  readonly asOf: string;
  /** The last year whose achievements count. */
  readonly lastYear: number;
  readonly awards: readonly PriorAward[];
  readonly initiatives: readonly DatedInitiative[];
  readonly claims: readonly Achievement[];
  /** Whether the award would be one of the plan's movement. */
  readonly underPlan: boolean;
  /** Vietnamese abroad and foreigners, to whom the law gives standards of their own. */
  readonly isForeign: boolean;
  /** Whether this very achievement was rewarded before. */
  readonly isRewarded: boolean;
  /** Whether a matter is under consideration, for which every award waits. */
  isPending = false;
  /** The first year that counts after the last discipline was served. */
  cleanFrom = 0;
  /** What every form asks: conduct, and under the plan that a collective competes at all. */
  readonly common: Met;

  readonly #judgements: Readonly<Record<string, GivenJudgement>> | undefined;
  #ratedYears: number[] | undefined;
  #excellentYears: number[] | undefined;
  #victoriousYears: number[] | undefined;

  constructor(readonly nomination: Candidacy) {
    const { nominee, record, asOf, achievementId } = nomination;
    this.kind = nominee.kind;
    this.group = nominee.group;
    this.ground = nomination.ground ?? PLAN_GROUND;
    this.occasion = nomination.occasion;
    this.asOf = asOf;
    this.lastYear = nomination.referenceYear ?? yearOf(asOf) - 1;
    this.awards = record?.awards ?? [];
    this.initiatives = (record?.initiatives ?? []).filter(isDated);
    this.claims = record?.achievements ?? [];
    this.underPlan = this.ground === PLAN_GROUND;
    this.isForeign =
      this.kind !== "ho-gia-dinh" &&
      (this.group === "nguoi-viet-nam-o-nuoc-ngoai" || this.group === "nguoi-nuoc-ngoai");
    this.isRewarded =
      achievementId !== undefined &&
      this.awards.some((award) => REWARDS.has(award.code) && award.achievementId === achievementId);
    this.#judgements = nomination.judgements;
    this.common = both(this.#readDiscipline(record?.discipline ?? []), this.#competes());
  }

  /** What people said, or that they have still to say it. */
  judged(id: string): Met {
    const given = this.#judgements?.[id];
    if (given === undefined) return TO_JUDGE;
    return given.holds ? YES : NO;
  }

  /** The same for what speaks against the nominee. */
  judgedAgainst(id: string): Met {
    const given = this.#judgements?.[id];
    if (given === undefined) return TO_JUDGE;
    return given.holds ? NO : YES;
  }

  hasClaim(kind: AchievementCode, leastYears = 0): boolean {
    for (const claim of this.claims) {
      if (claim.kind === kind && (leastYears === 0 || (claim.years ?? 0) >= leastYears)) return true;
    }
    return false;
  }

  /** An achievement of this kind, if people find that it weighs enough. */
  claimed(kind: AchievementCode, judgement: string): Met {
    return this.hasClaim(kind) ? this.judged(judgement) : NO;
  }

  /** How good each year was, counted back from the last. */
  get ratedYears(): readonly number[] {
    this.#ratedYears ??= goodYears(this);
    return this.#ratedYears;
  }

  /** The same, a collective's title making its year excellent. */
  get excellentYears(): readonly number[] {
    this.#excellentYears ??= goodYears(this, "tap-the-lao-dong-xuat-sac");
    return this.#excellentYears;
  }

  /** The same, the title of the armed forces counting too. */
  get victoriousYears(): readonly number[] {
    this.#victoriousYears ??= goodYears(this, "tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang");
    return this.#victoriousYears;
  }

  #competes(): Met {
    const { group } = this;
    if (!this.underPlan || this.kind !== "tap-the") return YES;
    if (group === "co-quan-dia-phuong" || group === "mat-tran-doan-the" || group === "doanh-nghiep") return YES;
    return this.judged("an-giang.thuoc-doi-tuong");
  }

  /** A discipline served leaves it to people whether enough was achieved since; one being served bars every award. */
  #readDiscipline(entries: readonly DisciplineEntry[]): Met {
    const { asOf } = this;
    // For an award of a movement, what was served before the movement began does not matter.
    const startedOn = this.underPlan ? (this.nomination.movement?.startedOn ?? "") : "";
    let met: Met = YES;
    for (const { level, from, to, clearedOn } of entries) {
      if (from !== undefined && from > asOf) continue;
      if (level === undefined) {
        if ((to === undefined || to >= asOf) && (clearedOn === undefined || clearedOn > asOf)) this.isPending = true;
      } else if (to !== undefined) {
        if (to >= asOf) met = NO;
        else if (to >= startedOn) met = both(met, this.judged("thanh-tich-sau-ky-luat"));
        const next = yearOf(to) + 1;
        if (next > this.cleanFrom) this.cleanFrom = next;
      }
    }
    return met;
  }
}
