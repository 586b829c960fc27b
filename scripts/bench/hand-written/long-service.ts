import type { AwardCode, PostCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { type Met, NO, YES } from "./met.js";
import { rankOfPost, ServiceTime } from "./service-time.js";

const MINISTER = 0;
const DEPUTY_MINISTER = 1;
const CHIEF = 2;
const DEPUTY_CHIEF = 3;
const DIRECTOR = 4;
const DEPUTY_DIRECTOR = 5;

/** Years of a person in posts of each rank; two years of a woman's count as three. */
class Service {
  readonly #factor: number;
  readonly #time: ServiceTime;
  /** The highest rank held, 6 where there is none. */
  readonly highest: number;

  constructor(file: CaseFile) {
    const claims = file.claims.filter(({ kind }) => kind === "cong-hien");
    this.#factor = file.nomination.nominee.woman === true ? 1.5 : 1;
    this.#time = new ServiceTime(claims, file.asOf);
    this.highest = Math.min(6, ...claims.flatMap(({ post }) => (post === undefined ? [] : [rankOfPost(post)])));
  }

  #between(highest: number, lowest: number): number {
    const isMeant = (post: PostCode) => rankOfPost(post) >= highest && rankOfPost(post) <= lowest;
    return this.#time.years(isMeant) * this.#factor;
  }

  as(rank: number): number {
    return this.#between(rank, rank);
  }

  /** With the time in the next higher rank. */
  near(rank: number): number {
    return this.#between(rank - 1, rank);
  }

  /** With the time in all higher ranks. */
  all(rank: number): number {
    return this.#between(0, rank);
  }

  /** Years as the one director whom the standards of the war years name, and in ranks from one on that are higher. */
  asNamedDirector(highest: number): number {
    const isMeant = (post: PostCode) =>
      post === "vu-truong" || (rankOfPost(post) >= highest && rankOfPost(post) < DIRECTOR);
    return this.#time.years(isMeant) * this.#factor;
  }
}

type Count = (rank: number) => number;

/** Whether time, counted in some way, reaches a class or a higher one. */
const REACHES: Partial<Record<AwardCode, (count: Count) => boolean>> = {
  "huan-chuong-lao-dong-hang-nhat": (count) =>
    count(DEPUTY_MINISTER) >= 5 || count(CHIEF) >= 8 || count(DEPUTY_CHIEF) >= 10 || count(DIRECTOR) >= 15,
  "huan-chuong-lao-dong-hang-nhi": (count) =>
    count(DEPUTY_MINISTER) >= 3 ||
    count(CHIEF) >= 5 ||
    count(DEPUTY_CHIEF) >= 8 ||
    count(DIRECTOR) >= 10 ||
    count(DEPUTY_DIRECTOR) >= 15,
  "huan-chuong-lao-dong-hang-ba": (count) =>
    count(CHIEF) >= 3 || count(DEPUTY_CHIEF) >= 5 || count(DIRECTOR) >= 6 || count(DEPUTY_DIRECTOR) >= 10,
};

const within = (years: number, least: number, most = Number.POSITIVE_INFINITY) => years >= least && years < most;

/** How far the standards of a class for long service are met, the posts and the time being confirmed. */
export function longService(file: CaseFile, form: AwardCode): Met {
  const service = new Service(file);
  const near: Count = (rank) => service.near(rank);
  const reaches = REACHES[form] ?? (() => false);
  const { preUprising, bothWars } = file.nomination.record?.resistance ?? {};
  const isFirst = form === "huan-chuong-lao-dong-hang-nhat";
  const isMinister = service.highest === MINISTER;
  const isByPost =
    (preUprising === true && service.highest <= DEPUTY_DIRECTOR) ||
    (bothWars === true && service.highest <= DEPUTY_MINISTER);
  if (!isFirst && isTooHigh(service, form, isMinister, isByPost)) return NO;
  if (
    reaches(near) ||
    (isFirst && (isMinister || isByPost)) ||
    (bothWars === true && reachesInWars(service, form, DEPUTY_CHIEF, near))
  )
    return YES;
  const all: Count = (rank) => (rank < DEPUTY_CHIEF ? 0 : service.all(rank));
  const isReachedByAll =
    reaches(all) || (bothWars === true && reachesInWars(service, form, MINISTER, (rank) => service.all(rank)));
  return isReachedByAll ? file.judged("huan-chuong-lao-dong.cong-don-thoi-gian") : NO;
}

/** Whether a higher class is reached, and no post by itself keeps to this one. */
function isTooHigh(service: Service, form: AwardCode, isMinister: boolean, isByPost: boolean): boolean {
  const near: Count = (rank) => service.near(rank);
  const isShort = REACHES[form]?.(near) === false;
  if (form === "huan-chuong-lao-dong-hang-ba") {
    const isWithin =
      within(service.as(CHIEF), 3, 5) ||
      within(service.as(DEPUTY_CHIEF), 5, 8) ||
      within(service.as(DIRECTOR), 6, 10) ||
      within(service.as(DEPUTY_DIRECTOR), 10, 15);
    const isSecond = REACHES["huan-chuong-lao-dong-hang-nhi"]?.(near) === true;
    return (isSecond && !isWithin) || (isShort && (isMinister || isByPost));
  }
  const isWithin =
    within(service.as(DEPUTY_MINISTER), 3, 5) ||
    within(service.as(CHIEF), 5) ||
    within(service.as(DEPUTY_CHIEF), 8, 10) ||
    within(service.as(DIRECTOR), 10, 15) ||
    within(service.as(DEPUTY_DIRECTOR), 15);
  const isFirst = isMinister || service.as(DEPUTY_MINISTER) >= 5 || near(DEPUTY_CHIEF) >= 10 || near(DIRECTOR) >= 15;
  return (isFirst && !isWithin) || (isShort && isByPost);
}

/** Whether a cadre of both wars has the time of the posts that the standards of those years name. */
function reachesInWars(service: Service, form: AwardCode, highest: number, count: Count): boolean {
  const director = service.asNamedDirector(highest);
  if (form === "huan-chuong-lao-dong-hang-nhat") return director >= 10;
  const [asDirector, asDeputy] = form === "huan-chuong-lao-dong-hang-nhi" ? [6, 10] : [5, 6];
  return director >= asDirector || count(DEPUTY_DIRECTOR) >= asDeputy;
}

/** Time rewarded before is not counted again; people say which service is claimed. */
export function isLaterService(file: CaseFile): Met {
  const isRewarded = file.awards.some(
    ({ code, ground }) => ground === "cong-hien" && code.startsWith("huan-chuong-lao-dong"),
  );
  return isRewarded ? file.judged("huan-chuong-lao-dong.giai-doan-sau") : YES;
}
