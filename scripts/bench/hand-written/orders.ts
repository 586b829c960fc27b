import type { AwardCode, OutcomeCode } from "../../../src/codes.js";
import type { CaseFile } from "./case-file.js";
import { reachesYears } from "./dates.js";
import {
  EXCELLENT,
  firstYearAfter,
  GOOD,
  longestRun,
  spanFrom,
  streak,
  timesGiven,
  timesTitled,
  yearsAt,
} from "./history.js";
import { isLaterService, longService } from "./long-service.js";
import { both, either, type Met, NO, YES } from "./met.js";
import { hasRun, isOfProvince, isOfState } from "./movement.js";
import { outcomeOf } from "./outcome.js";

/** A class of the Labour Order: the three share their standards and differ in what they measure. */
interface OrderClass {
  form: AwardCode;
  /** The award a whole period of work is counted from. */
  builtOn: AwardCode;
  initiatives: number;
  /** For how many years a farmer's model has to have worked. */
  modelYears: number;
  /** The judgements it asks. */
  asks: {
    termOfOffice: string;
    contribution: string;
    foreignContribution: string;
    collectiveContribution: string;
    feat: string;
    collectiveFeat: string;
    prize: string;
    invention: string;
    work: string;
    workerInitiatives: string;
    farmerInitiatives: string;
    farmerModel: string;
    movement: string;
  };
}

const FIRST_CLASS: OrderClass = {
  form: "huan-chuong-lao-dong-hang-nhat",
  builtOn: "huan-chuong-lao-dong-hang-nhi",
  initiatives: 3,
  modelYears: 5,
  asks: {
    termOfOffice: "huan-chuong-lao-dong-hang-nhat.thoi-gian-giu-chuc",
    contribution: "huan-chuong-lao-dong-hang-nhat.dong-gop-ca-nhan",
    foreignContribution: "huan-chuong-lao-dong-hang-nhat.dong-gop-nuoc-ngoai",
    collectiveContribution: "huan-chuong-lao-dong-hang-nhat.dong-gop-tap-the",
    feat: "huan-chuong-lao-dong-hang-nhat.dot-xuat-ca-nhan",
    collectiveFeat: "huan-chuong-lao-dong-hang-nhat.dot-xuat-tap-the",
    prize: "huan-chuong-lao-dong-hang-nhat.giai-thuong",
    invention: "huan-chuong-lao-dong-hang-nhat.sang-che",
    work: "huan-chuong-lao-dong-hang-nhat.cong-trinh-tac-pham",
    workerInitiatives: "huan-chuong-lao-dong-hang-nhat.sang-kien-cong-nhan",
    farmerInitiatives: "huan-chuong-lao-dong-hang-nhat.sang-kien-nong-dan",
    farmerModel: "huan-chuong-lao-dong-hang-nhat.mo-hinh-nong-dan",
    movement: "huan-chuong-lao-dong-hang-nhat.thanh-tich-phong-trao",
  },
};

const SECOND_CLASS: OrderClass = {
  form: "huan-chuong-lao-dong-hang-nhi",
  builtOn: "huan-chuong-lao-dong-hang-ba",
  initiatives: 2,
  modelYears: 4,
  asks: {
    termOfOffice: "huan-chuong-lao-dong-hang-nhi.thoi-gian-giu-chuc",
    contribution: "huan-chuong-lao-dong-hang-nhi.dong-gop-ca-nhan",
    foreignContribution: "huan-chuong-lao-dong-hang-nhi.dong-gop-nuoc-ngoai",
    collectiveContribution: "huan-chuong-lao-dong-hang-nhi.dong-gop-tap-the",
    feat: "huan-chuong-lao-dong-hang-nhi.dot-xuat-ca-nhan",
    collectiveFeat: "huan-chuong-lao-dong-hang-nhi.dot-xuat-tap-the",
    prize: "huan-chuong-lao-dong-hang-nhi.giai-thuong",
    invention: "huan-chuong-lao-dong-hang-nhi.sang-che",
    work: "huan-chuong-lao-dong-hang-nhi.cong-trinh-tac-pham",
    workerInitiatives: "huan-chuong-lao-dong-hang-nhi.sang-kien-cong-nhan",
    farmerInitiatives: "huan-chuong-lao-dong-hang-nhi.sang-kien-nong-dan",
    farmerModel: "huan-chuong-lao-dong-hang-nhi.mo-hinh-nong-dan",
    movement: "huan-chuong-lao-dong-hang-nhi.thanh-tich-phong-trao",
  },
};

const THIRD_CLASS: OrderClass = {
  form: "huan-chuong-lao-dong-hang-ba",
  builtOn: "bang-khen-thu-tuong",
  initiatives: 1,
  modelYears: 3,
  asks: {
    termOfOffice: "huan-chuong-lao-dong-hang-ba.thoi-gian-giu-chuc",
    contribution: "huan-chuong-lao-dong-hang-ba.dong-gop-ca-nhan",
    foreignContribution: "huan-chuong-lao-dong-hang-ba.dong-gop-nuoc-ngoai",
    collectiveContribution: "huan-chuong-lao-dong-hang-ba.dong-gop-tap-the",
    feat: "huan-chuong-lao-dong-hang-ba.dot-xuat-ca-nhan",
    collectiveFeat: "huan-chuong-lao-dong-hang-ba.dot-xuat-tap-the",
    prize: "huan-chuong-lao-dong-hang-ba.giai-thuong",
    invention: "huan-chuong-lao-dong-hang-ba.sang-che",
    work: "huan-chuong-lao-dong-hang-ba.cong-trinh-tac-pham",
    workerInitiatives: "huan-chuong-lao-dong-hang-ba.sang-kien-cong-nhan",
    farmerInitiatives: "huan-chuong-lao-dong-hang-ba.sang-kien-nong-dan",
    farmerModel: "huan-chuong-lao-dong-hang-ba.mo-hinh-nong-dan",
    movement: "huan-chuong-lao-dong-hang-ba.thanh-tich-phong-trao",
  },
};

export const decideFirstClass = (file: CaseFile): OutcomeCode => decideOrder(file, FIRST_CLASS, ordersCondition(file));
export const decideSecondClass = (file: CaseFile): OutcomeCode =>
  decideOrder(file, SECOND_CLASS, ordersCondition(file));
export const decideThirdClass = (file: CaseFile): OutcomeCode => decideOrder(file, THIRD_CLASS, ordersCondition(file));

/** The outcomes of the three classes, the first class first; they ask the same conditions. */
export function decideOrders(file: CaseFile): [OutcomeCode, OutcomeCode, OutcomeCode] {
  const condition = ordersCondition(file);
  return [
    decideOrder(file, FIRST_CLASS, condition),
    decideOrder(file, SECOND_CLASS, condition),
    decideOrder(file, THIRD_CLASS, condition),
  ];
}

function decideOrder(file: CaseFile, order: OrderClass, condition: Met): OutcomeCode {
  if (!isOpen(file, order)) return "not-applicable";
  return outcomeOf(file, condition === NO ? NO : both(condition, standard(file, order)));
}

/** Whether the law and the plan give this class to such a nominee on such a ground at all. */
function isOpen({ kind, ground, occasion, underPlan, isForeign }: CaseFile, order: OrderClass): boolean {
  if (kind === "ho-gia-dinh" || (underPlan && occasion !== "tong-ket")) return false;
  if (isForeign || ground === "cong-trang" || ground === "dot-xuat") return true;
  if (kind === "tap-the") return underPlan;
  return ground === "cong-hien" || (underPlan && order === THIRD_CLASS);
}

/** What all three classes ask besides one of their standards. */
function ordersCondition(file: CaseFile): Met {
  const { kind, group } = file;
  if (kind === "ho-gia-dinh" || file.isRewarded || file.common === NO) return NO;
  let met = file.common;
  if (file.underPlan) met = both(met, file.judged("an-giang.tieu-bieu-xuat-sac"));
  if (file.isForeign) met = both(met, file.judged("ton-trong-viet-nam"));
  else {
    met = both(met, file.judged("chap-hanh-tot"));
    if (kind === "tap-the" && group !== "doanh-nghiep") met = both(met, file.judged("noi-bo-doan-ket"));
  }
  if (kind === "ca-nhan" && file.ground === "cong-hien" && file.hasClaim("cong-hien")) {
    met = both(met, file.judgedAgainst("huan-chuong-lao-dong.ky-luat-khi-giu-chuc"));
    met = both(met, file.judged("huan-chuong-lao-dong.thoi-diem-cong-hien"));
    met = both(met, isLaterService(file));
  }
  return met;
}

function standard(file: CaseFile, order: OrderClass): Met {
  if (file.isForeign) return file.claimed("dong-gop", order.asks.foreignContribution);
  return file.kind === "ca-nhan" ? individualStandard(file, order) : collectiveStandard(file, order);
}

/** Any one is enough; what the law repeats for workers, farmers, entrepreneurs and scholars is asked of everybody. */
function individualStandard(file: CaseFile, order: OrderClass): Met {
  const { ground } = file;
  const { asks } = order;
  if (ground === "cong-hien") {
    const served = longService(file, order.form);
    return served === NO ? NO : both(served, file.judged(asks.termOfOffice));
  }
  if (file.underPlan) return thirdClassMovement(file);
  let met = ground === "cong-trang" ? individualMerit(file, order) : file.claimed("dot-xuat", asks.feat);
  if (met !== YES) met = either(met, file.claimed("dong-gop", asks.contribution));
  if (met !== YES) met = either(met, file.claimed("giai-thuong-quoc-te", asks.prize));
  if (met !== YES) met = either(met, file.claimed("sang-che", asks.invention));
  if (met !== YES && (file.hasClaim("cong-trinh-khoa-hoc") || file.hasClaim("tac-pham"))) {
    met = either(met, file.judged(asks.work));
  }
  return met === YES ? YES : either(met, workingStandard(file, order));
}

/** What workers and farmers may have instead. */
function workingStandard(file: CaseFile, { asks, initiatives, modelYears }: OrderClass): Met {
  const { occupation } = file.nomination.nominee;
  if (occupation === "cong-nhan") {
    return initiativesUsed(file, false) >= initiatives ? file.judged(asks.workerInitiatives) : NO;
  }
  if (occupation !== "nong-dan") return NO;
  const model = file.hasClaim("mo-hinh-san-xuat", modelYears) ? file.judged(asks.farmerModel) : NO;
  if (model === YES || initiativesUsed(file, true) < initiatives) return model;
  return either(model, file.judged(asks.farmerInitiatives));
}

function initiativesUsed({ initiatives, lastYear }: CaseFile, beyondTheUnit: boolean): number {
  let count = 0;
  for (const { scope, year } of initiatives) {
    if (year <= lastYear && !(beyondTheUnit && scope === "co-so")) count += 1;
  }
  return count;
}

/** A whole period of good work since the award below. */
function individualMerit(file: CaseFile, { form, builtOn }: OrderClass): Met {
  const years = file.ratedYears;
  const first = firstYearAfter(file, builtOn, form, years);
  if (first === undefined) return NO;
  const span = spanFrom(file, first);
  const isUnbroken = span >= 5 && streak(years, GOOD, span) === span;
  const excellent = yearsAt(years, EXCELLENT, span);
  switch (form) {
    case "huan-chuong-lao-dong-hang-nhat":
      return isUnbroken && excellent >= 3 && timesTitled(file, "chien-si-thi-dua-tinh", first) >= 2 ? YES : NO;
    case "huan-chuong-lao-dong-hang-nhi":
      if (isUnbroken && excellent >= 2 && timesTitled(file, "chien-si-thi-dua-tinh", first) >= 1) return YES;
      return hasBrokenMerit(file, builtOn, form) ? file.judged("huan-chuong-lao-dong-hang-nhi.chuoi-khong-dut") : NO;
    default:
      return isUnbroken && excellent >= 1 && timesTitled(file, "chien-si-thi-dua-co-so", first) >= 3 ? YES : NO;
  }
}

/** Five good years in a row anywhere since the earliest award below. */
function hasBrokenMerit(file: CaseFile, builtOn: AwardCode, form: AwardCode): boolean {
  const first = firstYearAfter(file, builtOn, form);
  if (first === undefined || timesTitled(file, "chien-si-thi-dua-tinh", first) < 1) return false;
  const span = spanFrom(file, first);
  return longestRun(file.ratedYears, GOOD, span) >= 5 && yearsAt(file.ratedYears, EXCELLENT, span) >= 2;
}

/** Movements of a ministry or a province open only the third class to individuals. */
function thirdClassMovement(file: CaseFile): Met {
  if (!isOfProvince(file)) return NO;
  const run = hasRun(file, 5, "huan-chuong-lao-dong-hang-ba.thoi-gian-theo-ke-hoach");
  return run === NO ? NO : both(run, file.judged("huan-chuong-lao-dong-hang-ba.thanh-tich-phong-trao-ca-nhan"));
}

/** Any one is enough. */
function collectiveStandard(file: CaseFile, order: OrderClass): Met {
  const { asks } = order;
  if (file.underPlan) return collectiveMovement(file, order);
  if (file.ground === "cong-trang" && hasCollectiveMerit(file, order)) return YES;
  let met = file.ground === "dot-xuat" ? file.claimed("dot-xuat", asks.collectiveFeat) : NO;
  if (met !== YES) met = either(met, file.claimed("dong-gop", asks.collectiveContribution));
  if (met !== YES && order === THIRD_CLASS) {
    met = either(met, file.claimed("nhiem-vu-chinh-tri", "huan-chuong-lao-dong-hang-ba.nhiem-vu-chinh-tri"));
  }
  return met;
}

function collectiveMovement(file: CaseFile, order: OrderClass): Met {
  let launched: Met = isOfState(file) ? YES : NO;
  if (launched === NO && order === THIRD_CLASS && isOfProvince(file)) {
    launched = hasRun(file, 5, "huan-chuong-lao-dong-hang-ba.thoi-gian-theo-ke-hoach");
  }
  return launched === NO ? NO : both(launched, file.judged(order.asks.movement));
}

function hasCollectiveMerit(file: CaseFile, { form, builtOn }: OrderClass): boolean {
  const { foundedOn = file.asOf, outsideFlagList = false } = file.nomination.nominee;
  if (form === "huan-chuong-lao-dong-hang-ba" && !reachesYears(foundedOn, 10, file.asOf)) return false;
  const years = file.excellentYears;
  const first = firstYearAfter(file, builtOn, form, years);
  if (first === undefined) return false;
  const span = spanFrom(file, first);
  if (streak(years, GOOD, span) < span || longestRun(years, EXCELLENT, span) < 5) return false;
  const government = timesGiven(file, "co-thi-dua-chinh-phu", first);
  const province = timesGiven(file, "co-thi-dua-tinh", first);
  const certificates = timesGiven(file, "bang-khen-tinh", first);
  switch (form) {
    case "huan-chuong-lao-dong-hang-nhat":
      return (
        government >= 2 || (government >= 1 && province >= 2) || province >= 4 || (outsideFlagList && certificates >= 4)
      );
    case "huan-chuong-lao-dong-hang-nhi":
      return (government >= 1 && province >= 1) || province >= 3 || (outsideFlagList && certificates >= 3);
    default:
      return (
        government >= 1 ||
        province >= 2 ||
        (province >= 1 && certificates >= 1) ||
        (outsideFlagList && certificates >= 2)
      );
  }
}
